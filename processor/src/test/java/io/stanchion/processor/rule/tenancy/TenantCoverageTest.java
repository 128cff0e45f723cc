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
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compilation says what it could not look at. */
class TenantCoverageTest {

  private static final String CALLS =
      """
      package app;
      import java.util.*;
      @io.stanchion.Service
      @io.stanchion.TenantScoped
      public class CallService {
        /** The calls of the organization; empty: of all organizations (admin mode). */
        public List<String> listCalls(Optional<String> organizationId) {
          return organizationId.map(List::of).orElse(List.of("everybody's"));
        }
      }
      """;

  private static String phones(String members) {
    return """
    package app;
    import java.lang.invoke.*;
    import java.lang.reflect.*;
    import java.util.*;
    @io.stanchion.Service
    @io.stanchion.TenantScoped
    public class PhoneService {
      private final CallService calls;
      public PhoneService(CallService calls) { this.calls = calls; }
    """
        + members.indent(2)
        + "}\n";
  }

  /** The lines of the one message about coverage, none where there is none. */
  private static List<String> told(Compiled compiled) {
    assertThat(compiled.ofJavac()).as("errors of the compiler itself").isEmpty();
    List<Compiled.Finding> notes =
        compiled.findings("Stanchion").stream()
            .filter(each -> each.text().contains("the analysis of tenants"))
            .toList();
    assertThat(notes)
        .hasSizeLessThan(2)
        .allMatch(each -> each.kind() == Diagnostic.Kind.NOTE && each.line() < 0);
    return notes.stream().flatMap(each -> each.text().lines()).map(String::strip).toList();
  }

  @Test
  void saysNothingWhereEverythingWasFollowed() {
    Compiled compiled =
        Compiled.of(
            CALLS,
            phones(
                """
                public List<String> list(Optional<String> organizationId) {
                  return calls.listCalls(organizationId);
                }
                public List<String> again(int times, Optional<String> organizationId) {
                  return times > 0 ? again(times - 1, organizationId) : list(organizationId);
                }
                """),
            """
            package app;
            import java.lang.reflect.*;
            class Other {
              Object run(Method method) throws Exception { return method.invoke(this); }
            }
            """);

    assertThat(told(compiled)).isEmpty();
  }

  @Test
  void namesWhatRunsByReflection() {
    Compiled compiled =
        Compiled.of(
            CALLS,
            phones(
                """
                public Object a(Method method, Optional<String> organizationId) throws Exception {
                  return method.invoke(calls, organizationId);
                }
                public Object b(MethodHandle handle, Optional<String> organizationId) throws Throwable {
                  return helped(handle, organizationId);
                }
                private Object helped(MethodHandle handle, Optional<String> scope) throws Throwable {
                  return handle.invoke(scope);
                }
                public List<String> c(Optional<String> organizationId) {
                  return calls.listCalls(organizationId);
                }
                """),
            """
            package app;
            import java.lang.reflect.*;
            import java.util.*;
            class Job {
              Object run(CallService calls, Method method) throws Exception {
                calls.listCalls(Optional.of("acme"));
                return method.invoke(calls, Optional.empty());
              }
            }
            """);

    assertThat(told(compiled))
        .containsExactly(
            "[Stanchion] the analysis of tenants could not follow 3 of 5 operations and their"
                + " callers to the end; no finding there does not mean that nothing is wrong",
            "Job.run: invoke(...) runs code by reflection (Job.java:7)",
            "PhoneService.a: invoke(...) runs code by reflection (PhoneService.java:11)",
            "PhoneService.b: invoke(...) runs code by reflection (PhoneService.java:17)");
    assertThat(compiled.findings("TenantNotPropagated")).isEmpty();
  }

  @Test
  void namesHelpersThatCannotBeFollowedToTheirEnd() {
    String chain =
        IntStream.range(0, 45)
            .mapToObj(
                i ->
                    "private List<String> h%d(Optional<String> o) { return h%d(o); }"
                        .formatted(i, i + 1))
            .collect(Collectors.joining("\n"));
    String tree =
        IntStream.range(0, 14)
            .mapToObj(
                i ->
                    "private int t%d(String s, Optional<String> o) { return t%d(s + 1, o) + t%d(s + 2, o); }"
                        .formatted(i, i + 1, i + 1))
            .collect(Collectors.joining("\n"));
    Compiled compiled =
        Compiled.of(
            CALLS,
            phones(
                chain
                    + "\n"
                    + "private List<String> h45(Optional<String> o) { return calls.listCalls(o);"
                    + " }\n"
                    + tree
                    + """

                    private int t14(String s, Optional<String> o) { return calls.listCalls(o).size(); }
                    public List<String> deep(Optional<String> organizationId) {
                      return h0(organizationId);
                    }
                    public int broad(Optional<String> organizationId) {
                      return t0("", organizationId);
                    }
                    """));

    assertThat(told(compiled).stream().map(each -> each.replaceFirst(" \\(Phone.*", "")))
        .containsExactlyInAnyOrder(
            "[Stanchion] the analysis of tenants could not follow 2 of 3 operations and their"
                + " callers to the end; no finding there does not mean that nothing is wrong",
            "PhoneService.deep: its helpers call each other more than 40 deep",
            "PhoneService.broad: its helpers call each other in more than 5000 ways");
  }

  @Test
  void namesOperationsWhoseCodeIsNotCompiledHere(@TempDir Path classes) {
    Compiled.of(
            """
            package app;
            import java.util.*;
            public abstract class BaseService {
              public List<String> list(Optional<String> organizationId) {
                return List.of();
              }
            }
            """)
        .writeTo(classes);
    Compiled compiled =
        Compiled.against(
            classes,
            List.of(),
            """
            package app;
            @io.stanchion.Service
            @io.stanchion.TenantScoped
            public class NoteService extends BaseService {}
            """);

    assertThat(told(compiled))
        .containsExactly(
            "[Stanchion] the analysis of tenants could not follow 1 of 1 operations and their"
                + " callers to the end; no finding there does not mean that nothing is wrong",
            "BaseService.list: its code is not at hand");
  }

  @Test
  void saysNothingWhereTheRulesAreOff() {
    Compiled compiled =
        Compiled.of(
            List.of(
                "-Astanchion.severity.TenantNotPropagated=off",
                "-Astanchion.severity.UnscopedTenantCall=off"),
            CALLS,
            phones(
                """
                public Object a(Method method, Optional<String> organizationId) throws Exception {
                  return method.invoke(calls, organizationId);
                }
                """));

    assertThat(told(compiled)).isEmpty();
  }
}
