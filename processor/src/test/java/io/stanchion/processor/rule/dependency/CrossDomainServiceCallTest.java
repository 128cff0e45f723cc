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

class CrossDomainServiceCallTest {

  private static final String PHONES =
      """
      package app.phones;
      @io.stanchion.Service
      public class PhoneService implements PhoneNumbers {
        public String number(String user) { return user; }
      }
      """;

  private static final String NUMBERS =
      """
      package app.phones;
      public interface PhoneNumbers { String number(String user); }
      """;

  private static RuleTester tester() {
    return RuleTester.of(CrossDomainServiceCall.class).source(PHONES).source(NUMBERS);
  }

  private static void check(String source) {
    tester().source(source).check();
  }

  @Test
  void acceptsOtherServicesOfThePackage() {
    check(
        """
        package app.phones;
        @io.stanchion.Service
        class PhoneListService {
          private final PhoneService phones;
          PhoneListService(PhoneService phones) { this.phones = phones; }
          public void list(PhoneNumbers numbers) {}
        }
        """);
  }

  @Test
  void acceptsOrchestratorOfAnyDomain() {
    check(
        """
        package app.contacts;
        @io.stanchion.Orchestrator
        public class ContactOrchestrator {
          private final app.phones.PhoneService phones = new app.phones.PhoneService();
          public void call(app.phones.PhoneNumbers numbers) {}
        }
        """);
  }

  @Test
  void acceptsServicesOfPackagesThatShareADomain() {
    RuleTester.of(CrossDomainServiceCall.class)
        .source(
            """
            @io.stanchion.Domain("contacts")
            package app.contacts;
            """)
        .source(
            """
            package app.contacts.crud;
            @io.stanchion.Service
            public class CrudService { public CrudService() {} }
            """)
        .source(
            """
            package app.contacts.csv;
            @io.stanchion.Service
            public class CsvService { public CsvService(app.contacts.crud.CrudService crud) {} }
            """)
        .source(
            """
            package app.reports;
            @io.stanchion.Service(domain = "contacts")
            public class ReportService { public ReportService(app.contacts.csv.CsvService csv) {} }
            """)
        .check();
  }

  @Test
  void acceptsValuesOfAnotherDomain() {
    tester()
        .source(
            """
            package app.phones;
            public record Phone(String number) {
              public static Phone of(String number) { return new Phone(number); }
            }
            """)
        .source(
            """
            package app.contacts;
            import app.phones.Phone;
            import java.util.List;
            @io.stanchion.Service
            public class ContactService {
              private final List<Phone> phones = List.of(Phone.of("1"));
              public Phone add(Phone phone) { return new Phone(phone.number()); }
            }
            """)
        .check();
  }

  @Test
  void acceptsPortOfItsOwnThatAnotherDomainFills() {
    RuleTester.of(CrossDomainServiceCall.class)
        .source(
            """
            package app.contacts;
            @io.stanchion.Service
            public class ContactService {
              private final Numbers numbers;
              ContactService(Numbers numbers) { this.numbers = numbers; }
            }
            """)
        .source(
            """
            package app.contacts;
            public interface Numbers {}
            """)
        .source(
            """
            package app.phones;
            @io.stanchion.Service
            public class PhoneService implements app.contacts.Numbers {}
            """)
        .check();
  }

  @Test
  void acceptsPluginsThatOneOfItsOwnDomainMayBe() {
    tester()
        .source(
            """
            package app.phones;
            @io.stanchion.Service(domain = "contacts")
            public class ContactNumbers implements PhoneNumbers {
              public String number(String user) { return ""; }
            }
            """)
        .source(
            """
            package app.calls;
            @io.stanchion.Service(domain = "contacts")
            public class CallService { CallService(app.phones.PhoneNumbers numbers) {} }
            """)
        .check();
  }

  @Test
  void acceptsTheNameOfAComponentAndItsStaticMembers() {
    RuleTester.of(CrossDomainServiceCall.class)
        .source(
            """
            package app.phones;
            @io.stanchion.Service
            public class PhoneService {
              public static final int LONGEST = 15;
              public static String clean(String number) { return number.strip(); }
            }
            """)
        .source(
            """
            package app.contacts;
            import app.phones.PhoneService;
            @io.stanchion.Service
            public class ContactService {
              public String call(String number) {
                System.getLogger(PhoneService.class.getName());
                return PhoneService.clean(number).substring(0, PhoneService.LONGEST);
              }
            }
            """)
        .check();
  }

  @Test
  void flagsWhatStandsBehindAnInterfaceBesideItself() {
    tester()
        .source(
            """
            package app.phones;
            @io.stanchion.Service(domain = "numbers")
            public class CachedNumbers implements PhoneNumbers {
              private final PhoneNumbers real; // flagged
              public CachedNumbers(PhoneNumbers real) { this.real = real; }
              public String number(String user) { return real.number(user); }
            }
            """)
        .check();
  }

  @Test
  void flagsTheFieldOnceAndNotTheParameterThatFillsIt() {
    List<String> lines =
        tester()
            .source(
                """
                package app.contacts;
                import app.phones.PhoneService;
                @io.stanchion.Service(domain = "contacts")
                public class ContactService {
                  private final PhoneService phones; // flagged
                  public ContactService(PhoneService phones) { this.phones = phones; }
                  public String number(String user) { return phones.number(user); }
                }
                """)
            .lines();

    assertThat(lines)
        .containsExactly(
            "[CrossDomainServiceCall] ContactService of the domain contacts uses PhoneService of"
                + " the domain app.phones; a service keeps to its own domain",
            "let an @Orchestrator call both, and hand over values in place of services",
            "if they are one domain, say so: the same @Domain on their packages, or domain ="
                + " \"...\" on both");
  }

  @Test
  void flagsParametersOfConstructorsAndOperations() {
    check(
        """
        package app.contacts;
        import app.phones.PhoneService;
        @io.stanchion.Service
        public class ContactService {
          ContactService(
              PhoneService phones) {} // flagged
        }
        """);
    check(
        """
        package app.contacts;
        import app.phones.PhoneService;
        @io.stanchion.Service
        public class ContactService {
          public void call(
              String name,
              PhoneService phones) {} // flagged
        }
        """);
  }

  @Test
  void namesTheUnnamedPackage() {
    assertThat(
            tester()
                .source(
                    """
                    @io.stanchion.Service
                    public class ContactService {
                      private app.phones.PhoneService phones; // flagged
                    }
                    """)
                .message())
        .contains(
            "ContactService of the unnamed package uses PhoneService of the domain app.phones");
  }

  @Test
  void flagsWhatIsHeldInSomethingElse() {
    check(
        """
        package app.contacts;
        import app.phones.PhoneService;
        import java.util.function.Supplier;
        @io.stanchion.Service
        public class ContactService {
          private static Supplier<? extends PhoneService> phones; // flagged
        }
        """);
  }

  @Test
  void flagsWhatABodyCreatesOrFetches() {
    check(
        """
        package app.contacts;
        @io.stanchion.Service
        public class ContactService {
          public String create(String user) {
            return new app.phones.PhoneService() // flagged
                .number(user);
          }
        }
        """);
    check(
        """
        package app.contacts;
        @io.stanchion.Service
        public class ContactService {
          public String fetch(String user) {
            return app.phones.PhoneServiceProvider
                .get() // flagged
                .number(user);
          }
        }
        """);
  }

  @Test
  void flagsWhatABodyGetsByCastOrBehindAnInterfaceOrFromAField() {
    tester()
        .source(
            """
            package app.contacts;
            public class Registry {
              public app.phones.PhoneService phones;
              public Object get(String name) { return name; }
              public app.phones.PhoneNumbers numbers() { return null; }
            }
            """)
        .source(
            """
            package app.contacts;
            import app.phones.PhoneService;
            @io.stanchion.Service
            public class CastService {
              public String call(Registry registry) {
                var phones = (PhoneService) registry.get("phones"); // flagged
                return phones.number("");
              }
            }
            """)
        .source(
            """
            package app.contacts;
            @io.stanchion.Service
            public class InterfaceService {
              public String call(Registry registry) {
                return registry.numbers().number(""); // flagged
              }
            }
            """)
        .source(
            """
            package app.contacts;
            @io.stanchion.Service
            public class FieldService {
              public String call(Registry registry) {
                return registry.phones.number(""); // flagged
              }
            }
            """)
        .check();
  }

  @Test
  void flagsTheInterfaceBehindWhichOnlyOtherDomainsStand() {
    check(
        """
        package app.contacts;
        @io.stanchion.Service
        public class ContactService {
          private app.phones.PhoneNumbers numbers; // flagged
        }
        """);
  }

  @Test
  void flagsOrchestratorOfAnotherDomain() {
    tester()
        .option("severity.SeveralDomains", "off")
        .source(
            """
            package app.calls;
            @io.stanchion.Orchestrator
            public class CallOrchestrator {}
            """)
        .source(
            """
            package app.contacts;
            @io.stanchion.Service
            public class ContactService {
              private app.calls.CallOrchestrator calls; // flagged
              private app.phones.PhoneService phones; // flagged
            }
            """)
        .check();
  }

  @Test
  void flagsTheOperationParameterOfTheClassPath(@TempDir Path classes) {
    Compiled.of(PHONES, NUMBERS).writeTo(classes);

    assertThat(
            Compiled.against(
                    classes,
                    List.of(),
                    """
                    package app.contacts;
                    @io.stanchion.Service
                    public class ContactService {
                      public void call(java.util.List<app.phones.PhoneService> phones) {}
                    }
                    """)
                .findings("CrossDomainServiceCall"))
        .extracting(Compiled.Finding::line)
        .containsExactly(4L);
  }

  private static final String MAILS =
      """
      package app.mails;
      @io.stanchion.Service
      public class MailService {
        public void send(String user) {}
      }
      """;

  private static final String OF_SEVERAL_DOMAINS =
      """
      package app.contacts;
      @io.stanchion.Service
      public class ContactService {
        private app.phones.PhoneService phones; // flagged
        public void call(app.mails.MailService mails) {} // flagged
      }
      """;

  @Test
  void leavesSeveralDomainsToTheRuleThatNamesThemAll() {
    tester().source(MAILS).source(OF_SEVERAL_DOMAINS.replace("// flagged", "")).check();
  }

  @Test
  void flagsTheOnlyOtherDomainBesideItsOwn() {
    tester()
        .source("package app.contacts; @io.stanchion.Service public class TagService {}")
        .source(
            """
            package app.contacts;
            @io.stanchion.Service
            public class ContactService {
              private TagService tags;
              private app.phones.PhoneService phones; // flagged
            }
            """)
        .check();
  }

  @Test
  void flagsTheOnlyOtherDomainBesideAPort() {
    tester()
        .source("package app.contacts; public interface Mails {}")
        .source(
            """
            package app.mails;
            @io.stanchion.Service public class MailService implements app.contacts.Mails {}
            """)
        .source(
            """
            package app.contacts;
            @io.stanchion.Service
            public class ContactService {
              private Mails mails;
              private app.phones.PhoneService phones; // flagged
            }
            """)
        .check();
  }

  @Test
  void flagsSeveralDomainsWhereThatRuleWeighsLess() {
    for (String weight : List.of("warning", "note", "off")) {
      tester()
          .option("severity.SeveralDomains", weight)
          .source(MAILS)
          .source(OF_SEVERAL_DOMAINS)
          .check();
    }
  }

  @Test
  void flagsWhatABodyCreatesBesideSeveralDomains() {
    tester()
        .source(MAILS)
        .source("package app.faxes; @io.stanchion.Service public class FaxService {}")
        .source(
            """
            package app.contacts;
            @io.stanchion.Service
            public class ContactService {
              private app.phones.PhoneService phones;
              private app.mails.MailService mails;
              public Object call() {
                return new app.faxes.FaxService(); // flagged
              }
            }
            """)
        .check();
  }

  @Test
  void decidesFromDeclarationsWhereNoBodyIsToBeSeen() {
    assertThat(
            Compiled.of(
                    List.of("-proc:only"),
                    PHONES,
                    NUMBERS,
                    """
                    package app.contacts;
                    @io.stanchion.Service
                    public class ContactService {
                      private app.phones.PhoneService phones;
                    }
                    """)
                .findings("CrossDomainServiceCall"))
        .hasSize(1);
  }

  @Test
  void acceptsSuppressedField() {
    check(
        """
        package app.contacts;
        @io.stanchion.Service
        public class ContactService {
          @SuppressWarnings("stanchion:CrossDomainServiceCall")
          private app.phones.PhoneService phones;
        }
        """);
  }

  @Test
  void acceptsInheritedFieldOfSuppressedClass() {
    check(
        """
        package app.contacts;
        abstract class Calling {
          protected app.phones.PhoneService phones;
        }
        @io.stanchion.Service
        @SuppressWarnings("stanchion:CrossDomainServiceCall")
        class ContactService extends Calling {}
        """);
  }
}
