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

import io.stanchion.processor.testing.RuleTester;
import org.junit.jupiter.api.Test;

/** Ways in which no organization gets into a call, and ways in which one does, line by line. */
class UnscopedCallVariantsTest {

  private static final String CALLS =
      """
      package app;
      import io.stanchion.tenancy.*;
      import java.util.*;
      @io.stanchion.Service
      @io.stanchion.TenantScoped
      public class CallService {
        public List<String> list(Optional<String> organizationId) {
          return organizationId.map(List::of).orElse(List.of("everybody's"));
        }
        public List<String> scope(TenantScope<String> organizationId) {
          return List.of(organizationId.toString());
        }
        public int importAll(List<String> rows, Optional<String> organizationId) {
          return rows.size() + organizationId.hashCode();
        }
      }
      """;

  @Test
  void acceptsWhatIsThereForSure() {
    RuleTester.of(UnscopedTenantCall.class)
        .source(CALLS)
        .source(
            """
            package app;
            import io.stanchion.tenancy.*;
            import java.util.*;
            import java.util.concurrent.*;
            import java.util.function.*;
            import java.util.stream.*;
            class Good {
              record Job(String organization, List<String> rows) {}
              interface Organizations { List<String> ids(); Stream<String> stream(); Optional<String> find(String n); }
              enum Region { EU, US }
              final CallService calls; final Organizations orgs; final ExecutorService pool;
              Good(CallService c, Organizations o, ExecutorService p) { calls = c; orgs = o; pool = p; }
              void g1() { orgs.ids().stream().map(Optional::of).map(calls::list).flatMap(List::stream).forEach(System.out::println); }
              void g2(Map<String, List<String>> m) { m.forEach((org, rows) -> calls.importAll(rows, Optional.of(org))); }
              void g3(Map<String, List<String>> m) { for (var e : m.entrySet()) calls.importAll(e.getValue(), Optional.of(e.getKey())); }
              List<String> g4() throws Exception {
                List<Future<List<String>>> all = new ArrayList<>();
                for (String id : orgs.ids()) all.add(pool.submit(() -> calls.list(Optional.of(id))));
                List<String> out = new ArrayList<>();
                for (Future<List<String>> f : all) out.addAll(f.get());
                return out;
              }
              List<String> g5(String name) { return orgs.find(name).map(Optional::of).map(calls::list).orElse(List.of()); }
              List<String> g6(String name) { return orgs.find(name).map(id -> calls.list(Optional.of(id))).orElseGet(List::of); }
              List<String> g7(String name) { Optional<String> o = orgs.find(name); if (!o.isPresent()) return List.of(); return calls.list(o); }
              List<String> g8(String name) { Optional<String> o = orgs.find(name); return o.isEmpty() ? List.of() : calls.list(o); }
              void g9(String name) { var o = orgs.find(name); while (o.isEmpty()) { o = orgs.find(name); } calls.list(o); }
              List<String> g10(Job j) { return calls.list(Optional.of(j.organization())); }
              List<String> g11(Job j) { Optional<String> o = Optional.ofNullable(j.organization()); o.orElseThrow(); return calls.list(o); }
              List<String> g12(Job j) { if (j.organization() == null) throw new IllegalArgumentException(); return calls.list(Optional.ofNullable(j.organization())); }
              List<String> g13(String n) { return calls.list(Optional.of(orgs.find(n).orElse("default"))); }
              List<String> g14(String n) { return calls.list(orgs.find(n).or(() -> Optional.of("default"))); }
              CompletableFuture<List<String>> g15(String n) { return CompletableFuture.supplyAsync(() -> n).thenApply(Optional::of).thenApply(calls::list); }
              List<String> g16(Region r) { String id = switch (r) { case EU -> "eu"; case US -> "us"; }; return calls.list(Optional.of(id)); }
              List<String> g17(TenantScope<String> s) { return s instanceof TenantScope.One<String> one ? calls.scope(one) : List.of(); }
              List<String> g18(OrganizationContext<String> c) { return calls.scope(TenantScope.of(c.organizationId())); }
              List<String> g19() { return orgs.stream().toList().stream().map(id -> calls.list(Optional.of(id))).flatMap(List::stream).toList(); }
              List<String> g20(List<Optional<String>> given) { return given.stream().flatMap(Optional::stream).map(Optional::of).map(calls::list).flatMap(List::stream).toList(); }
              List<String> g21(List<Optional<String>> given) { return given.stream().filter(Optional::isPresent).map(calls::list).flatMap(List::stream).toList(); }
              static Optional<String> required(String v) { if (v == null || v.isBlank()) { throw new IllegalArgumentException(); } return Optional.of(v); }
              List<String> g22(String n) { return calls.list(required(n)); }
              List<String> g23(String n) { Optional<String> o = required(n).map(String::trim); return calls.list(o); }
              List<String> g24(Supplier<String> s) { return calls.list(Optional.of(s.get())); }
              List<String> g25(ThreadLocal<String> t) { String v = t.get(); return v == null ? List.of() : calls.list(Optional.of(v)); }
            }
            """)
        .check();
  }

  @Test
  void seesCallsInCodeThatNamesNoComponent() {
    RuleTester.of(UnscopedTenantCall.class)
        .source(
            """
            package app;
            import java.util.*;
            @io.stanchion.Service
            @io.stanchion.TenantScoped
            public class BillService {
              /** Bills of one organization, or of all (admin mode). */
              public List<String> list(Optional<String> organizationId) { return List.of(); }
            }
            """)
        .source(
            """
            package app;
            import java.util.*;
            class Registry<T> {
              static Registry<BillService> bills() { return new Registry<>(); }
              T one() { return null; }
              List<T> all() { return List.of(); }
            }
            """)
        .source(
            """
            package app;
            import java.util.*;
            class Chained {
              void run() {
                Registry.bills().one().list(Optional.empty()); // flagged
              }
            }
            class Inferred {
              void run() {
                var registry = Registry.bills();
                for (var each : registry.all()) {
                  each.list(Optional.empty()); // flagged
                }
              }
            }
            class Outer {
              static class Nested {
                void run() {
                  Registry.bills().all().forEach(each -> each.list(Optional.empty())); // flagged
                }
              }
            }
            """)
        .check();
  }

  @Test
  void flagsWhatIsEmptyOrCanBe() {
    RuleTester.of(UnscopedTenantCall.class)
        .source(CALLS)
        .source(
            """
            package app;
            import io.stanchion.tenancy.*;
            import java.util.*;
            import java.util.concurrent.*;
            import java.util.function.*;
            import java.util.stream.*;
            class Bad {
              record Job(String organization, List<String> rows) {}
              static class Filter { private Optional<String> org = Optional.empty(); void setOrg(Optional<String> o) { org = o; } Optional<String> getOrg() { return org; } }
              interface Organizations { List<String> ids(); Optional<String> find(String n); Iterator<Optional<String>> it(); }
              static final class Tenants { static final Optional<String> ALL = Optional.empty(); static final TenantScope<String> EVERY = TenantScope.all(); }
              final CallService calls; final Organizations orgs; final ExecutorService pool;
              private Optional<String> current = Optional.empty();
              private static final ThreadLocal<Optional<String>> TL = ThreadLocal.withInitial(Optional::empty);
              Bad(CallService c, Organizations o, ExecutorService p) { calls = c; orgs = o; pool = p; }
              void b1() { calls.list(Tenants.ALL); } // flagged
              void b2() { calls.scope(Tenants.EVERY); } // flagged
              void b3() { calls.list(TL.get()); } // flagged
              void b4() { Filter f = new Filter(); calls.list(f.getOrg()); } // flagged
              void b5() { Filter f = new Filter(); f.setOrg(Optional.empty()); calls.list(f.getOrg()); } // flagged
              void b6() { calls.list(current); } // flagged
              void b7() { Function<Optional<String>, List<String>> f = calls::list; f.apply(Optional.empty()); } // flagged
              void b8() { BiFunction<List<String>, Optional<String>, Integer> f = calls::importAll; f.apply(List.of(), Optional.empty()); } // flagged
              void b9(boolean x) { Optional<String> o; if (x) { o = Optional.of("a"); } else { o = Optional.empty(); } calls.list(o); } // flagged
              void b10(String n) { try { calls.list(Optional.of(n)); } catch (RuntimeException e) { calls.list(Optional.empty()); } } // flagged
              void b11(String n) { Optional<String> o = Optional.empty(); try { o = Optional.of(n.trim()); } catch (RuntimeException e) { System.out.println(e); } calls.list(o); } // flagged
              void b12() { Iterator<Optional<String>> it = orgs.it(); while (it.hasNext()) calls.list(it.next()); } // flagged
              void b13() { Optional<String>[] a = pack(Optional.empty()); calls.list(a[0]); } // flagged
              @SafeVarargs static Optional<String>[] pack(Optional<String>... o) { return o; }
              void b14(String n) { calls.list(n.isBlank() ? Optional.empty() : Optional.of(n)); } // flagged
              void b15(String n) { calls.list(Optional.ofNullable(n.isBlank() ? null : n)); } // flagged
              void b16() { CompletableFuture.completedFuture(Optional.<String>empty()).thenApply(calls::list); } // flagged
              void b17() { Map<String, Optional<String>> m = Map.of("a", Optional.empty()); m.values().forEach(calls::list); } // flagged
              void b18() { Map<String, Optional<String>> m = new HashMap<>(); m.put("a", Optional.empty()); calls.list(m.get("a")); } // flagged
              void b19(Map<String, Optional<String>> m) { calls.list(m.getOrDefault("x", Optional.empty())); } // flagged
              void b20() { Supplier<Optional<String>> s = Optional::empty; calls.list(s.get()); } // flagged
              void b21(Optional<Job> j) { calls.list(j.map(Job::organization)); } // flagged
              void b22(String n) { Optional<String> o = orgs.find(n); if (o.isEmpty()) { System.out.println("none"); } calls.list(o); } // flagged
              void b23(String n) { assert n != null; calls.list(Optional.ofNullable(n)); } // flagged
              void b24() { Runnable r = () -> calls.list(Optional.empty()); pool.execute(r); } // flagged
              void b25() { Object o = Optional.empty(); @SuppressWarnings("unchecked") Optional<String> p = (Optional<String>) o; calls.list(p); } // flagged
              void b26() { calls.scope(new TenantScope.All<>()); } // flagged
              void b27(List<String> ids) { Optional<String> o = ids.stream().findFirst(); calls.list(o); } // flagged
              void b28(List<String> ids) { calls.list(ids.stream().reduce((a, b) -> a)); } // flagged
              void b29(Organizations x) { class L { void m() { calls.list(Optional.empty()); } } new L().m(); } // flagged
              void b30() { for (Optional<String> o : List.of(Optional.of("a"), Optional.<String>empty())) calls.list(o); } // flagged
              void b31() { synchronized (this) { calls.list(Optional.empty()); } } // flagged
              void b32(int k) { switch (k) { case 1: calls.list(Optional.of("a")); break; default: calls.list(Optional.empty()); } } // flagged
              void b33() { Optional<String> o = Optional.of("a"); o = o.filter(x -> x.length() > 3); calls.list(o); } // flagged
              void b34(Optional<String> p) { Optional<String> q = p.isPresent() ? p : Optional.empty(); calls.list(q); } // flagged
              private final Map<String, Supplier<List<String>>> table = Map.of("all", () -> calls().list(Optional.empty())); // flagged
              private CallService calls() { return calls; }
            }
            """)
        .check();
  }
}
