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
package io.stanchion.processor.rule.orchestration;

import static org.assertj.core.api.Assertions.assertThat;

import io.stanchion.processor.testing.RuleTester;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DomainClustersTest {

  /** A helper with logic: the orchestrator is due for restructuring. */
  private static final String DUE = "private int twice(int x) { return x * 2; }";

  private static final String ARCHIVE =
      "public void archive(String id) { backup.schedule(id); creation.delete(id); }";

  private static final String CHECK =
      "public void check(String id) { testing.run(id); monitoring.watch(id); }";

  private static RuleTester tester() {
    return Agents.tester(DomainClusters.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // one workflow over everything
        """
        public void archive(String id) { backup.schedule(id); creation.delete(id); }
        public void check(String id) { testing.run(id); monitoring.watch(id); }
        public void all(String id) {
          creation.exists(id); backup.drop(id); testing.run(id); monitoring.mute(id);
        }
        """,
        // one service that all workflows need
        """
        public void archive(String id) { backup.schedule(id); creation.delete(id); }
        public void check(String id) { testing.run(id); creation.exists(id); }
        public void watch(String id) { monitoring.watch(id); creation.exists(id); }
        """,
        // a chain of neighbours
        """
        public void archive(String id) { backup.schedule(id); creation.delete(id); }
        public void check(String id) { testing.run(id); monitoring.watch(id); }
        public void watch(String id) { monitoring.watch(id); backup.drop(id); }
        """,
        // plain delegation to each
        """
        public void delete(String id) { creation.delete(id); }
        public String watch(String id) { return monitoring.watch(id); }
        public void restore(String id) { backup.restore(id); }
        public String report(String id) { return analytics.report(id); }
        """,
        // one group, the others alone
        """
        public void archive(String id) { backup.schedule(id); creation.delete(id); }
        public String watch(String id) { return monitoring.watch(id); }
        public String report(String id) { return analytics.report(id); }
        """,
        // two services in all
        "public void archive(String id) { backup.schedule(id); creation.delete(id); }",
        // groups that meet in a helper
        """
        public void archive(String id) { backup.schedule(id); creation.delete(id); note(id); }
        public void check(String id) { testing.run(id); monitoring.watch(id); note(id); }
        private void note(String id) { analytics.track(id); }
        """,
        // groups that meet in another operation
        """
        public void archive(String id) { backup.schedule(id); creation.delete(id); }
        public void check(String id) { testing.run(id); monitoring.watch(id); archive(id); }
        """,
        // groups that meet in a lambda
        """
        public void archive(String id) { backup.schedule(id); creation.delete(id); }
        public void check(List<String> ids) {
          ids.forEach(id -> { testing.run(id); monitoring.watch(id); });
          ids.stream().filter(creation::exists).toList();
        }
        """,
        // groups that meet through a local variable
        """
        public void archive(String id) { backup.schedule(id); creation.delete(id); }
        public void check(String id) {
          var services = backup; services.drop(id); testing.run(id); monitoring.watch(id);
        }
        """,
        // a collaborator that is handed on
        """
        public void archive(String id) { backup.schedule(id); creation.delete(id); }
        public void check(String id) { testing.run(id, backup); monitoring.watch(id); }
        """,
        // two overloads of one operation
        """
        public void archive(String id) { backup.schedule(id); creation.delete(id); }
        public void archive(List<String> ids) { testing.run("all"); monitoring.watch("all"); }
        """,
        // services of one call, in futures
        """
        public void archive(String id) { backup.schedule(id); creation.delete(id); }
        public Setup start(String id) {
          var watch = CompletableFuture.supplyAsync(() -> monitoring.watch(id));
          var saved = CompletableFuture.supplyAsync(() -> backup.schedule(id));
          var tests = CompletableFuture.supplyAsync(() -> testing.run(id));
          return new Setup(null, watch.join(), saved.join(), tests.join());
        }
        """,
      })
  void acceptsCollaboratorsThatWorkTogether(String operations) {
    tester().source(Agents.orchestrator(operations, DUE)).check();
  }

  @Test
  void acceptsOrchestratorThatIsNotDue() {
    tester().source(Agents.orchestrator(ARCHIVE, CHECK)).check();
  }

  @Test
  void acceptsService() {
    tester()
        .source(
            Agents.orchestrator(ARCHIVE, CHECK, DUE)
                .replace("Orchestrator;", "Service;")
                .replace("@Orchestrator", "@Service"))
        .check();
  }

  @Test
  void acceptsServicesThatKnowEachOther() {
    String services =
        """
        package app;
        import io.stanchion.Service;
        @Service class RowService { public void read(String file) {} }
        @Service class ImportService {
          private RowService rows;
          public void run(String file) {}
        }
        """;
    String members =
        """
        private RowService rows;
        private ImportService imports;
        public void load(String id) { rows.read(id); creation.delete(id); }
        public void copy(String id) { imports.run(id); backup.drop(id); }
        """;

    tester().source(services).source(Agents.orchestrator(members, DUE)).check();
    tester()
        .source(services)
        .source(Agents.orchestrator(members.replaceFirst("(.*;)\n(.*;)", "$2\n$1"), DUE))
        .check();
    tester()
        .source(services.replace("private RowService rows;", ""))
        .source(Agents.flagged(members, DUE))
        .check();
  }

  @Test
  void flagsTwoGroupsAndPrintsTheLayout() {
    String message =
        tester()
            .source(
                Agents.flagged(
                    "public String report(String id) { return analytics.report(id); }",
                    ARCHIVE,
                    CHECK,
                    "public Suite all(String id) { monitoring.mute(id); return testing.fullSuite();"
                        + " }",
                    DUE))
            .message();

    assertThat(message)
        .isEqualTo(
            """
            [DomainClusters] AgentOrchestrator is due for restructuring, \
            and its collaborators fall into 2 groups that no operation uses together
                  give each group a package of its own:
                    app.backup: BackupOrchestrator over CreationService and BackupService
                    app.monitoring: MonitoringOrchestrator over MonitoringService and TestingService
                  on top AgentOrchestrator stays thin, @Orchestrator(facade = true), \
            with one line for each operation:
                    archive -> BackupOrchestrator
                    check and all -> MonitoringOrchestrator
                  directly below it, beside the groups: AnalyticsService\
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "private int twice(int x) { return x * 2; }",
        "public String report(String id) { return analytics.report(id); } public void rush(String"
            + " id) { if (creation.exists(id)) { backup.drop(id); again(); } if (count > 2)"
            + " again(); } private void again() { count++; }",
      })
  void isDueForEachOfTheOtherRules(String reason) {
    tester().source(Agents.flagged(ARCHIVE, CHECK, reason)).check();
  }

  @Test
  void isDueForItsLength() {
    tester().option("limit.orchestratorLines", 9).source(Agents.flagged(ARCHIVE, CHECK)).check();
  }

  @Test
  void isDueForComplexWorkflows() {
    String complex =
        """
        public void run(String id) {
          if (creation.exists(id)) backup.drop(id);
          if (count > 1) again();
          again();
        }
        private void again() { count++; }
        """;

    tester().option("limit.complexWorkflows", 1).source(Agents.flagged(CHECK, complex)).check();
    tester().source(Agents.orchestrator(CHECK, complex)).check();
  }

  @Test
  void countsSchemaClientsAsCollaborators() {
    tester()
        .source(Contacts.CALENDAR)
        .source(
            Agents.flagged(
                "private CalendarClient calendar;",
                "public void book(String id) { calendar.book(id); creation.delete(id); }",
                CHECK,
                DUE))
        .check();
  }

  @Test
  void printsUnnamedPackageAndFacade() {
    String services = "@io.stanchion.Service class %sService { public void run() {} }";
    String message =
        tester()
            .source(services.formatted("A"))
            .source(services.formatted("B"))
            .source(services.formatted("C"))
            .source(services.formatted("D"))
            .source(
                """
                @io.stanchion.Orchestrator(facade = true)
                class Everything { // flagged
                  private AService a;
                  private BService b;
                  private CService c;
                  private DService d;
                  public void first() { b.run(); d.run(); }
                  public void second() { a.run(); c.run(); }
                  private int twice(int x) { return x * 2; }
                }
                """)
            .message();

    assertThat(message)
        .contains("\n        a: AOrchestrator over AService and CService\n")
        .contains("\n        b: BOrchestrator over BService and DService\n")
        .doesNotContain("beside the groups");
  }

  private static RuleTester named(String... fields) {
    RuleTester tester = tester();
    StringBuilder members = new StringBuilder();
    for (int i = 0; i < fields.length; i++) {
      String name = fields[i].substring(fields[i].lastIndexOf('.') + 1);
      String home = fields[i].substring(0, fields[i].length() - name.length());
      tester.source(
          """
          package shop%s;
          @io.stanchion.Service
          public class %s { public void run() {} }
          """
              .formatted(home.isEmpty() ? "" : "." + home.substring(0, home.length() - 1), name));
      members.append("private shop.%s field%d;\n".formatted(fields[i], i));
    }
    return tester.source(
        """
        package shop;
        @io.stanchion.Orchestrator
        public class Shop { // flagged
          %s
          public void first() { field0.run(); field1.run(); }
          public void second() { field2.run(); field3.run(); }
          public void third() { field3.run(); }
          private int twice(int x) { return x * 2; }
        }
        """
            .formatted(members));
  }

  private static List<String> packages(String message) {
    return message
        .lines()
        .filter(line -> line.contains(" over "))
        .map(line -> line.strip().replaceAll(":.*", ""))
        .toList();
  }

  @Test
  void namesNoClusterAfterWordThatAllShare() {
    String message =
        named("ShopCartService", "ShopOrderService", "ShopShelfService", "ShopBoxService")
            .message();

    assertThat(packages(message)).containsExactly("shop.shopcart", "shop.shopbox");
  }

  @Test
  void namesClustersAfterPackages() {
    String message =
        named(
                "sales.CartService",
                "sales.fast.OrderService",
                "stock.ShelfService",
                "stock.BoxService")
            .message();

    assertThat(packages(message)).containsExactly("shop.sales", "shop.stock");
  }

  @Test
  void namesClustersAfterWordsOfTheirOwn() {
    String message =
        named("NewCartService", "OldCartService", "NewBoxService", "BigBoxService").message();

    assertThat(packages(message)).containsExactly("shop.cart", "shop.box");
  }

  @Test
  void namesClustersAfterTheFirstOfSeveralWords() {
    String message =
        named("SalesCartService", "SalesCartClient", "ABoxService", "BShelfService").message();

    assertThat(packages(message)).containsExactly("shop.cart", "shop.bshelf");
  }

  @Test
  void namesClustersAfterTheirBusiestMember() {
    String message = named("CartService", "OrderService", "BoxService", "ShelfService").message();

    assertThat(packages(message)).containsExactly("shop.cart", "shop.shelf");
  }

  @Test
  void sharesNoPackageBetweenClusters() {
    String message =
        named("sales.CartService", "sales.OrderService", "sales.BoxService", "sales.ShelfService")
            .message();

    assertThat(packages(message)).containsExactly("shop.cart", "shop.shelf");
  }

  @Test
  void takesTheNextWordWhereANameIsTaken() {
    String message =
        named("cart.NewService", "cart.OldService", "ShelfService", "CartService").message();

    assertThat(packages(message)).containsExactly("shop.cart", "shop.shelf");
  }

  @Test
  void namesClusterOfSeveralPackagesAfterItsWords() {
    String message =
        named("sales.CartService", "stock.OrderService", "BoxService", "ShelfService").message();

    assertThat(packages(message)).containsExactly("shop.cart", "shop.shelf");
  }

  @Test
  void avoidsKeywordsAndEmptyNames() {
    String message = named("DefaultService", "EnumService", "Service", "Gateway").message();

    assertThat(packages(message)).containsExactly("shop.defaults", "shop.cluster2");
  }
}
