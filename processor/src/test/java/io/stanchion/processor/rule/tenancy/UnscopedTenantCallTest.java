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

import io.stanchion.processor.testing.Compiled;
import io.stanchion.processor.testing.RuleTester;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnscopedTenantCallTest {

  private static final String SPRING =
      """
      package org.springframework.web.bind.annotation;
      public @interface RestController {}
      """;

  private static final String MAPPING =
      """
      package org.springframework.web.bind.annotation;
      public @interface RequestMapping { String[] value() default {}; String[] path() default {}; }
      """;

  private static final String GET =
      """
      package org.springframework.web.bind.annotation;
      public @interface GetMapping { String[] value() default {}; String[] path() default {}; }
      """;

  private static final String PATH =
      """
      package jakarta.ws.rs;
      public @interface Path { String value(); }
      """;

  private static final String CONTEXT =
      """
      package io.javalin.http;
      public interface Context {
        String queryParam(String name);
        String header(String name);
        void json(Object value);
      }
      """;

  private static final String HANDLER =
      """
      package io.javalin.http;
      public interface Handler { void handle(Context context) throws Exception; }
      """;

  private static final String ROUTES =
      """
      package io.javalin.config;
      import io.javalin.http.Handler;
      public interface RoutesConfig {
        RoutesConfig get(String path, Handler handler);
        RoutesConfig before(String path, Handler handler);
        RoutesConfig before(Handler handler);
      }
      """;

  private static RuleTester tester() {
    return World.with(RuleTester.of(UnscopedTenantCall.class))
        .source(SPRING)
        .source(MAPPING)
        .source(GET)
        .source(PATH)
        .source(CONTEXT)
        .source(HANDLER)
        .source(ROUTES);
  }

  private static void check(String source) {
    tester().source(source).check();
  }

  private static final String IMPORTS =
      """
      package app;
      import io.javalin.config.RoutesConfig;
      import io.javalin.http.Context;
      import io.javalin.http.Handler;
      import io.stanchion.tenancy.*;
      import jakarta.ws.rs.Path;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.function.*;
      import java.util.stream.*;
      import lib.Nullable;
      import org.springframework.web.bind.annotation.*;
      """;

  /** A class with a service and a scheduler around members. */
  private static String job(String members) {
    return type("class NightlyJob", members);
  }

  private static String type(String head, String members) {
    return IMPORTS
        + head
        + """
         {
          private final CallService calls;
          private final CallLog callLog;
          private final ExecutorService threads = Executors.newCachedThreadPool();
        """
        + "  "
        + head.replaceFirst("(?s)^.*(class|record) (\\w+).*$", "$2")
        + """
        (CallService calls, CallLog callLog) {
            this.calls = calls;
            this.callLog = callLog;
          }
        """
        + members.indent(2)
        + "}\n";
  }

  @Test
  void acceptsOneOrganization() {
    check(
        job(
            """
            private Optional<String> configured = Optional.of("acme");
            void each(List<String> organizations) {
              for (String each : organizations) {
                calls.list("eu", Optional.of(each));
                calls.nullable(each);
                calls.scope(TenantScope.of(each));
              }
              organizations.stream().map(Optional::of).forEach(callLog::log);
              organizations.stream().map(TenantScope::of).forEach(calls::scope);
              organizations.stream().map(Optional::of).map(callLog::log).forEach(System.out::println);
              organizations.forEach(each -> threads.submit(() -> callLog.log(Optional.of(each))));
            }
            List<String> checked(Optional<String> organization) {
              if (organization.isEmpty()) {
                throw new IllegalArgumentException("which organization?");
              }
              return callLog.log(organization);
            }
            void unpacked(Request request) {
              String organization = request.scope().orElseThrow();
              callLog.log(Optional.of(organization));
              request.scope().ifPresent(each -> calls.nullable(each));
              request.scope().map(TenantScope::of).ifPresent(calls::scope);
            }
            void header(Context context) {
              String organization = context.header("X-Organization");
              if (organization == null) {
                return;
              }
              callLog.log(Optional.ofNullable(organization));
              callLog.log(Optional.of(Objects.requireNonNull(context.header("X-Other"))));
              calls.nullable(Objects.requireNonNullElse(organization, "nobody"));
            }
            void scope(TenantScope<String> scope) {
              if (scope instanceof TenantScope.One<String> one) {
                calls.scope(one);
              }
              if (scope.isAll()) {
                throw new IllegalStateException();
              }
              calls.scope(scope);
            }
            private List<String> load(Optional<String> organization) {
              return callLog.log(organization);
            }
            List<String> helped(String organization) {
              return load(Optional.of(organization));
            }
            """));
  }

  @Test
  void acceptsOtherMethodsOfComponents() {
    check(
        """
        package app;
        import java.util.*;
        class Reading {
          private final PriceService prices;
          Reading(PriceService prices) { this.prices = prices; }
          List<String> all() { return prices.search(Optional.empty()); }
        }
        @io.stanchion.Service
        class PriceService {
          public List<String> search(Optional<String> organizationId) { return List.of(); }
        }
        """);
  }

  @Test
  void acceptsWhatStandsInForAnOperation() {
    check(
        IMPORTS
            + """
            class CachingLog implements CallLog {
              private final Map<Optional<String>, List<String>> known = new HashMap<>();
              private final CallLog behind;
              CachingLog(CallLog behind) { this.behind = behind; }
              @Override public List<String> log(Optional<String> organizationId) {
                return known.computeIfAbsent(organizationId, each -> behind.log(organizationId));
              }
              static CallLog around(CallLog log) {
                return new CallLog() {
                  @Override public List<String> log(Optional<String> organizationId) {
                    return log.log(organizationId);
                  }
                };
              }
              static CallLog also(CallLog log) {
                return organizationId -> log.log(organizationId);
              }
            }
            class LoudCalls extends CallService {
              @Override public List<String> list(String region, Optional<String> organizationId) {
                return super.list(region, organizationId);
              }
            }
            """);
  }

  @Test
  void acceptsFunctionsThatOthersCall() {
    check(
        job(
            """
            private final Function<Optional<String>, List<String>> field = o -> log().log(o);
            private CallLog log() { return callLog; }
            Function<Optional<String>, List<String>> loader() {
              return callLog::log;
            }
            List<String> one(String id) {
              return field.apply(Optional.of(id));
            }
            """));
  }

  @Test
  void acceptsRoutersForAdministrators() {
    check(
        type(
            "@RestController @RequestMapping(\"/admin/calls\") class CallsForAll",
            "@GetMapping public List<String> all() { return callLog.log(Optional.empty()); }"));
    check(
        type(
            "@RestController @RequestMapping(\"/api/v1\") class CallController",
            """
            @GetMapping("/admin/calls") public List<String> all() { return load(); }
            private List<String> load() { return callLog.log(Optional.empty()); }
            """));
    check(
        type(
            "@Path(\"admin/calls\") class CallResource",
            "public List<String> all() { return calls.scope(TenantScope.all()); }"));
    check(
        type(
            "@RestController class AdminCallController",
            "@GetMapping(\"/all\") public List<String> all() { return calls.nullable(null); }"));
    check(
        type(
            "class CallRoutes",
            """
            private static final String BASE = "/admin";
            void addTo(RoutesConfig routes) {
              routes.get("/admin/calls", context -> context.json(callLog.log(Optional.empty())));
              routes.get(BASE + "/log", this::all);
              routes.get("/admin/other", new Handler() {
                @Override public void handle(Context context) {
                  context.json(callLog.log(Optional.empty()));
                }
              });
            }
            public void all(Context context) {
              context.json(callLog.log(Optional.empty()));
            }
            """));
  }

  @Test
  void acceptsWhatIsBelowARouterForAdministrators() {
    check(
        IMPORTS
            + """
            class OtherAdminRouter {}
            class MoreCalls extends OtherAdminRouter {
              List<String> all(CallLog log) { return log.log(Optional.empty()); }
            }
            """);
  }

  @Test
  void acceptsWhatAGuardHasLetIn() {
    check(
        type(
            "class CallRoutes",
            """
            private final AdminGuard guard = AdminGuard.apiKey("key");
            void addTo(RoutesConfig routes, Caller caller) {
              routes.get("/a", context -> {
                AdminGuard.require(guard, caller);
                context.json(callLog.log(Optional.empty()));
              });
              routes.get("/b", context -> {
                if (!guard.admits(caller)) {
                  throw new AccessDeniedException("no");
                }
                context.json(callLog.log(Optional.empty()));
              });
              routes.get("/c", context -> {
                boolean admitted = guard.admits(caller);
                if (admitted) {
                  context.json(all());
                }
              });
              routes.get("/d", context -> {
                requireAdmin(caller);
                context.json(all());
              });
              routes.get("/e", context ->
                  context.json(secured(caller, () -> callLog.log(Optional.empty()))));
              routes.get("/f", context -> {
                if (isAdmin(caller)) {
                  context.json(all());
                }
              });
              routes.get("/g", context ->
                  context.json(isAdmin(caller) ? all() : callLog.log(Optional.of("acme"))));
            }
            private List<String> all() { return callLog.log(Optional.empty()); }
            private boolean isAdmin(Caller caller) { return guard.admits(caller); }
            private void requireAdmin(Caller caller) { AdminGuard.require(guard, caller); }
            private <T> T secured(Caller caller, Supplier<T> work) {
              AdminGuard.require(guard, caller);
              return work.get();
            }
            """));
    check(
        type(
            "class CallRoutes",
            """
            void addTo(RoutesConfig routes, AdminGuard guard, Caller caller) {
              routes.before("/calls/*", context -> AdminGuard.require(guard, caller));
              routes.get("/calls/all", context -> context.json(callLog.log(Optional.empty())));
            }
            """));
  }

  @Test
  void acceptsTestsAndGeneratedCode() {
    check(
        """
        package app;
        import java.util.Optional;
        import org.junit.jupiter.api.Test;
        class CallServiceTest {
          @Test void lists() { new CallService().list("eu", Optional.empty()); }
        }
        """);
    check(
        """
        package app;
        import java.util.Optional;
        @javax.annotation.processing.Generated("it")
        class CallRouter {
          Object list(CallService calls) { return calls.list("eu", Optional.empty()); }
        }
        """);
  }

  @Test
  void acceptsWhatOtherRulesSay() {
    check(
        World.service(
                """
                public List<String> a(Optional<String> organizationId) {
                  return load(Optional.empty());
                }
                private List<String> load(Optional<String> scope) {
                  return calls.log(scope);
                }
                public List<String> missing() {
                  return calls.log(Optional.empty());
                }
                """)
            .replace("extends PhoneBase", ""));
  }

  @Test
  void flagsItInWhateverTheApplicationConsistsOf() {
    check(
        job(
            """
            private final Supplier<List<String>> lambda = () -> callLog().log(Optional.empty()); // flagged
            private static final CallService SHARED = new CallService();
            private static final List<String> ALL = SHARED.nullable(null); // flagged
            static {
              SHARED.scope(TenantScope.all()); // flagged
            }
            {
              SHARED.list("eu", Optional.empty()); // flagged
            }
            private CallLog callLog() { return callLog; }
            NightlyJob() {
              this(SHARED, SHARED);
              callLog.log(Optional.empty()); // flagged
            }
            void run() {
              calls.list("eu", Optional.empty()); // flagged
              calls.nullable(null); // flagged
              calls.scope(TenantScope.all()); // flagged
              calls.scope(new TenantScope.All<>()); // flagged
              calls.list("eu", Optional.ofNullable(null)); // flagged
            }
            void asynchronously() {
              threads.submit(() -> calls.log(Optional.empty())); // flagged
              CompletableFuture.supplyAsync(() -> calls.log(Optional.empty())); // flagged
              new Thread(() -> calls.log(Optional.empty())).start(); // flagged
              new Thread(this::helper).start();
              Runnable anonymous = new Runnable() {
                @Override public void run() {
                  calls.nullable(null); // flagged
                }
              };
              class Local {
                void go() { calls.nullable(null); } // flagged
              }
              Stream.of(Optional.<String>empty()).map(calls::log).toList(); // flagged
            }
            private void helper() {
              calls.log(Optional.empty()); // flagged
            }
            static class Nested {
              List<String> all(CallLog log) { return log.log(Optional.empty()); } // flagged
            }
            interface Defaults {
              CallLog log();
              default List<String> all() { return log().log(Optional.empty()); } // flagged
            }
            enum Kind {
              ONE {
                @Override List<String> all(CallLog log) { return log.log(Optional.empty()); } // flagged
              };
              abstract List<String> all(CallLog log);
            }
            record Pair(CallLog log) {
              List<String> all() { return log.log(Optional.empty()); } // flagged
            }
            """));
  }

  @Test
  void flagsWhatOnlySomeOfTheWaysMakeEmpty() {
    check(
        job(
            """
            private static final Optional<String> NOBODY = Optional.empty();
            List<String> branch(boolean everybody, String organization) {
              Optional<String> scope = Optional.of(organization);
              if (everybody) {
                scope = Optional.empty();
              }
              return callLog.log(scope); // flagged
            }
            List<String> choice(boolean everybody, String organization) {
              return calls.nullable(everybody ? null : organization); // flagged
            }
            List<String> constant() {
              return callLog.log(NOBODY); // flagged
            }
            List<String> helped() {
              return load(Optional.empty());
            }
            private List<String> load(Optional<String> organization) {
              return callLog.log(organization); // flagged
            }
            List<String> filtered(String organization) {
              return callLog.log(Optional.of(organization).filter(each -> !each.isBlank())); // flagged
            }
            List<String> scoped(TenantScope.One<String> one, boolean everybody) {
              TenantScope<String> scope = everybody ? TenantScope.all() : one;
              return calls.scope(scope); // flagged
            }
            """));
  }

  @Test
  void flagsWhatCanBeEmpty() {
    check(
        type(
            "@RestController class CallController",
            """
            private Optional<String> organization = Optional.of("acme");
            @GetMapping("/calls")
            public List<String> list(Optional<String> organizationId) {
              return callLog.log(organizationId); // flagged
            }
            public List<String> header(Context context) {
              return callLog.log(Optional.ofNullable(context.header("X-Organization"))); // flagged
            }
            public List<String> nullable(@Nullable String organizationId) {
              return calls.nullable(organizationId); // flagged
            }
            public List<String> unwrapped(Optional<String> organizationId) {
              return calls.nullable(organizationId.orElse(null)); // flagged
            }
            public List<String> request(Request request) {
              return callLog.log(request.scope()); // flagged
            }
            public List<String> field() {
              return callLog.log(organization); // flagged
            }
            public List<String> scope(TenantScope<String> scope) {
              return calls.scope(scope); // flagged
            }
            public List<String> found(List<String> all, String wanted) {
              return callLog.log(all.stream().filter(wanted::equals).findFirst()); // flagged
            }
            """));
  }

  @Test
  void flagsWhatIsNoRouterForAdministrators() {
    check(type("class AdminReportJob", "void run() { callLog.log(Optional.empty()); } // flagged"));
    check(
        type(
            "@RestController class AdmiralController",
            "@GetMapping(\"/all\") public List<String> all() { return calls.nullable(null); } //"
                + " flagged"));
    check(
        type(
            "@RestController @RequestMapping(\"/organizations/{id}\") class CallController",
            """
            @GetMapping("/admin/calls")
            public List<String> a() { return callLog.log(Optional.empty()); } // flagged
            @GetMapping("/administration")
            public List<String> b() { return callLog.log(Optional.empty()); } // flagged
            @GetMapping({"/calls", "/admin/calls"})
            public List<String> c() { return callLog.log(Optional.empty()); } // flagged
            """));
    check(
        type(
            "class CallRoutes",
            """
            void addTo(RoutesConfig routes) {
              routes.get("/admin/calls", this::all);
              routes.get("/calls", this::all);
              routes.get("/calls/admin-view", context -> callLog.log(Optional.empty())); // flagged
            }
            void all(Context context) {
              context.json(callLog.log(Optional.empty())); // flagged
            }
            """));
    check(
        job(
            "void run() { threads.submit(call(\"admin\", () -> callLog.log(Optional.empty()))); }"
                + " // flagged\n"
                + "<T> Callable<T> call(String name, Callable<T> work) { return work; }"));
  }

  @Test
  void flagsWhatAGuardWasNotAskedFor() {
    check(
        type(
            "class CallRoutes",
            """
            private final AdminGuard guard = AdminGuard.apiKey("key");
            void addTo(RoutesConfig routes, Caller caller) {
              routes.get("/a", context -> {
                AdminGuard.require(guard, caller);
                context.json(callLog.log(Optional.empty()));
              });
              routes.get("/b", context -> context.json(callLog.log(Optional.empty()))); // flagged
              routes.get("/c", context -> {
                guard.admits(caller);
                context.json(callLog.log(Optional.empty())); // flagged
              });
              routes.get("/d", context -> {
                context.json(callLog.log(Optional.empty())); // flagged
                AdminGuard.require(guard, caller);
              });
              routes.get("/e", context -> {
                if (context.header("X-Check") != null) {
                  AdminGuard.require(guard, caller);
                }
                context.json(callLog.log(Optional.empty())); // flagged
              });
              routes.get("/f", context -> {
                try {
                  AdminGuard.require(guard, caller);
                } catch (AccessDeniedException denied) {
                  System.err.println("denied");
                }
                context.json(callLog.log(Optional.empty())); // flagged
              });
              routes.get("/g", context -> {
                if (guard.admits(caller)) {
                  throw new AccessDeniedException("upside down");
                }
                context.json(callLog.log(Optional.empty())); // flagged
              });
              routes.get("/h", context -> context.json(secured(caller)));
              routes.get("/i", context -> context.json(all()));
            }
            private List<String> secured(Caller caller) {
              AdminGuard.require(guard, caller);
              return all();
            }
            private List<String> all() {
              return callLog.log(Optional.empty()); // flagged
            }
            """));
    check(
        type(
            "class CallRoutes",
            """
            void addTo(RoutesConfig routes, AdminGuard guard, Caller caller) {
              routes.before("/calls/*", context -> AdminGuard.require(guard, caller));
              routes.get("/log/all", context -> context.json(callLog.log(Optional.empty()))); // flagged
            }
            """));
  }

  @Test
  void flagsComponentsWhereTheyAreNotScoped() {
    check(
        IMPORTS
            + """
            @io.stanchion.Orchestrator
            class ReportOrchestrator {
              private final CallLog callLog;
              private final Supplier<List<String>> lambda = () -> all().log(Optional.empty()); // flagged
              ReportOrchestrator(CallLog callLog) { this.callLog = callLog; }
              private CallLog all() { return callLog; }
              public List<String> nightly() {
                return callLog.log(Optional.empty()); // flagged
              }
              public List<String> ofOne(String organization) {
                return callLog.log(Optional.of(organization));
              }
              public List<String> ofAnybody(Optional<String> organization) {
                return callLog.log(organization); // flagged
              }
              @io.stanchion.TenantScoped
              public List<String> scoped(Optional<String> organizationId) {
                return load(organizationId);
              }
              private List<String> load(Optional<String> scope) {
                return callLog.log(scope);
              }
            }
            @io.stanchion.Service
            @io.stanchion.TenantScoped
            class WarmUpService {
              private final CallLog callLog;
              WarmUpService(CallLog callLog) {
                this.callLog = callLog;
                callLog.log(Optional.empty()); // flagged
              }
              void refresh() {
                load(Optional.empty());
              }
              public List<String> get(Optional<String> organizationId) {
                return load(organizationId);
              }
              private List<String> load(Optional<String> scope) {
                return callLog.log(scope); // flagged
              }
            }
            """);
  }

  @Test
  void flagsCallsThroughStandIns() {
    check(
        IMPORTS
            + """
            class CachingLog implements CallLog {
              @Override public List<String> log(Optional<String> organizationId) {
                return List.of();
              }
            }
            class LoudCalls extends CallService {
              @Override public List<String> list(String region, Optional<String> organizationId) {
                return super.list(region, Optional.empty()); // flagged
              }
            }
            class Job {
              void run(CachingLog log, LoudCalls calls) {
                log.log(Optional.empty()); // flagged
                calls.list("eu", Optional.empty()); // flagged
                calls.nullable(null); // flagged
              }
            }
            """);
  }

  @Test
  void flagsCallsOfAnotherModule(@TempDir Path classes) {
    Compiled.of(
            List.of("-parameters"),
            """
            package lib;
            import java.util.*;
            @io.stanchion.Service
            @io.stanchion.TenantScoped
            public class UsageService {
              public List<String> listUsage(Optional<String> organizationId) {
                return organizationId.stream().toList();
              }
            }
            """)
        .writeTo(classes);
    RuleTester.of(UnscopedTenantCall.class)
        .against(classes)
        .source(
            """
            package app;
            import java.util.Optional;
            import lib.UsageService;
            class Job {
              void run(UsageService usage) {
                usage.listUsage(Optional.empty()); // flagged
                usage.listUsage(Optional.of("acme"));
              }
            }
            """)
        .check();
  }

  @Test
  void saysWhatHappensAndWhatToDo() {
    List<String> lines =
        tester()
            .source(
                job(
                    """
                    void run() {
                      report(Optional.empty());
                    }
                    private void report(Optional<String> organization) {
                      calls.list("eu", organization); // flagged
                    }
                    """))
            .lines();

    assertThat(lines)
        .containsExactly(
            "[UnscopedTenantCall] NightlyJob.report calls CallService.list for every organization:"
                + " it passes Optional.empty()",
            "line 22: report(Optional.empty())",
            "line 25: list(...) gets Optional.empty()",
            "it returns every organization's calls, whoever made this code run",
            "pass one organization; to serve all of them, call it for one after the other",
            "or do it in a router for administrators: under /admin, or after"
                + " AdminGuard.require(guard, caller)");
  }

  @Test
  void saysWhatCanBeEmpty() {
    List<String> lines =
        tester()
            .source(
                job(
                    """
                    void run(Request request) {
                      calls.list("eu", request.scope()); // flagged
                    }
                    """))
            .lines();

    assertThat(lines)
        .containsExactly(
            "[UnscopedTenantCall] NightlyJob.run calls CallService.list for every organization"
                + " where request.scope() is empty",
            "line 22: list(...) gets request.scope()",
            "it returns every organization's calls, whoever made this code run",
            "refuse where there is none, and pass Optional.of(...)",
            "or do it in a router for administrators: under /admin, or after"
                + " AdminGuard.require(guard, caller)");
  }

  @Test
  void onlyAWaiverLiftsIt() {
    check(
        job(
            """
            @SuppressWarnings("stanchion:UnscopedTenantCall")
            void a() {
              callLog.log(Optional.empty()); // flagged
            }
            @io.stanchion.Waiver(rule = "UnscopedTenantCall", because = "counts what all of them use")
            void b() {
              callLog.log(Optional.empty());
            }
            """));
  }
}
