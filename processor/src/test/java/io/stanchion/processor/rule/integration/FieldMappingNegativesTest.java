/*
 * Copyright The Stanchion Authors
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *     https://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
package io.stanchion.processor.rule.integration;

import io.stanchion.processor.testing.RuleTester;
import org.junit.jupiter.api.Test;

/** Code of real services that copies no fields, however much it looks like it. */
class FieldMappingNegativesTest {

  private static RuleTester tester(String body) {
    return Models.mapping().source(Models.service(body));
  }

  @Test
  void acceptsParametersOfAPreparedStatement() {
    tester(
            """
              void insert(Connection session, Request r) throws SQLException {
                try (PreparedStatement insert = session.prepareStatement("insert into event values (?, ?, ?, ?, ?, ?)")) {
                  insert.setString(1, r.title());
                  insert.setInt(2, r.length());
                  insert.setString(3, r.calendar());
                  insert.setString(4, r.zone());
                  insert.setString(5, r.name());
                  insert.setString(6, r.mail());
                  insert.setQueryTimeout(r.length());
                  insert.setFetchSize(r.length());
                  insert.setMaxRows(r.length());
                  insert.setCursorName(r.name());
                  insert.setMaxFieldSize(r.length());
                  insert.setFetchDirection(r.length());
                  insert.executeUpdate();
                }
              }
            """)
        .check();
  }

  @Test
  void acceptsParametersOfAJpaQuery() {
    tester(
            """
              void update(jakarta.persistence.EntityManager em, Request r) {
                em.createQuery("update Event e set e.title = :title")
                    .setParameter("title", r.title()).setParameter("length", r.length()).setParameter("calendar", r.calendar())
                    .setParameter("zone", r.zone()).setParameter("name", r.name()).setParameter("mail", r.mail())
                    .setFirstResult(r.length()).setMaxResults(r.length()).setLockMode(r.name()).setFlushMode(r.name())
                    .setHint(r.title()).setFetchSize(r.length())
                    .executeUpdate();
              }
            """)
        .source(
            """
            package jakarta.persistence;
            public interface EntityManager { Query createQuery(String text); }
            """)
        .source(
            """
            package jakarta.persistence;
            public interface Query {
              Query setParameter(String name, Object value);
              Query setFirstResult(int first);
              Query setMaxResults(int max);
              Query setLockMode(String mode);
              Query setFlushMode(String mode);
              Query setHint(String hint);
              Query setFetchSize(int size);
              int executeUpdate();
            }
            """)
        .check();
  }

  @Test
  void acceptsBindingsOfJdbi() {
    tester(
            """
              void insert(org.jdbi.v3.core.Handle handle, Request r) {
                handle.createUpdate("insert into event values (:title, :length, :calendar, :zone, :name, :mail)")
                    .bind("title", r.title()).bind("length", r.length()).bind("calendar", r.calendar())
                    .bind("zone", r.zone()).bind("name", r.name()).bind("mail", r.mail())
                    .bindBean(r).execute();
                handle.createUpdate("update event")
                    .bindMap(Map.of("title", r.title(), "length", r.length(), "calendar", r.calendar(),
                        "zone", r.zone(), "name", r.name(), "mail", r.mail()))
                    .execute();
              }
            """)
        .source(
            """
            package org.jdbi.v3.core;
            public interface Handle { Update createUpdate(String sql); }
            """)
        .source(
            """
            package org.jdbi.v3.core;
            import java.util.Map;
            public interface Update {
              Update bind(String name, Object value);
              Update bindBean(Object bean);
              Update bindMap(Map<String, ?> values);
              int execute();
            }
            """)
        .check();
  }

  @Test
  void acceptsParametersOfAJdbcClient() {
    tester(
            """
              void insert(org.springframework.jdbc.core.simple.JdbcClient jdbc, Request r) {
                jdbc.sql("insert into event values (?, ?, ?, ?, ?, ?)")
                    .param(r.title()).param(r.length()).param(r.calendar()).param(r.zone()).param(r.name()).param(r.mail())
                    .param("again", r.mail())
                    .update();
              }
            """)
        .source(
            """
            package org.springframework.jdbc.core.simple;
            public interface JdbcClient {
              StatementSpec sql(String sql);
              interface StatementSpec {
                StatementSpec param(Object value);
                StatementSpec param(String name, Object value);
                int update();
              }
            }
            """)
        .check();
  }

  @Test
  void acceptsMapOfParametersForAJdbcTemplate() {
    tester(
            """
              void insert(org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate jdbc, Request r) {
                Map<String, Object> parameters = new HashMap<>();
                parameters.put("title", r.title());
                parameters.put("length", r.length());
                parameters.put("calendar", r.calendar());
                parameters.put("zone", r.zone());
                parameters.put("name", r.name());
                parameters.put("mail", r.mail());
                jdbc.update("insert into event", parameters);
              }
            """)
        .source(
            """
            package org.springframework.jdbc.core.namedparam;
            public class NamedParameterJdbcTemplate {
              public int update(String sql, java.util.Map<String, ?> parameters) { return 0; }
            }
            """)
        .check();
  }

  @Test
  void acceptsSourceOfParameters() {
    tester(
            """
              void insert(org.springframework.jdbc.core.namedparam.MapSqlParameterSource source, Request r) {
                source.addValue("title", r.title()).addValue("length", r.length()).addValue("calendar", r.calendar())
                    .addValue("zone", r.zone()).addValue("name", r.name()).addValue("mail", r.mail());
                source.setTitle(r.title()).setLength(r.length()).setCalendar(r.calendar())
                    .setZone(r.zone()).setName(r.name()).setMail(r.mail());
                var other = new org.springframework.jdbc.core.namedparam.MapSqlParameterSource(
                    Map.of("a", r.title(), "b", r.length(), "c", r.calendar(), "d", r.zone(), "e", r.name(), "f", r.mail()));
              }
            """)
        .source(
            """
            package org.springframework.jdbc.core.namedparam;
            public class MapSqlParameterSource {
              public MapSqlParameterSource(java.util.Map<String, ?> values) {}
              public MapSqlParameterSource addValue(String name, Object value) { return this; }
              public MapSqlParameterSource setTitle(String name) { return this; }
              public MapSqlParameterSource setLength(int name) { return this; }
              public MapSqlParameterSource setCalendar(String name) { return this; }
              public MapSqlParameterSource setZone(String name) { return this; }
              public MapSqlParameterSource setName(String name) { return this; }
              public MapSqlParameterSource setMail(String name) { return this; }
            }
            """)
        .check();
  }

  @Test
  void acceptsRowMapperFromAResultSet() {
    tester(
            """
              private Booking toBooking(ResultSet rs) throws SQLException {
                String zone = rs.getString("zone");
                return new Booking(rs.getString("title"), rs.getInt("length"), rs.getString(3),
                    zone == null ? "UTC" : zone, rs.getString("name").trim(), rs.getString("mail"));
              }
              private Event toEvent(ResultSet rs) throws SQLException {
                Event e = new Event();
                e.setTitle(rs.getString(1));
                e.setLength(rs.getInt(2));
                e.setCalendar(rs.getString(3));
                e.setZone(rs.getString(4));
                e.setName(Optional.ofNullable(rs.getString(5)).orElse("none"));
                e.setMail(rs.getString(6));
                return e;
              }
              private Map<String, Object> toMap(ResultSet rs) throws SQLException {
                return Map.of("a", rs.getString(1), "b", rs.getString(2), "c", rs.getString(3),
                    "d", rs.getString(4), "e", rs.getString(5), "f", rs.getDate(6).toLocalDate());
              }
            """)
        .check();
  }

  @Test
  void acceptsRowsThatAreMapsOrArrays() {
    tester(
            """
              List<Booking> all(org.springframework.jdbc.core.JdbcTemplate jdbc) {
                List<Booking> found = new ArrayList<>();
                for (Map<String, Object> row : jdbc.queryForList("select * from event")) {
                  found.add(new Booking((String) row.get("title"), (Integer) row.get("length"), (String) row.get("calendar"),
                      (String) row.get("zone"), (String) row.get("name"), (String) row.get("mail")));
                }
                return found;
              }
              List<Booking> streamed(org.springframework.jdbc.core.JdbcTemplate jdbc) {
                return jdbc.queryForList("select * from event").stream()
                    .map(row -> new Booking((String) row.get("title"), (Integer) row.get("length"), (String) row.get("calendar"),
                        (String) row.get("zone"), (String) row.get("name"), (String) row.get("mail")))
                    .toList();
              }
              Booking ofColumns(Object[] row) {
                return new Booking((String) row[0], (Integer) row[1], (String) row[2], (String) row[3], (String) row[4], (String) row[5]);
              }
            """)
        .source(
            """
            package org.springframework.jdbc.core;
            import java.util.List;
            import java.util.Map;
            public class JdbcTemplate {
              public List<Map<String, Object>> queryForList(String sql) { return List.of(); }
            }
            """)
        .check();
  }

  @Test
  void acceptsRowsOfJooqAndSetOfJooq() {
    tester(
            """
              Booking read(org.jooq.Record row, Request r, org.jooq.InsertSetStep insert, EventRecord event) {
                insert.set("title", r.title()).set("length", r.length()).set("calendar", r.calendar())
                    .set("zone", r.zone()).set("name", r.name()).set("mail", r.mail());
                event.setTitle(r.title());
                event.setLength(r.length());
                event.setCalendar(r.calendar());
                event.setZone(r.zone());
                event.setName(r.name());
                event.setMail(r.mail());
                return new Booking(row.get("title"), 1, row.get("calendar"), row.get("zone"), row.get("name"),
                    row.get("mail") + row.get("again"));
              }
              Booking typed(EventRecord row) {
                return new Booking(row.title(), row.length(), row.calendar(), row.zone(), row.name(), row.mail());
              }
              static class EventRecord implements org.jooq.Record {
                public String get(String name) { return name; }
                void setTitle(String v) {}
                void setLength(int v) {}
                void setCalendar(String v) {}
                void setZone(String v) {}
                void setName(String v) {}
                void setMail(String v) {}
                String title() { return ""; }
                int length() { return 0; }
                String calendar() { return ""; }
                String zone() { return ""; }
                String name() { return ""; }
                String mail() { return ""; }
              }
            """)
        .source(
            """
            package org.jooq;
            public interface Record { String get(String name); }
            """)
        .source(
            """
            package org.jooq;
            public interface InsertSetStep { InsertSetStep set(String field, Object value); }
            """)
        .check();
  }

  @Test
  void acceptsTextThatIsBuilt() {
    tester(
            """
              String text(Request r) {
                StringBuilder text = new StringBuilder();
                text.append(r.title()).append(r.length()).append(r.calendar()).append(r.zone()).append(r.name()).append(r.mail());
                text.setLength(r.length());
                return text + String.format("%s %s %s %s %s %s", r.title(), r.length(), r.calendar(), r.zone(), r.name(), r.mail())
                    + r.title() + r.length() + r.calendar() + r.zone() + r.name() + r.mail()
                    + String.join(",", r.title(), r.calendar(), r.zone(), r.name(), r.mail(), r.title())
                    + new StringJoiner(",").add(r.title()).add(r.calendar()).add(r.zone()).add(r.name()).add(r.mail()).add(r.title());
              }
            """)
        .check();
  }

  @Test
  void acceptsLogging() {
    tester(
            """
              private final org.slf4j.Logger log = null;
              void log(Request r) {
                log.info("{} {} {} {} {} {}", r.title(), r.length(), r.calendar(), r.zone(), r.name(), r.mail());
                log.info("created", Map.of("title", r.title(), "length", r.length(), "calendar", r.calendar(),
                    "zone", r.zone(), "name", r.name(), "mail", r.mail()));
                org.slf4j.MDC.put("title", r.title());
                org.slf4j.MDC.put("calendar", r.calendar());
                org.slf4j.MDC.put("zone", r.zone());
                org.slf4j.MDC.put("name", r.name());
                org.slf4j.MDC.put("mail", r.mail());
                org.slf4j.MDC.put("again", r.mail());
              }
              void fluent(org.slf4j.spi.LoggingEventBuilder log, Request r) {
                log.setMessage(r.title()).setMessage(r.name()).addArgument(r.length()).addArgument(r.calendar())
                    .addArgument(r.zone()).addTitle(r.title()).addName(r.name()).addMail(r.mail()).log();
              }
            """)
        .source(
            """
            package org.slf4j;
            public interface Logger { void info(String text, Object... values); }
            """)
        .source(
            """
            package org.slf4j;
            public class MDC { public static void put(String key, String value) {} }
            """)
        .source(
            """
            package org.slf4j.spi;
            public interface LoggingEventBuilder {
              LoggingEventBuilder setMessage(String text);
              LoggingEventBuilder addArgument(Object value);
              LoggingEventBuilder addTitle(Object value);
              LoggingEventBuilder addName(Object value);
              LoggingEventBuilder addMail(Object value);
              void log();
            }
            """)
        .check();
  }

  @Test
  void acceptsLoggerOfTheProjectsOwn() {
    tester(
            """
              interface AuditLogger { void write(String text, Object payload); }
              void log(AuditLogger log, Request r) {
                log.write("created", new Booking(r.title(), r.length(), r.calendar(), r.zone(), r.name(), r.mail()));
              }
            """)
        .check();
  }

  @Test
  void acceptsCollectionsOfWholeElements() {
    tester(
            """
              List<Booking> collect(List<Booking> all, Booking first, Booking last, Map<String, Booking> byTitle) {
                Map<String, Booking> found = new HashMap<>();
                all.forEach(each -> found.put(each.title(), each));
                found.put(first.title(), first);
                found.put(first.zone(), first);
                found.put(first.name(), first);
                found.put(first.mail(), first);
                found.put(last.title(), last);
                found.put(last.zone(), last);
                List<Object> values = new ArrayList<>();
                values.add(first.title());
                values.add(first.length());
                values.add(first.calendar());
                values.add(first.zone());
                values.add(first.name());
                values.add(first.mail());
                return List.of(first, last);
              }
            """)
        .check();
  }

  @Test
  void acceptsExceptions() {
    tester(
            """
              static class Refused extends RuntimeException {
                Refused(String a, int b, String c, String d, String e, String f) { super(a); }
                Refused(Map<String, ?> details) {}
                static Builder builder() { return new Builder(); }
                static class Builder {
                  Builder title(String v) { return this; }
                  Builder length(int v) { return this; }
                  Builder calendar(String v) { return this; }
                  Builder zone(String v) { return this; }
                  Builder name(String v) { return this; }
                  Builder mail(String v) { return this; }
                  Refused build() { return new Refused(Map.of()); }
                }
              }
              void refuse(Request r, Optional<Event> event) {
                event.orElseThrow(() -> new Refused(r.title(), r.length(), r.calendar(), r.zone(), r.name(), r.mail()));
                var later = new Refused(Map.of("a", r.title(), "b", r.length(), "c", r.calendar(), "d", r.zone(), "e", r.name(), "f", r.mail()));
                var built = Refused.builder().title(r.title()).length(r.length()).calendar(r.calendar()).zone(r.zone()).name(r.name()).mail(r.mail()).build();
                if (event.isEmpty()) {
                  throw failed(new Booking(r.title(), r.length(), r.calendar(), r.zone(), r.name(), r.mail()));
                }
              }
              private static RuntimeException failed(Booking b) { return new IllegalStateException(b.title()); }
            """)
        .check();
  }

  @Test
  void acceptsAssertions() {
    tester(
            """
              void check(Request r, Event e) {
                assert r.title() != null : new Booking(r.title(), r.length(), r.calendar(), r.zone(), r.name(), r.mail());
                org.assertj.core.api.Assertions.assertThat(
                    new Booking(e.getTitle(), e.getLength(), e.getCalendar(), e.getZone(), e.getName(), e.getMail()));
                Objects.requireNonNull(r.title());
                Objects.requireNonNull(r.calendar());
                Objects.requireNonNull(r.zone());
                Objects.requireNonNull(r.name());
                Objects.requireNonNull(r.mail());
                Objects.checkIndex(r.length(), 10);
              }
            """)
        .source(
            """
            package org.assertj.core.api;
            public class Assertions { public static void assertThat(Object value) {} }
            """)
        .check();
  }

  @Test
  void acceptsOwnFields() {
    tester(
            """
              private String title, calendar, zone, name, mail;
              private int length;
              private final Event event = new Event();
              void keep(Request r) {
                this.title = r.title();
                this.length = r.length();
                calendar = r.calendar();
                zone = r.zone();
                name = r.name();
                mail = r.mail();
                event.setTitle(r.title());
                this.event.setZone(r.zone());
                event.title = r.title();
                event.zone = r.zone();
                event.name = r.name();
                event.mail = r.mail();
              }
            """)
        .check();
  }

  @Test
  void acceptsSharedObjectOfItsOwn() {
    tester(
            """
              private static final Event LAST = new Event();
              void keep(Request r) {
                LAST.setTitle(r.title());
                LAST.setLength(r.length());
                LAST.setCalendar(r.calendar());
                LAST.setZone(r.zone());
                LAST.setName(r.name());
                LAST.setMail(r.mail());
              }
            """)
        .check();
  }

  @Test
  void acceptsComponentThatIsCreated() {
    tester(
            """
              void mail(Request r) {
                new MailService(r.title(), r.length(), r.calendar(), r.zone(), r.name(), r.mail()).run();
              }
              @io.stanchion.Service
              static class MailService {
                MailService(String a, int b, String c, String d, String e, String f) {}
                public void run() {}
              }
            """)
        .check();
  }

  @Test
  void acceptsRegistrationsUnderNames() {
    tester(
            """
              interface Registry { void add(String name, Object value); void write(String name, Object value); }
              void register(Registry all, Request r) {
                all.add("title", r.title());
                all.add("length", r.length());
                all.add("calendar", r.calendar());
                all.write("zone", r.zone());
                all.write("name", r.name());
                all.write("mail", r.mail());
              }
            """)
        .check();
  }

  @Test
  void acceptsConstructorThatReadsItsSettings() {
    tester(
            """
              private Booking booking;
              EventService(CalendarClient client, Event settings) {
                this(client);
                this.booking = new Booking(settings.getTitle(), settings.getLength(), settings.getCalendar(), settings.getZone(), settings.getName(), settings.getMail());
              }
            """)
        .check();
  }

  @Test
  void acceptsStreamsAndCollectors() {
    tester(
            """
              Map<String, List<String>> group(List<Booking> all) {
                return all.stream()
                    .filter(each -> each.length() > 5)
                    .filter(each -> each.zone().equals("UTC"))
                    .sorted(Comparator.comparing(Booking::title).thenComparing(Booking::name).thenComparing(Booking::mail))
                    .skip(1)
                    .limit(100)
                    .peek(each -> each.mail())
                    .collect(Collectors.groupingBy(Booking::calendar, TreeMap::new,
                        Collectors.mapping(Booking::title, Collectors.toList())));
              }
            """)
        .check();
  }

  @Test
  void acceptsHttpRequest() {
    tester(
            """
              private final String key = "";
              java.net.http.HttpRequest request(Request r) {
                return java.net.http.HttpRequest.newBuilder()
                    .uri(java.net.URI.create("https://api/" + r.calendar()))
                    .timeout(Duration.ofSeconds(5))
                    .header("Authorization", "Bearer " + key)
                    .setHeader("Accept", r.zone())
                    .expectContinue(r.length() > 1)
                    .version(java.net.http.HttpClient.Version.HTTP_2)
                    .method("POST", java.net.http.HttpRequest.BodyPublishers.ofString(r.title()))
                    .POST(java.net.http.HttpRequest.BodyPublishers.ofString(r.title()))
                    .uri(java.net.URI.create(r.name()))
                    .timeout(Duration.ofSeconds(r.length()))
                    .build();
              }
              java.net.http.HttpClient own() {
                return java.net.http.HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).priority(1).build();
              }
            """)
        .check();
  }

  @Test
  void acceptsAddressOfARequest() {
    tester(
            """
              String address(org.springframework.web.util.UriComponentsBuilder b, UrlBuilder own, Request r) {
                own.scheme(r.title()).host(r.calendar()).port(r.length()).path(r.zone()).query(r.name()).fragment(r.mail());
                return b.scheme(r.title()).host(r.calendar()).port(r.length()).path(r.zone()).query(r.name()).fragment(r.mail()).toUriString();
              }
              interface UrlBuilder {
                UrlBuilder scheme(String v);
                UrlBuilder host(String v);
                UrlBuilder port(int v);
                UrlBuilder path(String v);
                UrlBuilder query(String v);
                UrlBuilder fragment(String v);
              }
            """)
        .source(
            """
            package org.springframework.web.util;
            public interface UriComponentsBuilder {
              UriComponentsBuilder scheme(String v);
              UriComponentsBuilder host(String v);
              UriComponentsBuilder port(int v);
              UriComponentsBuilder path(String v);
              UriComponentsBuilder query(String v);
              UriComponentsBuilder fragment(String v);
              String toUriString();
            }
            """)
        .check();
  }

  @Test
  void acceptsQueriesAndCriteria() {
    tester(
            """
              record EventQuery(String a, int b, String c, String d, String e, String f) {}
              static class EventFilter {
                static Builder builder() { return new Builder(); }
                static class Builder {
                  Builder title(String v) { return this; }
                  Builder length(int v) { return this; }
                  Builder calendar(String v) { return this; }
                  Builder zone(String v) { return this; }
                  Builder name(String v) { return this; }
                  Builder mail(String v) { return this; }
                  EventFilter build() { return new EventFilter(); }
                }
              }
              interface SearchCriteria {
                void setTitle(String v);
                void setLength(int v);
                void setCalendar(String v);
                void setZone(String v);
                void setName(String v);
                void setMail(String v);
              }
              interface BooleanBuilder { BooleanBuilder and(Object v); BooleanBuilder has(Object v); }
              Object search(Request r, SearchCriteria criteria, BooleanBuilder where) {
                criteria.setTitle(r.title());
                criteria.setLength(r.length());
                criteria.setCalendar(r.calendar());
                criteria.setZone(r.zone());
                criteria.setName(r.name());
                criteria.setMail(r.mail());
                where.and(r.title()).and(r.length()).has(r.calendar()).has(r.zone()).has(r.name()).has(r.mail()).has(r.start()).has(r.guests());
                EventFilter.builder().title(r.title()).length(r.length()).calendar(r.calendar()).zone(r.zone()).name(r.name()).mail(r.mail()).build();
                return new EventQuery(r.title(), r.length(), r.calendar(), r.zone(), r.name(), r.mail());
              }
            """)
        .check();
  }

  @Test
  void acceptsConfigurationWithConstants() {
    tester(
            """
              interface PoolConfig {
                void setUrl(String v); void setUser(String v); void setSize(int v); void setTimeout(int v); void setName(String v); void setTest(String v);
              }
              void configure(PoolConfig pool) {
                pool.setUrl("jdbc:h2:mem");
                pool.setUser("sa");
                pool.setSize(10);
                pool.setTimeout(2 * 30);
                pool.setName(EventService.class.getName());
                pool.setTest("select 1");
              }
              Map<String, Object> defaults() {
                return Map.of("title", "none", "length", 30, "zone", "UTC", "id", UUID.randomUUID(), "at", Instant.now(), "kind", 1);
              }
            """)
        .check();
  }

  @Test
  void acceptsConfigurationFromOwnSettings() {
    tester(
            """
              record Settings(String url, String user, String password, int size, int timeout, String name, Settings inner) {}
              record Pool(String url, String user, String password, int size, int timeout, String name) {}
              private Settings settings;
              Pool pool() {
                Settings inner = settings;
                return new Pool(settings.url(), this.settings.user(), settings.inner().password(), settings.size(), inner.timeout(), inner.name());
              }
              Map<String, Object> described() {
                return Map.of("url", settings.url(), "user", settings.user(), "size", settings.size(),
                    "timeout", settings.timeout(), "name", settings.name(), "clock", Clock.systemUTC().instant());
              }
            """)
        .check();
  }

  @Test
  void acceptsCoordinationOfCollaborators() {
    tester(
            """
              interface Loader { String load(String v); }
              record Setup(String a, String b, String c, String d, String e, String f) {}
              private Loader loader;
              Setup create(Request r) {
                String template = loader.load(r.title());
                String flow = loader.load(template);
                return new Setup(template, flow, loader.load(r.calendar()), loader.load(r.zone()), loader.load(r.name()), loader.load(r.mail()));
              }
            """)
        .check();
  }

  @Test
  void acceptsOneFieldInManyBranches() {
    tester(
            """
              void label(Event e, Request r) {
                switch (r.zone()) {
                  case "a" -> e.setStatus("first");
                  case "b" -> e.setStatus("second");
                  case "c" -> e.setStatus(r.title());
                  case "d" -> e.setStatus("fourth");
                  case "e" -> e.setStatus("fifth");
                  case "f" -> e.setStatus("sixth");
                  default -> e.setStatus("last");
                }
              }
            """)
        .check();
  }

  @Test
  void acceptsTableOfHandlers() {
    tester(
            """
              Map<String, Function<Request, Object>> handlers(Request first) {
                Map<String, Function<Request, Object>> handlers = new HashMap<>();
                handlers.put("title", Request::title);
                handlers.put("length", r -> r.length());
                handlers.put("calendar", r -> first.calendar());
                handlers.put("zone", Request::zone);
                handlers.put("name", Request::name);
                handlers.put("mail", Request::mail);
                handlers.put("start", Request::start);
                return handlers;
              }
            """)
        .check();
  }

  @Test
  void acceptsOwnCacheUnderConstantKeys() {
    tester(
            """
              private final Map<String, Object> cache = new HashMap<>();
              private static final Map<String, Object> SHARED = new HashMap<>();
              void fill(Request r) {
                cache.put("title", r.title());
                cache.put("length", r.length());
                this.cache.put("calendar", r.calendar());
                this.cache.put("zone", r.zone());
                SHARED.put("name", r.name());
                SHARED.put("mail", r.mail());
              }
            """)
        .check();
  }

  @Test
  void acceptsValuesOfThePlatform() {
    tester(
            """
              void times(Request r) {
                Calendar c = Calendar.getInstance();
                c.setTimeInMillis(r.length());
                c.setFirstDayOfWeek(r.length());
                c.setMinimalDaysInFirstWeek(r.length());
                Thread t = new Thread();
                t.setName(r.name());
                t.setPriority(r.length());
                t.setDaemon(r.title().isEmpty());
                new java.util.GregorianCalendar(r.length(), r.length(), r.length(), r.length(), r.length(), r.length());
                LocalDate.now().withYear(r.length()).withMonth(r.length()).withDayOfMonth(r.length()).plusDays(r.length());
              }
            """)
        .check();
  }

  @Test
  void acceptsIdentifiersThatAreWrappedForCalls() {
    tester(
            """
              record Id(String value) {}
              void find(Request r, BiConsumer<Id, Id> store) {
                store.accept(new Id(r.title()), new Id(r.calendar()));
                store.accept(new Id(r.zone()), new Id(r.name()));
                store.accept(new Id(r.mail()), new Id(r.title()));
              }
            """)
        .check();
  }

  @Test
  void acceptsArgumentsOfMethods() {
    tester(
            """
              interface Store { void save(String a, int b, String c, String d, String e, String f); }
              void save(Store store, Request r) {
                store.save(r.title(), r.length(), r.calendar(), r.zone(), r.name(), r.mail());
              }
            """)
        .check();
  }

  @Test
  void acceptsPlainParametersAsArguments() {
    tester(
            """
              Booking create(String title, int length, String calendar, String zone, String name, String mail) {
                return new Booking(title, length, calendar, zone.trim(), name, mail);
              }
            """)
        .check();
  }

  @Test
  void acceptsTotals() {
    tester(
            """
              record Totals(int a, int b, int c, int d, int e, int f) {}
              static class Sum { int a; int b; int c; int d; int e; int f; }
              Sum sum(List<Totals> all) {
                Sum sum = new Sum();
                for (Totals each : all) {
                  sum.a += each.a(); sum.b += each.b(); sum.c += each.c();
                  sum.d += each.d(); sum.e += each.e(); sum.f += each.f();
                }
                return sum;
              }
            """)
        .check();
  }

  @Test
  void acceptsTagsOfAMetric() {
    tester(
            """
              void count(io.micrometer.Counter.Builder counter, Request r) {
                counter.tag("title", r.title()).tag("calendar", r.calendar()).tag("zone", r.zone()).tag("name", r.name());
                counter.description(r.title()).baseUnit(r.zone()).unit(r.name()).label(r.mail()).kind(r.calendar()).family(r.title());
              }
            """)
        .source(
            """
            package io.micrometer;
            public interface Counter {
              interface Builder {
                Builder tag(String key, String value);
                Builder description(String v);
                Builder baseUnit(String v);
                Builder unit(String v);
                Builder label(String v);
                Builder kind(String v);
                Builder family(String v);
              }
            }
            """)
        .check();
  }

  @Test
  void acceptsOperationsOfAnotherComponent() {
    tester(
            """
              void switchAll(SettingsService settings, Request r) {
                settings.setTitle(r.title());
                settings.setLength(r.length());
                settings.setCalendar(r.calendar());
                settings.setZone(r.zone());
                settings.setName(r.name());
                settings.setMail(r.mail());
              }
            """)
        .source(
            """
            package app;
            @io.stanchion.Service
            public class SettingsService {
              public void setTitle(String v) {}
              public void setLength(int v) {}
              public void setCalendar(String v) {}
              public void setZone(String v) {}
              public void setName(String v) {}
              public void setMail(String v) {}
            }
            """)
        .check();
  }
}
