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
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

class TenantNotPropagatedTest {

  private static RuleTester tester() {
    return World.with(RuleTester.of(TenantNotPropagated.class));
  }

  private static void check(String methods) {
    tester().source(World.base("")).source(World.service(methods)).check();
  }

  @Test
  void acceptsTheOwnOrganizationInEveryForm() {
    check(
        """
        public List<String> a(Optional<String> organizationId) {
          return calls.list("eu", organizationId);
        }
        public List<String> b(Optional<String> organizationId) {
          return calls.scope(organizationId.map(TenantScope::of).orElseGet(TenantScope::all));
        }
        public List<String> c(@Nullable String organizationId) {
          return calls.scope(
              organizationId == null ? TenantScope.all() : TenantScope.of(organizationId));
        }
        public List<String> d(@Nullable String organizationId) {
          return calls.list("eu", Optional.ofNullable(organizationId));
        }
        public List<String> e(TenantScope<String> organizationId) {
          return calls.nullable(organizationId.asOptional().orElse(null));
        }
        public List<String> f(TenantScope<UUID> organizationId) {
          return calls.list("eu", organizationId.asOptional().map(UUID::toString));
        }
        public List<String> g(Optional<String> organizationId) {
          var scope = organizationId;
          Optional<String> again;
          again = scope;
          return callLog.log(again);
        }
        public List<String> h(Optional<String> organizationId) {
          return calls.list("eu", organizationId.flatMap(Optional::of));
        }
        public List<String> i(Optional<Long> organizationId) {
          return calls.list("eu", organizationId.map(id -> "org-" + id));
        }
        public List<String> j(Optional<String> organizationId) {
          String id = organizationId.orElseThrow(IllegalStateException::new);
          return calls.list("eu", Optional.of(id));
        }
        public List<String> k(TenantScope<String> organizationId) {
          return organizationId.fold(
              () -> calls.scope(TenantScope.all()), id -> calls.scope(TenantScope.of(id)));
        }
        public List<String> l(Optional<String> organizationId) {
          return calls.list("eu", organizationId.or(() -> Optional.of("default")));
        }
        public List<String> m(@Nullable String organizationId) {
          return calls.nullable(Objects.requireNonNullElse(organizationId, null));
        }
        public List<String> n(TenantScope<String> organizationId) {
          if (organizationId instanceof TenantScope.One<String> one) {
            return calls.nullable(one.id());
          }
          return calls.nullable(null);
        }
        """);
  }

  @Test
  void acceptsAnythingWhereItsOwnIsKnownToBeEmpty() {
    check(
        """
        public List<String> a(Optional<String> organizationId) {
          if (organizationId.isEmpty()) {
            return calls.list("eu", Optional.empty());
          }
          return calls.list("eu", organizationId);
        }
        public List<String> b(Optional<String> organizationId) {
          List<String> all = new ArrayList<>();
          organizationId.ifPresentOrElse(
              id -> all.addAll(calls.nullable(id)), () -> all.addAll(calls.nullable(null)));
          return all;
        }
        public List<String> c(@Nullable String organizationId) {
          if (organizationId != null) {
            return calls.nullable(organizationId);
          }
          return List.of("a", "b").stream().flatMap(id -> calls.nullable(id).stream()).toList();
        }
        public List<String> d(TenantScope<String> organizationId) {
          boolean everyone = organizationId.isAll();
          return everyone ? calls.scope(TenantScope.all()) : calls.scope(organizationId);
        }
        public List<String> e(Optional<String> organizationId) {
          Optional<String> scope = Optional.empty();
          if (organizationId.isPresent()) {
            scope = organizationId;
          }
          return calls.list("eu", scope);
        }
        public List<String> f(Optional<String> organizationId) {
          String id = organizationId.orElse(null);
          return id == null ? calls.nullable(null) : calls.nullable(id);
        }
        """);
  }

  @Test
  void acceptsWhatCarriesIt() {
    check(
        """
        record Scope(String region, Optional<String> organization) {}
        static class Holder {
          private Optional<String> organization = Optional.empty();
          Optional<String> getOrganization() {
            return organization;
          }
          void setOrganization(Optional<String> value) {
            organization = value;
          }
        }
        public List<String> a(Optional<String> organizationId) {
          Scope scope = new Scope("eu", organizationId);
          return calls.list(scope.region(), scope.organization());
        }
        public List<String> b(Optional<String> organizationId) {
          List<Optional<String>> scopes = new ArrayList<>();
          scopes.add(organizationId);
          for (Optional<String> scope : scopes) {
            calls.list("eu", scope);
          }
          return calls.list("eu", scopes.get(0));
        }
        public List<String> c(String region, Optional<String> organizationId) {
          Map<String, Object> values = Map.of("region", region, "organization", organizationId);
          @SuppressWarnings("unchecked")
          Optional<String> scope = (Optional<String>) values.get("organization");
          return calls.list("eu", scope);
        }
        public List<String> d(Optional<String> organizationId) {
          Holder holder = new Holder();
          holder.setOrganization(organizationId);
          return calls.list("eu", holder.getOrganization());
        }
        public List<String> e(Optional<String> organizationId) {
          Holder holder = new Holder();
          holder.organization = organizationId;
          return calls.list("eu", holder.organization);
        }
        public List<String> f(Optional<String> organizationId) {
          return Stream.of("eu", "us")
              .map(region -> calls.list(region, organizationId))
              .flatMap(List::stream)
              .toList();
        }
        public List<String> g(Optional<String> organizationId) {
          return organizationId.stream().flatMap(id -> calls.nullable(id).stream()).toList();
        }
        public CompletableFuture<List<String>> h(Optional<String> organizationId) {
          return CompletableFuture.completedFuture(organizationId).thenApply(calls::log);
        }
        """);
  }

  @Test
  void acceptsWhatHelpersPassOn() {
    tester()
        .source(
            World.base(
                """
                protected Optional<String> normalized(Optional<String> scope) {
                  return scope.map(String::strip);
                }
                """))
        .source(
            World.service(
                """
                public List<String> a(Optional<String> organizationId) {
                  return load(3, organizationId);
                }
                private List<String> load(int depth, Optional<String> scope) {
                  return depth > 0 ? load(depth - 1, scope) : calls.list("eu", scope);
                }
                public List<String> b(Optional<String> organizationId) {
                  return calls.list("eu", normalized(organizationId));
                }
                public List<String> c(Optional<String> organizationId) {
                  return around(() -> calls.list("eu", organizationId));
                }
                private <T> T around(Supplier<T> work) {
                  log.info("before");
                  return work.get();
                }
                public List<String> d(Optional<String> organizationId) {
                  return each(organizationId, calls::log);
                }
                private <A, B> B each(A value, Function<A, B> work) {
                  return work.apply(value);
                }
                public List<String> e(Optional<String> organizationId) {
                  return a(organizationId);
                }
                public List<String> f(Optional<String> organizationId) {
                  return calls.scope(toScope(organizationId));
                }
                private static TenantScope<String> toScope(Optional<String> organization) {
                  if (organization.isPresent()) {
                    return TenantScope.of(organization.get());
                  }
                  return TenantScope.all();
                }
                public List<String> g(Optional<String> organizationId) {
                  return calls.log(organizationId.map(Converter::convert));
                }
                static class Converter {
                  static String convert(String id) {
                    return id.toUpperCase(Locale.ROOT);
                  }
                }
                """))
        .check();
  }

  @Test
  void acceptsAnotherValueThatWasFoundToBeTheSame() {
    check(
        """
        public List<String> a(Request request, Optional<String> organizationId) {
          if (organizationId.isPresent() && !organizationId.get().equals(request.organizationId())) {
            throw new IllegalArgumentException("not yours");
          }
          return calls.nullable(request.organizationId());
        }
        public List<String> b(String requested, TenantScope<String> organizationId) {
          Assert.isTrue(organizationId.admits(requested), "not yours");
          return calls.nullable(requested);
        }
        """);
  }

  @Test
  void acceptsWhatIsNoTenantScopedOperation() {
    check(
        """
        public List<Phone> a(Optional<String> organizationId) {
          return dao.by(Optional.empty());
        }
        """);
  }

  @Test
  void flagsWhatIsNotDerived() {
    check(
        """
        private static final Optional<String> EVERYBODY = Optional.empty();
        private static final ThreadLocal<Optional<String>> HERE = new ThreadLocal<>();
        public List<String> a(Optional<String> organizationId) {
          return calls.list("eu", Optional.empty()); // flagged
        }
        public List<String> b(Optional<String> organizationId) {
          return calls.nullable(null); // flagged
        }
        public List<String> c(Optional<String> organizationId) {
          return calls.scope(TenantScope.all()); // flagged
        }
        public List<String> d(Optional<String> organizationId) {
          return calls.nullable("acme"); // flagged
        }
        public List<String> e(Request request, Optional<String> organizationId) {
          return calls.list("eu", Optional.of(request.organizationId())); // flagged
        }
        public List<String> f(Request request, Optional<String> organizationId) {
          return calls.list("eu", request.scope()); // flagged
        }
        public List<String> g(Optional<String> organizationId) {
          return calls.list("eu", current); // flagged
        }
        public List<String> h(Optional<String> organizationId) {
          return calls.list("eu", HERE.get()); // flagged
        }
        public List<String> i(Optional<String> organizationId) {
          return calls.list("eu", EVERYBODY); // flagged
        }
        public List<String> j(Optional<String> customer, Optional<String> organizationId) {
          return calls.list("eu", customer); // flagged
        }
        public List<String> k(Optional<String> organizationId) {
          return callLog.log(Optional.empty()); // flagged
        }
        public List<Phone> l(Optional<String> organizationId) {
          dao.all().forEach(phone -> calls.nullable(phone.organizationId())); // flagged
          return dao.all();
        }
        public List<List<String>> m(Optional<String> organizationId) {
          return Stream.of("a", "b").map(calls::nullable).toList(); // flagged
        }
        public List<String> n(Optional<String> organizationId) {
          return this.a(Optional.empty()); // flagged
        }
        public List<String> o(Optional<String> organizationId) {
          Supplier<List<String>> later = () -> calls.nullable(null); // flagged
          return later.get();
        }
        """);
  }

  @Test
  void flagsTheOneBranchThatForgets() {
    check(
        """
        public List<String> a(boolean fast, Optional<String> organizationId) {
          if (fast) {
            return calls.list("eu", Optional.empty()); // flagged
          }
          return calls.list("eu", organizationId);
        }
        public List<String> b(boolean fast, Optional<String> organizationId) {
          Optional<String> scope = organizationId;
          if (fast) {
            scope = Optional.empty();
          }
          return calls.list("eu", scope); // flagged
        }
        public List<String> c(boolean fast, Optional<String> organizationId) {
          return calls.list("eu", fast ? organizationId : Optional.empty()); // flagged
        }
        public List<String> d(String kind, Optional<String> organizationId) {
          Optional<String> scope =
              switch (kind) {
                case "own" -> organizationId;
                default -> Optional.empty();
              };
          return calls.list("eu", scope); // flagged
        }
        public List<String> e(Optional<String> organizationId) {
          Optional<String> scope;
          try {
            scope = organizationId.map(String::strip);
          } catch (RuntimeException broken) {
            scope = Optional.empty();
          }
          return calls.list("eu", scope); // flagged
        }
        public List<String> f(List<String> regions, Optional<String> organizationId) {
          List<String> all = new ArrayList<>();
          Optional<String> scope = organizationId;
          for (String region : regions) {
            all.addAll(calls.list(region, scope)); // flagged
            scope = Optional.empty();
          }
          return all;
        }
        public List<String> g(int kind, Optional<String> organizationId) {
          Optional<String> scope = organizationId;
          switch (kind) {
            case 1:
              scope = Optional.empty();
            case 2:
              return calls.list("eu", scope); // flagged
            default:
              return List.of();
          }
        }
        public List<String> h(int kind, Optional<String> organizationId) {
          Optional<String> scope = organizationId;
          switch (kind) {
            case 1 -> scope = Optional.empty();
            case 2 -> {
              return calls.list("eu", scope);
            }
            default -> {}
          }
          return List.of();
        }
        public List<String> i(Optional<String> organizationId) {
          if (organizationId.isPresent()) {
            return calls.list("eu", Optional.empty()); // flagged
          }
          return calls.list("eu", organizationId);
        }
        """);
  }

  @Test
  void flagsWhatCanTurnOneOrganizationIntoAll() {
    check(
        """
        public List<String> a(Optional<String> organizationId) {
          return calls.list("eu", organizationId.filter(id -> !id.isBlank())); // flagged
        }
        public List<String> b(Optional<String> organizationId) {
          return calls.list("eu", organizationId.flatMap(this::parent)); // flagged
        }
        private Optional<String> parent(String id) {
          return dao.byOrg(id).stream().map(Phone::organizationId).findFirst();
        }
        public List<String> c(@Nullable String organizationId) {
          return calls.nullable(organizationId.isBlank() ? null : organizationId); // flagged
        }
        public List<String> d(Request request, Optional<String> organizationId) {
          return calls.list("eu", request.scope().or(() -> organizationId)); // flagged
        }
        public List<String> e(Optional<String> organizationId) {
          return calls.list("eu", organizationId.map(id -> id.equals("root") ? null : id)); // flagged
        }
        """);
  }

  @Test
  void flagsHelpersThatForget() {
    tester()
        .source(
            World.base(
                """
                protected Optional<String> dropped(Optional<String> scope) {
                  return Optional.empty();
                }
                """))
        .source(
            World.service(
                """
                public List<String> a(Optional<String> organizationId) {
                  return load("eu");
                }
                private List<String> load(String region) {
                  return calls.list(region, Optional.empty()); // flagged
                }
                public List<String> b(Optional<String> organizationId) {
                  return again("eu");
                }
                public List<String> b2(Optional<String> organizationId) {
                  return again("us");
                }
                private List<String> again(String region) {
                  return load(region);
                }
                public List<String> c(Optional<String> organizationId) {
                  return calls.list("eu", dropped(organizationId)); // flagged
                }
                public List<String> d(Optional<String> organizationId) {
                  return walk(2, organizationId);
                }
                private List<String> walk(int depth, Optional<String> scope) {
                  if (depth == 0) {
                    return calls.list("eu", scope); // flagged
                  }
                  return walk(depth - 1, Optional.empty());
                }
                """))
        .check();
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_21)
  void followsPatternsOfASwitch() {
    tester()
        .release(21)
        .source(World.base(""))
        .source(
            World.service(
                """
                public List<String> a(TenantScope<String> organizationId) {
                  return switch (organizationId) {
                    case TenantScope.All<String> all -> calls.nullable(null);
                    case TenantScope.One<String>(String id) -> calls.nullable(id);
                  };
                }
                public List<String> b(TenantScope<String> organizationId) {
                  switch (organizationId) {
                    case TenantScope.One<String> one -> {
                      return calls.nullable(null); // flagged
                    }
                    default -> {
                      return calls.nullable(null);
                    }
                  }
                }
                public List<String> c(TenantScope<String> organizationId) {
                  return switch (organizationId) {
                    case TenantScope.One<String> one when one.id().isBlank() ->
                        calls.nullable(null); // flagged
                    case TenantScope.One<String> one -> calls.nullable(one.id());
                    case TenantScope.All<String> all -> calls.nullable(null);
                  };
                }
                """))
        .check();
  }

  @Test
  void knowsComponentsOfTheClassPath(@TempDir Path folder) {
    Compiled.of(
            """
            package lib;
            public @interface Nullable {}
            """,
            """
            package other;
            import java.util.*;
            @io.stanchion.Service
            @io.stanchion.TenantScoped
            public class UsageService {
              public List<String> list(Optional<String> organizationId) {
                return organizationId.stream().toList();
              }
              public List<String> nullable(String region, @lib.Nullable String organizationId) {
                return List.of(region + organizationId);
              }
              @io.stanchion.Internal
              public void touch(String id) {}
            }
            """)
        .writeTo(folder);

    RuleTester.of(TenantNotPropagated.class)
        .against(folder)
        .source(
            """
            package app;
            import java.util.*;
            import other.UsageService;
            @io.stanchion.Service
            @io.stanchion.TenantScoped
            public class PhoneService {
              private final UsageService usage;
              public PhoneService(UsageService usage) {
                this.usage = usage;
              }
              public List<String> a(Optional<String> organizationId) {
                return usage.list(Optional.empty()); // flagged
              }
              public List<String> b(Optional<String> organizationId) {
                usage.touch("x");
                return usage.nullable("eu", null); // flagged
              }
              public List<String> c(Optional<String> organizationId) {
                return usage.nullable("eu", organizationId.orElse(null));
              }
              public List<String> d(UsageSource source, Optional<String> organizationId) {
                return source.find().list(Optional.empty()); // flagged
              }
            }
            interface UsageSource {
              UsageService find();
            }
            """)
        .check();
  }

  @Test
  void takesTheFirstPlaceWhereTheOptionsWantIt(@TempDir Path folder) {
    Compiled.of(
            List.of("-Astanchion.tenantPosition=first"),
            """
            package other;
            import java.util.*;
            @io.stanchion.Service
            @io.stanchion.TenantScoped
            public class UsageService {
              public List<String> list(Optional<String> organizationId, Optional<String> region) {
                return organizationId.stream().toList();
              }
            }
            """)
        .writeTo(folder);

    RuleTester.of(TenantNotPropagated.class)
        .option("tenantPosition", "first")
        .against(folder)
        .source(
            """
            package app;
            import java.util.*;
            @io.stanchion.Service
            @io.stanchion.TenantScoped
            public class PhoneService {
              private final other.UsageService usage;
              public PhoneService(other.UsageService usage) {
                this.usage = usage;
              }
              public List<String> a(Optional<String> organizationId) {
                return usage.list(organizationId, Optional.empty());
              }
              public List<String> b(Optional<String> organizationId) {
                return usage.list(Optional.empty(), organizationId); // flagged
              }
            }
            """)
        .check();
  }

  @Test
  void showsTheWayOfTheValue() {
    String message =
        World.with(RuleTester.of(TenantNotPropagated.class))
            .source(
                """
                package app;
                import java.util.*;
                @io.stanchion.Service
                @io.stanchion.TenantScoped
                public class PhoneDesk {
                  private final CallService calls;
                  public PhoneDesk(CallService calls) {
                    this.calls = calls;
                  }
                  public List<String> overview(boolean wide, Optional<String> organizationId) {
                    Optional<String> scope = organizationId;
                    if (wide) {
                      scope = Optional.empty();
                    }
                    return load(scope);
                  }
                  private List<String> load(Optional<String> from) {
                    return calls.list("eu", from); // flagged
                  }
                }
                """)
            .message();

    assertThat(message)
        .isEqualTo(
            """
            [TenantNotPropagated] PhoneDesk.overview hands Optional.empty() to CallService.list, not its own organizationId
                  line 13: Optional.empty() stands for all organizations
                  line 15: load(scope)
                  line 18: list(...) gets Optional.empty()
                  called for one organization, it returns every organization's calls
                  hand organizationId on to where list is called\
            """);
  }

  @Test
  void tellsOfAnotherOrganization() {
    String message =
        World.with(RuleTester.of(TenantNotPropagated.class))
            .source(
                """
                package app;
                import java.util.*;
                @io.stanchion.Service
                @io.stanchion.TenantScoped
                public class PhoneDesk {
                  private final CallService calls;
                  public PhoneDesk(CallService calls) {
                    this.calls = calls;
                  }
                  public List<String> overview(Request request, Optional<String> organizationId) {
                    return calls.nullable(request.organizationId()); // flagged
                  }
                }
                """)
            .message();

    assertThat(message)
        .isEqualTo(
            """
            [TenantNotPropagated] PhoneDesk.overview hands request.organizationId() to CallService.nullable, not its own organizationId
                  line 11: nullable(...) gets request.organizationId()
                  called for one organization, it runs for the organization of request.organizationId(), whoever that is
                  pass organizationId\
            """);
  }

  @Test
  void tellsWhenItIsForEverybody() {
    String message =
        World.with(RuleTester.of(TenantNotPropagated.class))
            .source(
                """
                package app;
                import java.util.*;
                @io.stanchion.Service
                @io.stanchion.TenantScoped
                public class PhoneDesk {
                  private final CallService calls;
                  public PhoneDesk(CallService calls) {
                    this.calls = calls;
                  }
                  public List<String> overview(Request request, Optional<String> organizationId) {
                    Optional<String> scope = Optional.ofNullable(request.organizationId());
                    return calls.list("eu", scope); // flagged
                  }
                }
                """)
            .message();

    assertThat(message)
        .isEqualTo(
            """
            [TenantNotPropagated] PhoneDesk.overview hands Optional.ofNullable(request.organizationId()) to CallService.list, not its own organizationId
                  line 11: Optional.ofNullable(request.organizationId()) can be empty, for all organizations
                  line 12: list(...) gets Optional.ofNullable(request.organizationId())
                  called for one organization, it returns every organization's calls where Optional.ofNullable(request.organizationId()) is empty
                  pass organizationId\
            """);
  }
}
