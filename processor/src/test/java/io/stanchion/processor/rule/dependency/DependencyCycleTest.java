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
package io.stanchion.processor.rule.dependency;

import static org.assertj.core.api.Assertions.assertThat;

import io.stanchion.processor.testing.Compiled;
import io.stanchion.processor.testing.RuleTester;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DependencyCycleTest {

  private static RuleTester tester() {
    return RuleTester.of(DependencyCycle.class);
  }

  @Test
  void acceptsChainAndDiamond() {
    tester()
        .source(
            """
            package app;
            import io.stanchion.Service;
            @Service class A { A(B b, C c) {} }
            @Service class B { B(D d) {} }
            @Service class C { final D d; C(D d) { this.d = d; } }
            @Service class D {}
            @io.stanchion.Orchestrator class E { E(A a, B b, C c, D d) {} }
            """)
        .check();
  }

  @Test
  void acceptsWhatIsPassedToAnOperationOrFetchedLater() {
    tester()
        .source(
            """
            package app;
            import io.stanchion.Service;
            @Service class A { A(B b) {} }
            @Service class B {
              static B shared;
              B(java.util.function.Supplier<A> later) {}
              public void use(A a) {}
            }
            """)
        .check();
  }

  @Test
  void acceptsDecoratorOfItsOwnInterface() {
    tester()
        .source(
            """
            package app;
            import io.stanchion.Service;
            interface Notes {}
            @Service class StoredNotes implements Notes {}
            @Service class CachedNotes implements Notes { CachedNotes(Notes inner) {} }
            """)
        .check();
  }

  @Test
  void acceptsTheOnlyImplementationAroundWhatIsNoComponent() {
    tester()
        .source(
            """
            package app;
            import io.stanchion.Service;
            interface Notes {}
            @Service class LoggedNotes implements Notes { LoggedNotes(Notes inner) {} }
            """)
        .check();
  }

  @Test
  void acceptsInterfaceOfWhichAnotherComponentMayBeMeant() {
    tester()
        .source(
            """
            package app;
            import io.stanchion.Service;
            interface Channel {}
            @Service class MailChannel implements Channel {}
            @Service class AlertChannel implements Channel { AlertChannel(AlertService alerts) {} }
            @Service class AlertService { AlertService(Channel channel) {} }
            """)
        .check();
  }

  @Test
  void printsTheRingFromItsFirstMember() {
    List<String> lines =
        tester()
            .source(
                """
                package app;
                import io.stanchion.Service;
                @Service
                public class PhoneService {
                  private final ContactService contacts;
                  PhoneService(ContactService contacts) { this.contacts = contacts; }
                }
                """)
            .source(
                """
                package app;
                import io.stanchion.Service;
                @Service
                public class ContactService {
                  private final PhoneService phones; // flagged
                  ContactService(PhoneService phones) { this.phones = phones; }
                }
                """)
            .lines();

    assertThat(lines)
        .containsExactly(
            "[DependencyCycle] ContactService and PhoneService need each other, so none of them can"
                + " be created first",
            "ContactService -> (phones) PhoneService -> (contacts) ContactService",
            "take out one arrow: let an orchestrator call both sides, or move what both need to a"
                + " service of its own");
  }

  @Test
  void findsTheRingThroughParametersInterfacesAndSuperclasses() {
    assertThat(
            tester()
                .source(
                    """
                    package app;
                    import io.stanchion.Service;
                    interface Channel {}
                    abstract class Sender { Sender(Alerts alerts) {} }
                    @Service class MailSender extends Sender implements Channel {
                      MailSender(AlertService alerts) { super(alerts); }
                    }
                    abstract class Alerts {}
                    @Service class AlertService extends Alerts {
                      AlertService(
                          Outbox outbox) { } // flagged
                    }
                    @io.stanchion.Orchestrator class Outbox { Outbox(Channel channel) {} }
                    """)
                .lines())
        .contains(
            "AlertService -> (outbox) Outbox -> (channel) MailSender -> (alerts) AlertService");
  }

  @Test
  void findsTheComponentBehindAnInheritedField() {
    assertThat(
            tester()
                .source(
                    """
                    package app;
                    import io.stanchion.Service;
                    abstract class Notes {
                      protected TagService tags; // flagged
                    }
                    @Service class NoteService extends Notes {}
                    @Service class TagService { TagService(Notes notes) {} }
                    """)
                .lines())
        .contains("NoteService -> (tags) TagService -> (notes) NoteService");
  }

  @Test
  void flagsComponentThatNeedsItself() {
    assertThat(
            tester()
                .source(
                    """
                    package app;
                    @io.stanchion.Service
                    public class NoteService {
                      private NoteService self; // flagged
                    }
                    """)
                .lines())
        .containsExactly(
            "[DependencyCycle] NoteService needs itself, so it cannot be created",
            "NoteService -> (self) NoteService",
            "remove self: call the method on this");
  }

  @Test
  void printsEachRingOnceAndTheShortestOfEachArrow() {
    List<Compiled.Finding> found =
        Compiled.of(
                """
                package app;
                import io.stanchion.Service;
                @Service class A { A(B b, C c) {} }
                @Service class B { B(C c, A a) {} }
                @Service class C { C(D d, A a) {} }
                @Service class D { D(C c, X x) {} }
                @Service class X { X(Y y) {} }
                @Service class Y {}
                """)
            .findings("DependencyCycle");

    assertThat(found)
        .extracting(each -> each.text().lines().toList().get(1).strip())
        .containsExactlyInAnyOrder(
            "A -> (b) B -> (a) A",
            "A -> (c) C -> (a) A",
            "A -> (b) B -> (c) C -> (a) A",
            "C -> (d) D -> (c) C");
  }

  @Test
  void leavesWhatOnlyLeadsToARingOutOfIt() {
    assertThat(
            tester()
                .source(
                    """
                    package app;
                    import io.stanchion.Service;
                    @Service class A { A(B b, C c) {} }
                    @Service class B {
                      B(C c) {} // flagged
                    }
                    @Service class C { C(B b) {} }
                    """)
                .lines())
        .contains("B -> (c) C -> (b) B");
  }

  @Test
  void lastsNotLongerThanTheNumberOfArrows() {
    StringBuilder text = new StringBuilder("package app;\nimport io.stanchion.Service;\n");
    for (int i = 0; i < 12; i++) {
      text.append("@Service class S").append(i).append(" { S").append(i).append("(S0 a");
      for (int j = 1; j < 12; j++) {
        text.append(", S").append(j).append(" p").append(j);
      }
      text.append(") {} }\n");
    }

    assertThat(Compiled.of(text.toString()).findings("DependencyCycle")).hasSize(12 + 12 * 11 / 2);
  }

  @Test
  void acceptsFieldWhoseRingIsSuppressed() {
    tester()
        .source(
            """
            package app;
            import io.stanchion.Service;
            @Service class A {
              @SuppressWarnings("stanchion:DependencyCycle") private B b;
            }
            @Service class B { B(A a) {} }
            """)
        .check();
  }

  @Test
  void acceptsInheritedFieldOfSuppressedClass() {
    tester()
        .source(
            """
            package app;
            import io.stanchion.Service;
            abstract class Notes { protected TagService tags; }
            @Service @SuppressWarnings("stanchion:DependencyCycle") class NoteService extends Notes {}
            @Service class TagService { TagService(NoteService notes) {} }
            """)
        .check();
  }

  @Test
  void blamesTheMemberThatIsCompiledHere(@TempDir Path classes) {
    String phones =
        """
        package app;
        @io.stanchion.Service public class PhoneService { public PhoneService(ContactService contacts) {} }
        """;
    String contacts =
        """
        package app;
        @io.stanchion.Service
        public class ContactService {
          public ContactService(PhoneService phones) {}
        }
        """;
    List<String> off = List.of("-Astanchion.severity.DependencyCycle=off");
    Compiled.of(off, phones, contacts).writeTo(classes);

    List<Compiled.Finding> found =
        Compiled.against(classes, List.of(), phones).findings("DependencyCycle");

    assertThat(found).extracting(Compiled.Finding::file).containsExactly("PhoneService.java");
    assertThat(found.get(0).text()).contains("ContactService -> (");
  }

  @Test
  void leavesRingsOfTheClassPathAlone(@TempDir Path classes) {
    Compiled.of(
            List.of("-Astanchion.severity.DependencyCycle=off"),
            """
            package app;
            @io.stanchion.Service public class NoteService { public NoteService(TagService tags) {} }
            """,
            """
            package app;
            @io.stanchion.Service public class TagService { public TagService(NoteService notes) {} }
            """)
        .writeTo(classes);

    assertThat(
            Compiled.against(
                    classes,
                    List.of(),
                    """
                    package app;
                    @io.stanchion.Service class UserService { UserService(TagService tags) {} }
                    """)
                .findings("DependencyCycle"))
        .isEmpty();
  }
}
