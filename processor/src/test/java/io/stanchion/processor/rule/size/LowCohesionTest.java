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
package io.stanchion.processor.rule.size;

import static org.assertj.core.api.Assertions.assertThat;

import io.stanchion.processor.testing.RuleTester;
import java.util.List;
import org.junit.jupiter.api.Test;

class LowCohesionTest {

  private static void check(String source) {
    RuleTester.of(LowCohesion.class).source(source).check();
  }

  private static List<String> lines(String source) {
    return RuleTester.of(LowCohesion.class).source(source).lines();
  }

  private static final String TWO_SUBJECTS =
      """
      package app;
      interface Invoices { void add(String id); void drop(String id); }
      interface Reminders { void add(String id); void drop(String id); }
      @io.stanchion.Service
      public class OfficeService { // flagged
        private final Invoices invoices;
        private final Reminders reminders;
        OfficeService(Invoices invoices, Reminders reminders) {
          this.invoices = invoices;
          this.reminders = reminders;
        }
        public void issue(String id) { invoices.add(id); }
        public void cancel(String id) { invoices.drop(id); }
        public void remind(String id) { reminders.add(id); }
        public void snooze(String id) { reminders.drop(id); }
      }
      """;

  private static String accepted(String from, String to) {
    return TWO_SUBJECTS.replace("{ // flagged", "{").replace(from, to);
  }

  @Test
  void leavesTheGroupsToTheRuleThatProposesTheSplit() {
    RuleTester.of(LowCohesion.class)
        .option("limit.serviceOperations", 3)
        .source(TWO_SUBJECTS.replace("// flagged", ""))
        .check();
    RuleTester.of(LowCohesion.class)
        .option("limit.serviceOperations", 4)
        .source(TWO_SUBJECTS)
        .check();
  }

  @Test
  void namesTheGroupsWhereTheOtherRuleWeighsLess() {
    for (String weight : List.of("warning", "note", "off")) {
      RuleTester.of(LowCohesion.class)
          .option("limit.serviceOperations", 3)
          .option("severity.TooManyOperations", weight)
          .source(TWO_SUBJECTS)
          .check();
    }
    RuleTester.of(LowCohesion.class)
        .option("limit.serviceOperations", 3)
        .option("severity.TooManyOperations", "error")
        .source(TWO_SUBJECTS.replace("// flagged", ""))
        .check();
  }

  @Test
  void acceptsOrchestrator() {
    check(accepted("@io.stanchion.Service", "@io.stanchion.Orchestrator"));
  }

  @Test
  void acceptsThreeOperations() {
    check(accepted("  public void snooze(String id) { reminders.drop(id); }\n", ""));
  }

  @Test
  void acceptsOverloadsAsOneOperation() {
    check(
        accepted("public void snooze", "public void remind")
            .replace(
                "remind(String id) { reminders.drop",
                "remind(int days, String id) { reminders.drop"));
  }

  @Test
  void acceptsOneGroupBesideOperationsThatStandAlone() {
    check(
        accepted(
            "public void snooze(String id) { reminders.drop(id); }",
            "public String version() { return id(); } private String id() { return \"1\"; }"));
  }

  @Test
  void acceptsGroupsThatOneOperationJoins() {
    check(accepted("{ reminders.drop(id); }", "{ reminders.drop(id); invoices.drop(id); }"));
  }

  @Test
  void acceptsGroupsThatShareAHelper() {
    check(
        accepted("{ reminders.drop(id); }", "{ reminders.drop(checked(id)); }")
            .replace("{ invoices.drop(id); }", "{ invoices.drop(checked(id)); }")
            .replace(
                "  public void issue",
                "  private static String checked(String id) { return id.strip(); }\n"
                    + "  public void issue"));
  }

  @Test
  void acceptsOperationsThatCallEachOther() {
    check(
        accepted(
            "{ reminders.add(id); }",
            "{ reminders.add(id); java.util.List.of(id).forEach(this::cancel); }"));
  }

  @Test
  void acceptsSpringStyleServiceOverOneRepository() {
    check(
        """
        package app.users;
        import java.util.List;
        import java.util.Optional;
        interface UserRepository {
          User save(User user);
          Optional<User> findById(String id);
          List<User> findAll();
          void deleteById(String id);
        }
        interface EventPublisher { void publish(Object event); }
        record User(String id, String mail) {}
        record UserDeleted(String id) {}
        @io.stanchion.Service
        public class UserService {
          private final UserRepository users;
          private final EventPublisher events;
          public UserService(UserRepository users, EventPublisher events) {
            this.users = users;
            this.events = events;
          }
          public User register(String mail) { return users.save(new User("", mail)); }
          public Optional<User> find(String id) { return users.findById(id); }
          public List<String> mails() { return users.findAll().stream().map(User::mail).toList(); }
          public void delete(String id) { users.deleteById(id); events.publish(new UserDeleted(id)); }
          public void announce(String text) { events.publish(text); }
        }
        """);
  }

  @Test
  void acceptsServiceThatHasOnlyItsSessionInCommon() {
    check(
        """
        package app.flows;
        import java.sql.*;
        record Flow(String id) {}
        record Step(String id) {}
        @io.stanchion.Service
        public class FlowService {
          private final Connection session;
          public FlowService(Connection session) { this.session = session; }
          public Flow create(String id) throws SQLException { run("insert", id); return new Flow(id); }
          public Flow get(String id) throws SQLException {
            try (PreparedStatement statement = session.prepareStatement("select")) {
              statement.setString(1, id);
              return new Flow(id);
            }
          }
          public Step addStep(String id) throws SQLException {
            try (PreparedStatement statement = session.prepareStatement("insert")) {
              return new Step(id);
            }
          }
          public Step lastStep(String id) throws SQLException {
            session.setReadOnly(true);
            return new Step(id);
          }
          private void run(String sql, String id) throws SQLException {
            session.createStatement().execute(sql + id);
          }
        }
        """);
  }

  @Test
  void acceptsStatelessServiceWhoseOperationsTakeTheSession() {
    check(
        """
        package app.flows;
        import java.sql.Connection;
        record Flow(String id) {}
        record Step(String id) {}
        @io.stanchion.Service
        public class FlowService {
          public Flow create(String id, Connection session) { return new Flow(id); }
          public Flow get(String id, Connection session) { return new Flow(id); }
          public Step addStep(String id, Connection session) { return new Step(id); }
          public Step lastStep(String id, Connection session) { return new Step(id); }
        }
        """);
  }

  @Test
  void acceptsOperationsThatShareATypeInTheirBodiesAlone() {
    check(
        """
        package app.phones;
        interface Store { Phone find(String id); }
        interface Carrier { Phone lookUp(String number); }
        record Phone(String id, boolean active) {}
        @io.stanchion.Service
        public class PhoneService {
          private final Store store;
          private final Carrier carrier;
          PhoneService(Store store, Carrier carrier) { this.store = store; this.carrier = carrier; }
          public boolean isKnown(String id) { return store.find(id) != null; }
          public boolean isActive(String id) { return store.find(id).active(); }
          public boolean isValid(String number) { return carrier.lookUp(number) != null; }
          public boolean isMobile(String number) { return carrier.lookUp(number).active(); }
        }
        """);
  }

  @Test
  void acceptsOperationsThatShareAModelTypeInTheirSignatures() {
    check(
        """
        package app.tariffs;
        import java.util.*;
        import java.util.concurrent.CompletableFuture;
        interface Rates { long rate(String id); }
        interface Rules { boolean holds(String id); }
        record Tariff(String id) {}
        @io.stanchion.Service
        public class TariffService {
          private final Rates rates;
          private final Rules rules;
          TariffService(Rates rates, Rules rules) { this.rates = rates; this.rules = rules; }
          public long price(Tariff tariff) { return rates.rate(tariff.id()); }
          public long total(List<Tariff> all) { return all.stream().mapToLong(this::price).sum(); }
          public CompletableFuture<Optional<Tariff>> first(String id) { rules.holds(id); return null; }
          public boolean holds(Tariff[] tariffs) { return rules.holds(tariffs[0].id()); }
        }
        """);
  }

  @Test
  void acceptsSharedCacheLockAndMapper() {
    check(
        accepted("{ reminders.drop(id); }", "{ synchronized (lock) { reminders.drop(id); } }")
            .replace("{ invoices.drop(id); }", "{ synchronized (lock) { invoices.drop(id); } }")
            .replace(
                "  private final Invoices",
                "  private final Object lock = new Object();\n  private final Invoices"));
    check(
        accepted("{ reminders.drop(id); }", "{ reminders.drop(IDS.apply(id)); }")
            .replace("{ invoices.drop(id); }", "{ invoices.drop(IDS.apply(id)); }")
            .replace(
                "  private final Invoices",
                "  private static final java.util.function.UnaryOperator<String> IDS ="
                    + " String::strip;\n"
                    + "  private final Invoices"));
  }

  @Test
  void acceptsOperationsOnPlainValuesThatUseNothing() {
    check(
        """
        package app.texts;
        @io.stanchion.Service
        public class TextService {
          public String shout(String text) { return text.toUpperCase(); }
          public String whisper(String text) { return text.toLowerCase(); }
          public String trim(String text) { return text.strip(); }
          public int words(String text) { return text.split(" ").length; }
          public boolean isBlank(String text) { return text.isBlank(); }
        }
        """);
  }

  @Test
  void acceptsBaseClassThatAllGoThrough() {
    check(
        """
        package app.notes;
        interface Store { String read(String id); void write(String id); }
        abstract class StoredService {
          private final Store store;
          StoredService(Store store) { this.store = store; }
          protected String read(String id) { return store.read(id); }
          protected void write(String id) { store.write(id); }
        }
        @io.stanchion.Service
        class NoteService extends StoredService {
          NoteService(Store store) { super(store); }
          public String note(String id) { return read(id); }
          public String title(String id) { return super.read(id); }
          public void keep(String id) { write(id); }
          public void drop(String id) { this.write(id); }
        }
        """);
  }

  @Test
  void namesTheGroups() {
    assertThat(lines(TWO_SUBJECTS))
        .containsExactly(
            "[LowCohesion] OfficeService holds 2 groups of operations that have nothing in common;"
                + " a service has one subject",
            "issue and cancel share Invoices",
            "remind and snooze share Reminders",
            "make each group a @Service of its own, named after what it does");
  }

  @Test
  void doesNotTakeLoggingAndTheTimeForCommonGround() {
    check(
        TWO_SUBJECTS
            .replace(
                "{ invoices.add(id); }",
                "{ LOG.log(null, NAME + clock.millis()); invoices.add(id); }")
            .replace(
                "{ reminders.add(id); }",
                "{ LOG.log(null, NAME + clock.millis()); reminders.add(id); }")
            .replace(
                "  private final Invoices",
                "  private static final System.Logger LOG = System.getLogger(\"\");\n"
                    + "  private static final String NAME = \"office\";\n"
                    + "  private static final int SIZE = 3;\n"
                    + "  private final java.time.Clock clock = null;\n"
                    + "  private final Invoices"));
  }

  /** Both groups use a member. */
  private static String sharing(String member, String use) {
    return TWO_SUBJECTS
        .replace("{ invoices.add(id); }", "{ %s; invoices.add(id); }".formatted(use))
        .replace("{ reminders.add(id); }", "{ %s; reminders.add(id); }".formatted(use))
        .replace("  private final Invoices", "  %s\n  private final Invoices".formatted(member));
  }

  @Test
  void doesNotTakeTheLoggersOfLibrariesForCommonGround() {
    check(sharing("private java.util.logging.Logger logger;", "logger.info(id)"));
    RuleTester.of(LowCohesion.class)
        .source(
            "package org.apache.commons.logging; public interface Log { void info(Object text); }")
        .source(sharing("private org.apache.commons.logging.Log log;", "log.info(id)"))
        .check();
  }

  @Test
  void doesNotTakeConstantsForCommonGround() {
    check(sharing("private static final int SIZE = Integer.MAX_VALUE;", "id.charAt(SIZE)"));
  }

  @Test
  void acceptsStateThatAllOperationsShare() {
    check(sharing("private static int count;", "count++").replace("{ // flagged", "{"));
    check(
        sharing(
                "private static final java.util.Map<String, String> KNOWN = new"
                    + " java.util.HashMap<>();",
                "KNOWN.get(id)")
            .replace("{ // flagged", "{"));
  }

  @Test
  void doesNotTakeItselfOrAContainerForCommonGround() {
    check(
        sharing(
            "private static class Page<T> { T first; }",
            "new Page<String>().toString(); java.util.Objects.requireNonNull(this)"));
  }

  @Test
  void takesFieldsOfOneTypeForDifferentThings() {
    assertThat(
            lines(
                """
                package app;
                interface Queue { void add(String id); void drop(String id); }
                @io.stanchion.Service
                public class OfficeService { // flagged
                  private final Queue invoices;
                  private final Queue reminders;
                  private int sent;
                  private int seen;
                  OfficeService(Queue invoices, Queue reminders) {
                    this.invoices = invoices;
                    this.reminders = reminders;
                  }
                  public void issue(String id) { this.invoices.add(id); }
                  public void cancel(String id) { this.invoices.drop(id); }
                  public void remind(String id) { reminders.add(id); }
                  public void snooze(String id) { reminders.drop(id); }
                  public void send() { sent++; }
                  public int sent() { return sent; }
                  public void see() { this.seen++; }
                  public int seen() { return this.seen; }
                }
                """))
        .contains(
            "issue and cancel share Queue",
            "remind and snooze share Queue",
            "send and sent share the field sent",
            "see and seen share the field seen");
  }

  @Test
  void flagsGroupsBesideAnOperationThatStandsAlone() {
    assertThat(
            lines(
                TWO_SUBJECTS.replace(
                    "  public void issue",
                    "  public String version() { return \"1\"; }\n  public void issue")))
        .hasSize(4);
  }

  @Test
  void flagsThreeGroupsOfRecord() {
    assertThat(
            lines(
                """
                package app;
                import java.util.*;
                interface Tags { void tag(String id); void drop(String id); }
                @io.stanchion.Service
                public record DeskService(List<String> notes, Set<String> labels, Tags tags) { // flagged
                  public void write(String text) { notes.add(text); }
                  public int count() { return notes().size(); }
                  public void label(String text) { this.labels.add(text); }
                  public boolean has(String text) { return labels.contains(text); }
                  public void tag(String id) { List.of(id).forEach(tags::tag); }
                  public void untag(String id) { Runnable later = () -> tags().drop(id); later.run(); }
                }
                """))
        .contains(
            "write and count share the field notes",
            "label and has share the field labels",
            "tag and untag share Tags");
  }

  @Test
  void flagsGroupsThatOnlyTheTenantParameterJoins() {
    check(
        TWO_SUBJECTS
            .replace(
                "@io.stanchion.Service",
                "record Org(String id) {}\n@io.stanchion.TenantScoped\n@io.stanchion.Service")
            .replace("(String id) {", "(String id, java.util.Optional<Org> organizationId) {")
            .replace(
                "{ void add(String id, java.util.Optional<Org> organizationId) {",
                "{ void add(String id) {"));
  }
}
