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
package io.stanchion.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.stanchion.processor.ComponentProcessor;
import io.stanchion.processor.testing.Golden;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the target makes of annotations of CDI, and of libraries that may be there or not. */
class JakartaTargetTest {

  private static final List<File> CLASS_PATH =
      Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
          .map(File::new)
          .toList();

  private static Map<String, String> generated(List<File> classPath, String source) {
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new ComponentProcessor())
            .withClasspath(classPath)
            .withOptions("--release", "17", "-Astanchion.target=jakarta")
            .compile(JavaFileObjects.forSourceString("app.NoteService", source));
    assertThat(compilation.errors()).isEmpty();
    return Golden.generated(compilation);
  }

  private static Map<String, String> generated(String... lines) {
    return generated(CLASS_PATH, "package app;\n" + String.join("\n", lines));
  }

  private static String provider(String... lines) {
    return generated(lines).get("app/NoteServiceProvider.java");
  }

  @Test
  void leavesABeanToCdi() {
    for (String scope :
        List.of(
            "@jakarta.enterprise.context.ApplicationScoped",
            "@jakarta.enterprise.context.RequestScoped",
            "@jakarta.enterprise.context.Dependent",
            "@jakarta.inject.Singleton",
            "@Marked")) {
      Map<String, String> generated =
          generated(
              "@jakarta.enterprise.inject.Stereotype",
              "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)",
              "@interface Marked {}",
              "@io.stanchion.Service(path = \"/notes\") " + scope,
              "public class NoteService { public String list() { return \"\"; } }");

      assertThat(generated).as(scope).containsOnlyKeys("app/NoteServiceRouter.java");
    }
  }

  @Test
  void asksForInterceptorsWhereThereAreSome() {
    String binding =
        "@jakarta.interceptor.InterceptorBinding"
            + " @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)"
            + " @interface Traced {}";

    assertThat(
            provider(
                binding,
                "@io.stanchion.Service @Traced",
                "public class NoteService { public void note() {} }"))
        .contains("interception.createInterceptedInstance(new NoteService())");
    assertThat(
            provider(
                binding,
                "@io.stanchion.Service",
                "public class NoteService { @Traced public void note() {} }"))
        .contains("interception.createInterceptedInstance(new NoteService())");
    assertThat(
            provider(
                binding,
                "@io.stanchion.Service",
                "public class NoteService { @Deprecated public void note() {} }"))
        .contains("return new NoteService()")
        .doesNotContain("Interception");
  }

  @Test
  void asksForTheValuesThatTheConstructorNames() {
    assertThat(
            provider(
                "@io.stanchion.Service",
                "public class NoteService {",
                "  @jakarta.inject.Inject",
                "  NoteService(",
                "      @jakarta.inject.Named(\"main\") java.time.Clock first,",
                "      @Zone(value = \"a\", days = {java.time.DayOfWeek.MONDAY}, of ="
                    + " String.class)",
                "          java.time.Clock second,",
                "      @Deprecated java.time.Clock third) {}",
                "  public void note() {}",
                "  @jakarta.inject.Qualifier",
                "  @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)",
                "  public @interface Zone {",
                "    String value(); java.time.DayOfWeek[] days(); Class<?> of();",
                "  }",
                "}"))
        .contains("@Named(\"main\") Clock first")
        .contains("value = \"a\"", "java.time.DayOfWeek.MONDAY", "java.lang.String.class")
        .contains("Clock third")
        .doesNotContain("@Deprecated");
  }

  @Test
  void aRouterIsPublicForTheRuntimeCallsNoOther() {
    Map<String, String> generated =
        generated(
            "@io.stanchion.Service(path = \"/notes\")",
            "class NoteService { public String list() { return \"\"; } }");

    assertThat(generated.get("app/NoteServiceRouter.java"))
        .contains("public class NoteServiceRouter");
    assertThat(generated.get("app/NoteServiceProvider.java"))
        .contains("class NoteServiceProvider")
        .doesNotContain("public class");
  }

  @Test
  void namesLibrariesOnlyWhereTheyAre() {
    String source =
        "package app;\n"
            + "@io.stanchion.Service(path = \"/notes\")\n"
            + "public class NoteService { public String create(java.util.Map<String, String> texts)"
            + " { return \"\"; } }";
    List<File> without =
        CLASS_PATH.stream()
            .filter(each -> !each.getName().matches("(microprofile-openapi|jackson).*"))
            .toList();

    assertThat(generated(CLASS_PATH, source).get("app/NoteServiceRouter.java"))
        .contains("org.eclipse.microprofile.openapi", "com.fasterxml.jackson");
    assertThat(generated(without, source).get("app/NoteServiceRouter.java"))
        .doesNotContain("org.eclipse.microprofile", "com.fasterxml");
  }
}
