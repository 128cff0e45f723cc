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
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeveralDomainsTest {

  private static final String PHONES =
      """
      package app.phones;
      @io.stanchion.Service
      public class PhoneService implements Numbers {
        public record Phone(String number, String owner) {}
        public String number(String user) { return user; }
      }
      """;

  private static final String NUMBERS =
      """
      package app.phones;
      public interface Numbers { String number(String user); }
      """;

  private static final String BILLING =
      """
      package app.billing;
      @io.stanchion.Service
      public class InvoiceService {
        public record Invoice(String id, long cents) {}
        public void issue(String user) {}
      }
      """;

  private static final String MAIL =
      """
      package app.mail;
      @io.stanchion.Orchestrator(domain = "mail")
      public class MailOrchestrator {}
      """;

  private static RuleTester tester() {
    return RuleTester.of(SeveralDomains.class)
        .source(PHONES)
        .source(NUMBERS)
        .source(BILLING)
        .source(MAIL);
  }

  private static void check(String source) {
    tester().source(source).check();
  }

  @Test
  void acceptsOrchestratorOfManyDomains() {
    check(
        """
        package app.office;
        import app.billing.InvoiceService;
        import app.mail.MailOrchestrator;
        import app.phones.PhoneService;
        @io.stanchion.Orchestrator
        public class OfficeOrchestrator {
          OfficeOrchestrator(InvoiceService invoices, MailOrchestrator mail, PhoneService phones) {}
        }
        """);
  }

  @Test
  void acceptsOneOtherDomainHoweverOftenItIsUsed() {
    check(
        """
        package app.office;
        import app.phones.*;
        @io.stanchion.Service
        public class OfficeService {
          private final PhoneService phones;
          private final Numbers numbers;
          OfficeService(PhoneService phones, Numbers numbers) {
            this.phones = phones;
            this.numbers = numbers;
          }
          public PhoneService phones(Numbers more) { return phones; }
        }
        """);
  }

  @Test
  void acceptsServicesOfItsOwnDomainBesideOneOther() {
    check(
        """
        package app.phones;
        @io.stanchion.Service
        public class PhoneBillService {
          PhoneBillService(PhoneService phones, app.billing.InvoiceService invoices) {}
        }
        """);
  }

  @Test
  void acceptsPackagesThatShareItsDomain() {
    RuleTester.of(SeveralDomains.class)
        .source("@io.stanchion.Domain(\"contacts\")\npackage app.contacts;\n")
        .source(
            """
            package app.contacts.crud;
            @io.stanchion.Service public class CrudService { public CrudService() {} }
            """)
        .source(
            """
            package app.contacts.csv;
            @io.stanchion.Service public class CsvService { public CsvService() {} }
            """)
        .source(
            """
            package app.contacts;
            @io.stanchion.Service
            public class ContactService {
              ContactService(app.contacts.crud.CrudService crud, app.contacts.csv.CsvService csv) {}
            }
            """)
        .check();
  }

  @Test
  void acceptsValuesOfManyDomains() {
    check(
        """
        package app.reports;
        import app.billing.InvoiceService.Invoice;
        import app.phones.PhoneService.Phone;
        import java.util.List;
        @io.stanchion.Service
        public class ReportService {
          public String costs(List<Invoice> invoices, List<Phone> phones) { return ""; }
          public Phone dearest(Invoice invoice) { return null; }
        }
        """);
  }

  @Test
  void acceptsRepositoriesAndClientsOfManyDomains() {
    tester()
        .source(
            """
            package app.users;
            public interface UserRepository { String find(String id); }
            """)
        .source(
            """
            package app.tariffs;
            public interface TariffClient { long cents(String tariff); }
            """)
        .source(
            """
            package app.quotes;
            @io.stanchion.Service
            public class QuoteService {
              private final app.users.UserRepository users;
              private final app.tariffs.TariffClient tariffs;
              private final java.sql.Connection session;
              QuoteService(
                  app.users.UserRepository users,
                  app.tariffs.TariffClient tariffs,
                  java.sql.Connection session) {
                this.users = users;
                this.tariffs = tariffs;
                this.session = session;
              }
              public long quote(String user) { return tariffs.cents(users.find(user)); }
            }
            """)
        .check();
  }

  @Test
  void acceptsPortsOfItsOwnThatOtherDomainsFill() {
    RuleTester.of(SeveralDomains.class)
        .source(
            """
            package app.alerts;
            public interface Channel { void send(String text); }
            """)
        .source(
            """
            package app.alerts;
            @io.stanchion.Service
            public class AlertService {
              private final java.util.List<Channel> channels;
              private final Log log;
              AlertService(java.util.List<Channel> channels, Log log) {
                this.channels = channels;
                this.log = log;
              }
            }
            """)
        .source(
            """
            package app.alerts;
            public interface Log {}
            """)
        .source(
            """
            package app.mail;
            @io.stanchion.Service
            public class MailService implements app.alerts.Channel {
              public void send(String text) {}
            }
            """)
        .source(
            """
            package app.files;
            @io.stanchion.Service
            public class FileService implements app.alerts.Log {}
            """)
        .check();
  }

  @Test
  void acceptsAnInterfaceThatSeveralDomainsImplement() {
    tester()
        .source(
            """
            package app.exports;
            public interface Exporter {}
            """)
        .source(
            """
            package app.exports;
            @io.stanchion.Service(domain = "one") public class OneExporter implements Exporter {}
            """)
        .source(
            """
            package app.exports;
            @io.stanchion.Service(domain = "two") public class TwoExporter implements Exporter {}
            """)
        .source(
            """
            package app.office;
            @io.stanchion.Service
            public class OfficeService {
              OfficeService(java.util.List<app.exports.Exporter> all, app.phones.PhoneService phones) {}
            }
            """)
        .check();
  }

  @Test
  void acceptsSpringStyleServiceWithEventsAndMappers() {
    tester()
        .source(
            """
            package framework;
            public interface EventPublisher { void publish(Object event); }
            """)
        .source(
            """
            package app.orders;
            interface OrderRepository extends java.util.function.Function<String, Order> {}
            record Order(String id, String customer) {}
            record OrderPlaced(Order order) {}
            @io.stanchion.Service
            class OrderService {
              private static final System.Logger LOGGER = System.getLogger("orders");
              private final OrderRepository orders;
              private final framework.EventPublisher events;
              OrderService(OrderRepository orders, framework.EventPublisher events) {
                this.orders = orders;
                this.events = events;
              }
              public Order place(String id) {
                Order order = orders.apply(id);
                events.publish(new OrderPlaced(order));
                return order;
              }
            }
            """)
        .check();
  }

  @Test
  void acceptsWhatOnlyABodyMentions() {
    check(
        """
        package app.office;
        @io.stanchion.Service
        public class OfficeService {
          public String link() {
            return app.phones.PhoneService.class.getName() + app.billing.InvoiceService.class;
          }
        }
        """);
  }

  @Test
  void acceptsTypeVariablesAndPlatformInterfaces() {
    check(
        """
        package app.office;
        import java.util.function.Supplier;
        @io.stanchion.Service
        public class OfficeService {
          private final Supplier<String> text = () -> "";
          public <T extends Comparable<T>> T largest(java.util.Collection<T> all) { return null; }
          public void run(Runnable task, AutoCloseable resource) {}
        }
        """);
  }

  @Test
  void flagsComponentsOfTwoOtherDomains() {
    List<String> lines =
        tester()
            .source(
                """
                package app.office;
                import app.billing.InvoiceService;
                import app.phones.PhoneService;
                @io.stanchion.Service(domain = "office")
                public class OfficeService { // flagged
                  private final PhoneService phones;
                  private final InvoiceService invoices;
                  OfficeService(PhoneService phones, InvoiceService invoices) {
                    this.phones = phones;
                    this.invoices = invoices;
                  }
                  public String number(String user) { return phones.number(user); }
                }
                """)
            .lines();

    assertThat(lines)
        .containsExactly(
            "[SeveralDomains] OfficeService of the domain office uses components of 2 other"
                + " domains; a service handles one",
            "of the domain app.billing: InvoiceService",
            "of the domain app.phones: PhoneService",
            "give each domain a @Service of its own, and let an @Orchestrator call them");
  }

  @Test
  void countsFieldsParametersResultsAndWhatStandsInsideOfThem() {
    check(
        """
        package app.office;
        import java.util.function.Supplier;
        @io.stanchion.Service
        public class OfficeService { // flagged
          private Supplier<app.phones.Numbers> numbers;
          public void send(app.mail.MailOrchestrator mail) {}
        }
        """);
    check(
        """
        package app.office;
        @io.stanchion.Service
        public class OfficeService { // flagged
          OfficeService(app.phones.PhoneService phones) {}
          public java.util.List<app.billing.InvoiceService> services() { return null; }
        }
        """);
  }

  @Test
  void namesTheUnnamedPackage() {
    assertThat(
            tester()
                .source(
                    """
                    import app.billing.InvoiceService;
                    import app.phones.PhoneService;
                    @io.stanchion.Service
                    public class Office { // flagged
                      public Office(PhoneService phones, InvoiceService invoices) {}
                    }
                    """)
                .message())
        .startsWith("[SeveralDomains] Office of the unnamed package uses components");
  }

  @Test
  void countsComponentsOfTheClassPath(@TempDir Path classes) {
    Compiled.of(PHONES, NUMBERS, BILLING).writeTo(classes);

    assertThat(
            Compiled.against(
                    classes,
                    List.of(),
                    """
                    package app.office;
                    @io.stanchion.Service
                    public class OfficeService {
                      public app.phones.PhoneService phones() { return null; }
                      public void bill(app.billing.InvoiceService invoices) {}
                    }
                    """)
                .findings("SeveralDomains"))
        .hasSize(1);
  }
}
