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

import io.stanchion.processor.testing.Compiled;
import io.stanchion.processor.testing.RuleTester;
import java.util.List;
import org.junit.jupiter.api.Test;

class TooManyOperationsTest {

  private static RuleTester tester(int limit) {
    return RuleTester.of(TooManyOperations.class).option("limit.serviceOperations", limit);
  }

  @Test
  void acceptsEightByDefault() {
    RuleTester.of(TooManyOperations.class).source(service(8, "")).check();
  }

  @Test
  void flagsNineByDefault() {
    assertThat(RuleTester.of(TooManyOperations.class).source(service(9, " // flagged")).lines())
        .containsExactly(
            "[TooManyOperations] NoteService has 9 public operations; a service may have at most 8",
            "a1, a2, a3, a4, a5, a6, a7, a8, a9",
            "no two of them share a field, a method or a type of their own: split them by the"
                + " business capability that each serves");
  }

  private static String service(int operations, String marker) {
    StringBuilder text = new StringBuilder("package app;\n@io.stanchion.Service\n");
    text.append("public class NoteService {").append(marker).append('\n');
    for (int i = 1; i <= operations; i++) {
      text.append("  public void a").append(i).append("() {}\n");
    }
    return text.append("}\n").toString();
  }

  @Test
  void acceptsOrchestratorOfAnyBreadth() {
    tester(1)
        .source(service(3, "").replace("@io.stanchion.Service", "@io.stanchion.Orchestrator"))
        .check();
  }

  @Test
  void countsNeitherOverloadsNorWhatIsNoOperation() {
    tester(2)
        .source(
            """
            package app;
            @io.stanchion.Service
            public class NoteService implements AutoCloseable {
              public NoteService() {}
              public String find(int number) { return find(text(number)); }
              public String find(String text) { return text; }
              public String find(String text, int from) { return text + from; }
              public void drop() {}
              public static NoteService of() { return new NoteService(); }
              private static String text(int number) { return String.valueOf(number); }
              String packaged() { return ""; }
              protected String inherited() { return ""; }
              @Override public void close() {}
              @Override public String toString() { return ""; }
              @Override public int hashCode() { return 1; }
              @Override public boolean equals(Object other) { return false; }
            }
            """)
        .check();
  }

  @Test
  void countsInheritedAndImplementedAndInternalOperations() {
    tester(2)
        .source(
            """
            package app;
            interface Notes { void list(); }
            abstract class Base { public void drop() {} }
            @io.stanchion.Service
            public class NoteService extends Base implements Notes { // flagged
              @Override public void list() {}
              @io.stanchion.Internal public void purge() {}
            }
            """)
        .check();
  }

  private static final String PHONES =
      """
      package app.phones;

      import java.util.List;
      import java.util.Optional;

      interface PhoneDao {
        void insert(Phone phone);
        Optional<Phone> find(String id);
        List<Phone> all();
        void delete(String id);
      }
      interface PhoneAssignmentDao {
        void assign(String phone, String user);
        void release(String phone);
      }
      record Phone(String id, String number) {}

      @io.stanchion.Service
      public class PhoneService { // flagged
        private static final System.Logger LOGGER = System.getLogger("phones");
        private static final String NOBODY = "";
        private final PhoneDao phones;
        private final PhoneAssignmentDao assignments;
        private final java.time.Clock clock;

        public PhoneService(
            PhoneDao phones, PhoneAssignmentDao assignments, java.time.Clock clock) {
          this.phones = phones;
          this.assignments = assignments;
          this.clock = clock;
        }

        public void create(String id, String number) { log(); phones.insert(new Phone(id, number)); }
        public Optional<Phone> get(String id) { return phones.find(id); }
        public List<Phone> list() { LOGGER.log(System.Logger.Level.INFO, clock); return phones.all(); }
        public void delete(String id) { List.of(id).forEach(phones::delete); }
        public void assign(String phone, String user) {
          LOGGER.log(System.Logger.Level.INFO, clock.instant() + NOBODY);
          assignments.assign(phone, user);
        }
        public void release(String phone) {
          LOGGER.log(System.Logger.Level.INFO, clock.instant() + NOBODY);
          Runnable later = () -> free(phone);
          later.run();
        }
        public void transfer(String phone, String user) {
          List.of(phone).forEach(this::free);
        }
        private void free(String phone) { assignments.release(phone); }
        private static void log() {}
      }
      """;

  @Test
  void proposesToMoveWhatSharesOneFieldAndNothingElse() {
    assertThat(tester(6).source(PHONES).lines())
        .containsExactly(
            "[TooManyOperations] PhoneService has 7 public operations; a service may have at most"
                + " 6",
            "create, get, list, delete, assign, release, transfer",
            "assign, release and transfer share PhoneAssignmentDao and nothing else: move them to a"
                + " service of their own");
  }

  @Test
  void saysWhereTheRestIsStillTooLarge() {
    assertThat(tester(4).source(PHONES).message()).doesNotContain("still too many");
    assertThat(tester(3).source(PHONES).message())
        .endsWith("the other 4 are still too many: move those that change for another reason, too");
  }

  @Test
  void namesNoSplitWhereAllHangTogether() {
    assertThat(
            tester(6)
                .source(PHONES.replace("{ assignments.release", "{ list(); assignments.release"))
                .message())
        .endsWith(
            "no group of them stands apart (6 use PhoneDao): move those that change for another"
                + " reason than the rest to a service of their own");
  }

  @Test
  void namesWhatSharesNothing() {
    String alone =
        "  public String ping() { return NOBODY; }\n  public String pong() { return \"\"; }\n}\n";
    String one = PHONES.substring(0, PHONES.length() - 2) + alone.lines().toList().get(0) + "\n}\n";
    String two = PHONES.substring(0, PHONES.length() - 2) + alone;

    assertThat(tester(7).source(one).message())
        .contains("move them to a service of their own\n")
        .endsWith("    ping shares nothing with the others: it can move as well");
    assertThat(tester(7).source(two).message())
        .endsWith("    ping and pong share nothing with any other: they can move as well");
  }

  @Test
  void doesNotTakeTheSessionForACommonSubject() {
    assertThat(
            tester(3)
                .source(
                    """
                    package app;
                    import java.sql.Connection;
                    record Phone(String id) {}
                    record Invoice(String id) {}
                    @io.stanchion.Service
                    public class OfficeService { // flagged
                      private final Connection session;
                      public OfficeService(Connection session) { this.session = session; }
                      public Phone phone(String id) throws Exception {
                        return new Phone(id + session.getCatalog());
                      }
                      public void keep(Phone phone) throws Exception { session.commit(); }
                      public Invoice invoice(String id) throws Exception {
                        return new Invoice(id + session.getCatalog());
                      }
                      public void pay(java.util.List<? extends Invoice> invoices) throws Exception {
                        session.commit();
                      }
                    }
                    """)
                .message())
        .endsWith(
            "invoice and pay share Invoice and nothing else but the Connection: move them to a"
                + " service of their own");
  }

  @Test
  void groupsByFieldsOfPlatformTypesAndOwnMethodsAndRecordComponents() {
    assertThat(
            tester(5)
                .source(
                    """
                    package app;
                    import java.util.Map;
                    @io.stanchion.Service
                    public record NoteService( // flagged
                        Map<String, String> notes, Map<String, String> tags) {
                      public void write(String id, String text) { notes.put(id, text); }
                      public String read(String id) { return notes().get(id); }
                      public void drop(String id) { notes.remove(id); }
                      public void tag(String id, String tag) { this.tags.put(id, tag); }
                      public String tagOf(String id) { return tags().get(id); }
                      public String shout(String text) { return whisper(text).toUpperCase(); }
                      public String whisper(String text) { return text.toLowerCase(); }
                    }
                    """)
                .message())
        .contains("    tag and tagOf share the field tags and nothing else: move them")
        .contains("    shout and whisper share whisper() and nothing else: move them");
  }

  @Test
  void doesNotTakeTheTenantOrTheContainerForACommonSubject() {
    assertThat(
            tester(3)
                .source(
                    """
                    package app;
                    import java.util.Optional;
                    record OrgId(String text) {}
                    record Page<T>(java.util.List<T> rows) {}
                    record Phone(String id) {}
                    record Invoice(String id) {}
                    @io.stanchion.TenantScoped
                    @io.stanchion.Service
                    public class OfficeService { // flagged
                      public Page<Phone> phones(Optional<OrgId> organizationId) { return null; }
                      public void keep(Phone phone, Optional<OrgId> organizationId) {}
                      public Page<Invoice> invoices(Optional<OrgId> organizationId) { return null; }
                      public void pay(Invoice[] all, Optional<OrgId> organizationId) {}
                    }
                    """)
                .message())
        .endsWith(
            "invoices and pay share Invoice and nothing else: move them to a service of their own");
  }

  @Test
  void groupsByWhatBodiesWorkWith() {
    assertThat(
            tester(3)
                .source(
                    """
                    package app;
                    record Phone(String id) {}
                    class Refused extends RuntimeException {}
                    @io.stanchion.Service
                    public class PhoneService { // flagged
                      public Phone get(String id) { return new Phone(id); }
                      public String number(String id) { var phone = new Phone(id); return phone.id(); }
                      public void stop(String id) { if (id.isEmpty()) throw new Refused(); }
                      public void start(String id) { if (id.isEmpty()) throw new Refused(); }
                    }
                    """)
                .message())
        .containsOnlyOnce("number")
        .endsWith("    stop and start share nothing with any other: they can move as well");
  }

  @Test
  void groupsBySignaturesWhereNoBodyIsToBeSeen() {
    Compiled compiled =
        Compiled.of(
            List.of("-proc:only", "-Astanchion.limit.serviceOperations=3"),
            """
            package app;
            record Phone(String id) {}
            record Invoice(String id) {}
            @io.stanchion.Service
            public class OfficeService {
              private final Object lock = new Object();
              public Phone phone(String id) { return new Phone(id + lock); }
              public void keep(Phone phone) { invoice(lock.toString()); }
              public Invoice invoice(String id) { return new Invoice(id); }
              public void pay(Invoice invoice) { lock.notifyAll(); }
            }
            """);

    assertThat(compiled.findings("TooManyOperations"))
        .singleElement()
        .extracting(Compiled.Finding::text)
        .asString()
        .endsWith(
            """
            by their signatures alone, since the compiler did not get to the bodies:
                  invoice and pay share Invoice and nothing else: move them to a service of their own\
            """);
  }

  @Test
  void knowsTheTypesOfTheApplicationFromThoseOfLibraries() {
    String message =
        tester(3)
            .source("package com.lib;\npublic class Query { public void run() {} }\n")
            .source("package com.acme.model;\npublic class Tariff { public void price() {} }\n")
            .source(
                """
                package com.acme.phones;
                @io.stanchion.Service
                public class PhoneService { // flagged
                  public void one() { new com.lib.Query().run(); }
                  public void two() { new com.lib.Query().run(); }
                  public void three() { new com.acme.model.Tariff().price(); }
                  public void four() { new com.acme.model.Tariff().price(); }
                }
                """)
            .message();

    assertThat(message)
        .contains("one and two share nothing with any other: they can move as well")
        .doesNotContain("three and");
  }

  @Test
  void knowsTheTypesOfASmallApplicationByTheFirstPartOfItsName() {
    assertThat(
            tester(3)
                .source("package acme.model;\npublic class Tariff { public void price() {} }\n")
                .source(
                    """
                    package acme.phones;
                    @io.stanchion.Service
                    public class PhoneService { // flagged
                      public void one() {}
                      public void two() {}
                      public void three() { new acme.model.Tariff().price(); }
                      public void four() { new acme.model.Tariff().price(); }
                    }
                    """)
                .message())
        .endsWith("one and two share nothing with any other: they can move as well");
  }
}
