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
package io.stanchion.processor.parse.code;

import com.sun.source.tree.CompilationUnitTree;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells files of tests from those of the application. A compiler does not say to which source set a
 * file belongs; where it lies and what it imports does.
 */
final class TestSources {

  /** As Maven, Gradle, Bazel and Android name them: test, it, integrationTest, test-fixtures. */
  private static final Pattern FOLDER =
      Pattern.compile("tests?|it|javatests|tests?[A-Z_-].*|.*[a-z0-9](Tests?|[-_]tests?)");

  private static final List<String> FRAMEWORKS =
      List.of(
          "org.junit.",
          "junit.framework.",
          "org.testng.",
          "org.mockito.",
          "org.easymock.",
          "org.assertj.",
          "org.hamcrest.",
          "com.google.common.truth.",
          "com.tngtech.archunit.",
          "io.cucumber.java",
          "io.quarkus.test.",
          "io.micronaut.test.",
          "net.jqwik.",
          "org.jboss.arquillian.",
          "org.openjdk.jmh.",
          "org.springframework.boot.test.",
          "org.springframework.test.",
          "org.testcontainers.");

  private TestSources() {}

  static boolean contain(CompilationUnitTree unit) {
    String packageName = unit.getPackageName() == null ? "" : unit.getPackageName().toString();
    List<String> imports =
        unit.getImports().stream().map(each -> each.getQualifiedIdentifier().toString()).toList();
    return contain(unit.getSourceFile().getName(), packageName, imports);
  }

  static boolean contain(String file, String packageName, List<String> imports) {
    return imports.stream().anyMatch(TestSources::isOfFramework)
        || folders(file, packageName).stream().anyMatch(each -> FOLDER.matcher(each).matches());
  }

  private static boolean isOfFramework(String name) {
    return FRAMEWORKS.stream().anyMatch(name::startsWith);
  }

  /**
   * The folders that tell: those below the last {@code src}, or the two above the package. What
   * lies further up is where somebody happens to keep the project, and a package may be named test.
   */
  private static List<String> folders(String file, String packageName) {
    List<String> all = Arrays.asList(file.replace('\\', '/').split("/", -1));
    int ofPackage = packageName.isEmpty() ? 0 : packageName.split("\\.", -1).length;
    List<String> above = all.subList(0, Math.max(0, all.size() - 1 - ofPackage));
    int src = above.lastIndexOf("src");
    return above.subList(src < 0 ? Math.max(0, above.size() - 2) : src + 1, above.size());
  }
}
