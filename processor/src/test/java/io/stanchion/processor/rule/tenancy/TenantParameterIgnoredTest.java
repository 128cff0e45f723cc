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
package io.stanchion.processor.rule.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.stanchion.processor.testing.RuleTester;
import java.util.List;
import org.junit.jupiter.api.Test;

class TenantParameterIgnoredTest {

  private static RuleTester tester() {
    return World.with(RuleTester.of(TenantParameterIgnored.class));
  }

  private static void check(String methods) {
    tester().source(World.base("")).source(World.service(methods)).check();
  }

  @Test
  void acceptsWhatReachesAQuery() {
    check(
        """
        public List<Phone> a(Optional<String> organizationId) {
          return dao.by(organizationId);
        }
        public List<Phone> b(Optional<String> organizationId) {
          return organizationId.map(dao::byOrg).orElseGet(dao::all);
        }
        public List<Phone> c(@Nullable String organizationId) {
          return organizationId == null ? dao.all() : dao.byOrg(organizationId);
        }
        public List<Phone> d(TenantScope<String> organizationId) {
          return organizationId.fold(dao::all, dao::byOrg);
        }
        public List<Phone> e(Optional<String> organizationId) {
          if (organizationId.isPresent()) {
            return dao.byOrg(organizationId.get());
          }
          return dao.all();
        }
        public List<Phone> f(Optional<String> organizationId) {
          String id = organizationId.orElse(null);
          return id == null ? dao.all() : dao.byOrg(id);
        }
        public List<Phone> g(TenantScope<String> organizationId) {
          if (organizationId instanceof TenantScope.One<String> one) {
            return dao.byOrg(one.id());
          }
          return dao.all();
        }
        public int h(Optional<String> organizationId) {
          int deleted = dao.deleteByOrg(organizationId.orElseThrow());
          log.info("deleted {}", deleted);
          return 0;
        }
        """);
  }

  @Test
  void acceptsWhatFiltersOrVerifiesInMemory() {
    check(
        """
        public List<Phone> a(Optional<String> organizationId) {
          return dao.all().stream()
              .filter(p -> organizationId.isEmpty() || p.organizationId().equals(organizationId.get()))
              .toList();
        }
        public List<Phone> b(TenantScope<String> organizationId) {
          return dao.all().stream().filter(p -> organizationId.admits(p.organizationId())).toList();
        }
        public List<Phone> c(Optional<String> organizationId) {
          List<Phone> result = new ArrayList<>();
          for (Phone phone : dao.all()) {
            if (organizationId.isPresent() && !phone.organizationId().equals(organizationId.get())) {
              continue;
            }
            result.add(phone);
          }
          return result;
        }
        public Phone d(String id, Optional<String> organizationId) {
          Phone phone = dao.find(id);
          if (organizationId.isPresent() && !organizationId.get().equals(phone.organizationId())) {
            throw new NoSuchElementException(id);
          }
          return phone;
        }
        public Phone e(String id, Optional<String> organizationId) {
          Phone phone = dao.find(id);
          organizationId.filter(o -> !o.equals(phone.organizationId())).ifPresent(o -> {
            throw new NoSuchElementException(id);
          });
          return phone;
        }
        public Phone f(String id, @Nullable String organizationId) {
          Phone phone = dao.find(id);
          Assert.isTrue(organizationId == null || organizationId.equals(phone.organizationId()), "not yours");
          return phone;
        }
        public List<Phone> g(Optional<String> organizationId) {
          List<Phone> phones = new ArrayList<>(dao.all());
          organizationId.ifPresent(o -> phones.removeIf(p -> !p.organizationId().equals(o)));
          return phones;
        }
        public List<Phone> h(Optional<String> organizationId) {
          Predicate<Phone> mine = p -> organizationId.map(p.organizationId()::equals).orElse(true);
          return dao.all().stream().filter(mine).toList();
        }
        public boolean i(String id, Optional<String> organizationId) {
          return dao.find(id).organizationId().equals(organizationId.orElse(null));
        }
        public Map<String, List<Phone>> j(Optional<String> organizationId) {
          return dao.all().stream()
              .filter(p -> organizationId.map(o -> o.equals(p.organizationId())).orElse(true))
              .collect(Collectors.groupingBy(Phone::organizationId));
        }
        """);
  }

  @Test
  void acceptsWhatDecidesByBeingThere() {
    check(
        """
        public List<Phone> a(Optional<String> organizationId) {
          if (organizationId.isEmpty()) {
            return dao.all();
          }
          return List.of();
        }
        public List<Phone> b(Optional<String> organizationId) {
          return dao.page(organizationId.isPresent() ? 10 : 1000);
        }
        public List<Phone> c(@Nullable String organizationId) {
          int limit = 10;
          if (organizationId == null) {
            limit = 1000;
          }
          return dao.page(limit);
        }
        public List<Phone> d(TenantScope<String> organizationId) {
          if (!organizationId.isAll()) {
            throw new UnsupportedOperationException("for administrators");
          }
          return dao.all();
        }
        public List<Phone> e(Optional<String> organizationId) {
          boolean everyone = organizationId.isEmpty();
          return dao.matching(everyone);
        }
        """);
  }

  @Test
  void acceptsWhatIsCarried() {
    check(
        """
        record Filter(Optional<String> organization, int limit) {}
        static class Criteria {
          String organization;
          void setOrganization(String value) {
            organization = value;
          }
        }
        public List<Phone> a(int limit, Optional<String> organizationId) {
          Filter filter = new Filter(organizationId, limit);
          return dao.matching(filter);
        }
        public List<Phone> b(Optional<String> organizationId) {
          Map<String, Object> parameters = new HashMap<>();
          organizationId.ifPresent(o -> parameters.put("organization", o));
          return dao.matching(parameters);
        }
        public List<Phone> c(Optional<String> organizationId) {
          StringBuilder sql = new StringBuilder("select * from phone");
          if (organizationId.isPresent()) {
            sql.append(" where organization_id = ?");
          }
          return dao.matching(sql.toString());
        }
        public List<Phone> d(Optional<String> organizationId) {
          Criteria criteria = new Criteria();
          criteria.setOrganization(organizationId.orElse(null));
          return dao.matching(criteria);
        }
        public List<Phone> e(Optional<String> organizationId) {
          Criteria criteria = new Criteria();
          criteria.organization = organizationId.orElse(null);
          return dao.matching(criteria);
        }
        public List<Phone> f(Optional<String> organizationId) {
          Object[] values = new Object[1];
          values[0] = organizationId.orElse(null);
          return dao.matching(values);
        }
        public List<Phone> g(Optional<String> organizationId) {
          var scope = organizationId;
          Optional<String> again;
          again = scope;
          return dao.matching(List.of(again));
        }
        public Filter h(Optional<String> organizationId) {
          return new Filter(organizationId, 3);
        }
        public List<Phone> i(Optional<String> organizationId) {
          return dao.matching("organization = '%s'".formatted(organizationId.get()));
        }
        public List<Phone> j(Optional<String> organizationId) {
          String sql = "select * from phone";
          sql += organizationId.map(o -> " where organization = '" + o + "'").orElse("");
          return dao.matching(sql);
        }
        public void k(List<Phone> target, Optional<String> organizationId) {
          target.addAll(dao.by(organizationId));
        }
        """);
  }

  @Test
  void acceptsWhatHelpersDoWithIt() {
    tester()
        .source(
            World.base(
                """
                protected List<Phone> inherited(PhoneDao dao, Optional<String> scope) {
                  return deeper(dao, scope.orElse(null));
                }
                private List<Phone> deeper(PhoneDao dao, @Nullable String scope) {
                  return scope == null ? dao.all() : dao.byOrg(scope);
                }
                """))
        .source(
            World.service(
                """
                public List<Phone> a(Optional<String> organizationId) {
                  return load(organizationId);
                }
                private List<Phone> load(Optional<String> scope) {
                  return dao.by(scope);
                }
                public List<Phone> b(Optional<String> organizationId) {
                  return inherited(dao, organizationId);
                }
                public List<Phone> c(Optional<String> organizationId) {
                  return walk(3, organizationId);
                }
                private List<Phone> walk(int depth, Optional<String> scope) {
                  return depth == 0 ? dao.by(scope) : walk(depth - 1, scope);
                }
                public List<Phone> d(Optional<String> organizationId) {
                  return with(organizationId, dao::byOrg);
                }
                private List<Phone> with(Optional<String> scope, Function<String, List<Phone>> query) {
                  return scope.map(query).orElseGet(dao::all);
                }
                public Phone e(String id, Optional<String> organizationId) {
                  Phone phone = dao.find(id);
                  verify(phone, organizationId);
                  return phone;
                }
                private void verify(Phone phone, Optional<String> scope) {
                  if (!isMine(phone, scope)) {
                    throw new NoSuchElementException(phone.id());
                  }
                }
                private static boolean isMine(Phone phone, Optional<String> scope) {
                  return scope.isEmpty() || scope.get().equals(phone.organizationId());
                }
                public List<Phone> f(Optional<String> organizationId) {
                  return b(organizationId);
                }
                public List<Phone> g(Optional<String> organizationId) {
                  Map<String, Object> values = new HashMap<>();
                  restrict(values, organizationId);
                  return dao.matching(values);
                }
                private void restrict(Map<String, Object> values, Optional<String> scope) {
                  scope.ifPresent(o -> values.put("organization", o));
                }
                public List<Phone> h(Optional<String> organizationId) {
                  return all(List.of("a"), organizationId.stream().toArray(String[]::new));
                }
                private List<Phone> all(List<String> regions, String... organizations) {
                  return dao.matching(organizations);
                }
                """))
        .check();
  }

  @Test
  void acceptsWhatRunsLater() {
    check(
        """
        private final Map<String, List<Phone>> cache = new ConcurrentHashMap<>();
        private ExecutorService executor = Executors.newFixedThreadPool(1);
        public CompletableFuture<List<Phone>> a(Optional<String> organizationId) {
          return CompletableFuture.supplyAsync(() -> dao.by(organizationId));
        }
        public List<Phone> b(Optional<String> organizationId) {
          return cache.computeIfAbsent(organizationId.orElse("*"), key -> dao.by(organizationId));
        }
        public Future<List<Phone>> c(Optional<String> organizationId) {
          return executor.submit(() -> dao.by(organizationId));
        }
        public List<Phone> d(Optional<String> organizationId) {
          Supplier<List<Phone>> later = () -> dao.by(organizationId);
          return later.get();
        }
        public Runnable e(Optional<String> organizationId) {
          return () -> dao.by(organizationId);
        }
        public List<Phone> f(Optional<String> organizationId) {
          Callable<List<Phone>> task = new Callable<>() {
            @Override
            public List<Phone> call() {
              return dao.by(organizationId);
            }
          };
          return dao.matching(task);
        }
        public List<Phone> g(Optional<String> organizationId) throws Exception {
          try {
            return dao.by(organizationId);
          } finally {
            log.info("done");
          }
        }
        """);
  }

  @Test
  void acceptsWhatHasNoCodeOrDoesNothing() {
    tester()
        .source(
            """
            package app;
            import java.util.*;
            abstract class PhoneBase {
              public abstract List<Phone> list(Optional<String> organizationId);
            }
            """)
        .source(
            World.service(
                """
                @Override
                public List<Phone> list(Optional<String> organizationId) {
                  throw new UnsupportedOperationException("not yet");
                }
                public List<Phone> withoutOrganization(int limit) {
                  return dao.all();
                }
                """))
        .check();
  }

  @Test
  void flagsWhatIsNeverRead() {
    check(
        """
        public List<Phone> a(Optional<String> organizationId) { // flagged
          return dao.all();
        }
        public void b(Optional<String> organizationId) {} // flagged
        public List<Phone> c(Optional<String> organizationId) { // flagged
          Optional<String> scope = organizationId;
          return dao.all();
        }
        public List<Phone> d(Optional<String> organizationId) { // flagged
          organizationId = Optional.of("acme");
          return dao.by(organizationId);
        }
        public List<Phone> e(Optional<String> organizationId) { // flagged
          Supplier<List<Phone>> scoped = () -> dao.by(organizationId);
          return dao.all();
        }
        public List<Phone> f(Optional<String> organizationId) { // flagged
          List<Object> values = new ArrayList<>();
          values.add(organizationId.orElse(null));
          return dao.all();
        }
        """);
  }

  @Test
  void flagsWhatIsOnlyLogged() {
    check(
        """
        public List<Phone> a(Optional<String> organizationId) { // flagged
          log.info("phones of {}", organizationId);
          return dao.all();
        }
        public List<Phone> b(Optional<String> organizationId) { // flagged
          organizationId.ifPresent(o -> log.info("phones of {}", o));
          return dao.all();
        }
        public List<Phone> c(Optional<String> organizationId) { // flagged
          String label = organizationId.map(o -> "organization " + o).orElse("all");
          System.out.println(label);
          return dao.all();
        }
        public List<Phone> d(Optional<String> organizationId) { // flagged
          if (organizationId.isEmpty()) {
            log.warn("all organizations");
          } else {
            log.info("organization {}", organizationId.get());
          }
          return dao.all();
        }
        public List<Phone> e(Optional<String> organizationId) { // flagged
          if (log.isDebugEnabled() && organizationId.isPresent()) {
            log.atInfo().addArgument(organizationId.get()).log("phones");
          }
          return dao.all();
        }
        public List<Phone> f(Optional<String> organizationId) { // flagged
          for (Phone phone : dao.all()) {
            if (phone.organizationId().equals(organizationId.orElse(""))) {
              log.info("one of theirs");
            }
          }
          return dao.all();
        }
        public List<Phone> g(Optional<String> organizationId) { // flagged
          audit("list", organizationId);
          return dao.all();
        }
        private void audit(String what, Optional<String> scope) {
          log.info("{} for {}", what, scope.orElse("all"));
        }
        """);
  }

  @Test
  void flagsWhatIsOnlyChecked() {
    check(
        """
        public List<Phone> a(Optional<String> organizationId) { // flagged
          Objects.requireNonNull(organizationId, "organizationId");
          return dao.all();
        }
        public List<Phone> b(@Nullable String organizationId) { // flagged
          if (organizationId == null) {
            throw new IllegalArgumentException("no organization");
          }
          return dao.all();
        }
        public List<Phone> c(@Nullable String organizationId) { // flagged
          Assert.notNull(organizationId, "no organization");
          Assert.hasText(organizationId, "no organization");
          return dao.all();
        }
        public List<Phone> d(Optional<String> organizationId) { // flagged
          if (organizationId.isPresent() && organizationId.get().isBlank()) {
            throw new IllegalArgumentException("blank: " + organizationId);
          }
          return dao.all();
        }
        public List<Phone> e(Optional<String> organizationId) { // flagged
          String id = organizationId.orElseThrow(() -> new IllegalStateException("none"));
          return dao.all();
        }
        public List<Phone> f(Optional<String> organizationId) { // flagged
          assert organizationId.isPresent();
          assert dao.find("1").organizationId().equals(organizationId.get());
          return dao.all();
        }
        public List<Phone> g(Optional<String> organizationId) { // flagged
          UUID.fromString(organizationId.get());
          return dao.all();
        }
        public List<Phone> h(TenantScope<String> organizationId) { // flagged
          if (organizationId instanceof TenantScope.All) {
            log.info("all");
          }
          return dao.all();
        }
        public List<Phone> i(Optional<String> organizationId) { // flagged
          validate(organizationId);
          return dao.all();
        }
        private void validate(Optional<String> scope) {
          if (scope.map(String::isBlank).orElse(false)) {
            throw new IllegalArgumentException("blank");
          }
        }
        public List<Phone> j(Optional<String> organizationId) { // flagged
          if (organizationId.isPresent()) {
            return dao.all();
          } else {
            return dao.all();
          }
        }
        public Phone k(String id, Optional<String> organizationId) { // flagged
          Phone phone = dao.find(id);
          if (phone == null) {
            throw new NoSuchElementException(id + " of " + organizationId);
          }
          return phone;
        }
        """);
  }

  @Test
  void flagsWhatIsHandedToAHelperThatIgnoresIt() {
    tester()
        .source(
            World.base(
                """
                protected List<Phone> inherited(PhoneDao dao, Optional<String> scope) {
                  return dao.all();
                }
                """))
        .source(
            World.service(
                """
                public List<Phone> a(Optional<String> organizationId) { // flagged
                  return load(organizationId, 3);
                }
                private List<Phone> load(Optional<String> scope, int limit) {
                  return dao.page(limit);
                }
                public List<Phone> b(Optional<String> organizationId) { // flagged
                  return inherited(dao, organizationId);
                }
                public List<Phone> c(Optional<String> organizationId) { // flagged
                  return walk(3, organizationId);
                }
                private List<Phone> walk(int depth, Optional<String> scope) {
                  return depth == 0 ? dao.all() : walk(depth - 1, scope);
                }
                public List<Phone> d(Optional<String> organizationId) { // flagged
                  return organizationId.map(this::ignoring).orElseGet(dao::all);
                }
                private List<Phone> ignoring(String organization) {
                  return dao.all();
                }
                public List<Phone> e(Optional<String> organizationId) { // flagged
                  return first(organizationId);
                }
                private List<Phone> first(Optional<String> one) {
                  return second(one);
                }
                private List<Phone> second(Optional<String> two) {
                  return first(two);
                }
                """))
        .check();
  }

  @Test
  void callsTheMethodOfTheSuperclassWhereTheCodeSaysSo() {
    tester()
        .source(
            World.base(
                """
                public List<Phone> good(Optional<String> organizationId) {
                  return organizationId.map(List::of).orElse(List.of()).stream()
                      .map(o -> new Phone("", o, true)).toList();
                }
                public List<Phone> bad(Optional<String> organizationId) {
                  return List.of();
                }
                """))
        .source(
            World.service(
                """
                @Override
                public List<Phone> good(Optional<String> organizationId) {
                  return super.good(organizationId);
                }
                @Override
                public List<Phone> bad(Optional<String> organizationId) { // flagged
                  return super.bad(organizationId);
                }
                """))
        .check();
  }

  @Test
  void tellsWhereItIsUsedInVain() {
    String message =
        tester()
            .source(World.base(""))
            .source(
                """
                package app;
                import java.util.*;
                import org.slf4j.Logger;
                @io.stanchion.Service
                @io.stanchion.TenantScoped
                public class PhoneService {
                  private final PhoneDao dao;
                  private final Logger log;
                  public PhoneService(PhoneDao dao, Logger log) {
                    this.dao = dao;
                    this.log = log;
                  }
                  public List<Phone> listPhones(Optional<String> organizationId) { // flagged
                    Objects.requireNonNull(organizationId, "organizationId");
                    log.info("phones of {}", organizationId);
                    return load(organizationId);
                  }
                  private List<Phone> load(Optional<String> scope) {
                    return dao.all();
                  }
                }
                """)
            .message();

    assertThat(message)
        .isEqualTo(
            """
            [TenantParameterIgnored] PhoneService.listPhones does the same for every organizationId
                  line 14: Objects.requireNonNull(organizationId, "organizationId") only checks it
                  line 15: log.info("phones of {}", organizationId) only logs it
                  line 16: load(organizationId) ignores it
                  it returns every organization's phones, whoever calls
                  let organizationId restrict what it works on\
            """);
  }

  @Test
  void tellsWhetherItIsReadAtAll() {
    assertThat(details("return dao.all();")).contains("nothing reads it");
    assertThat(details("Optional<String> scope = organizationId; return dao.all();"))
        .contains("nothing uses what is made of it");
  }

  private static List<String> details(String body) {
    return tester()
        .source(World.base(""))
        .source(
            World.service(
                "public List<Phone> list(Optional<String> organizationId) { // flagged\n  %s\n}"
                    .formatted(body)))
        .lines();
  }
}
