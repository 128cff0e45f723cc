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

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TestSourcesTest {

  private static boolean isTest(String file, String packageName, String... imports) {
    return TestSources.contain(file, packageName, List.of(imports));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/home/me/shop/src/main/java/app/notes/Note.java",
        "/home/me/test/shop/src/main/java/app/notes/Note.java",
        "src/main/java/app/notes/Note.java",
        "src/app/notes/Note.java",
        "java/app/notes/Note.java",
        "/contest/latest/app/notes/Note.java",
        "C:\\work\\shop\\src\\main\\java\\app\\notes\\Note.java",
        "target/generated-sources/annotations/app/notes/Note.java",
        "Note.java"
      })
  void leavesTheApplicationAlone(String file) {
    assertThat(isTest(file, "app.notes", "java.util.List", "org.junk.Thing")).isFalse();
  }

  @Test
  void doesNotMindPackagesNamedTest() {
    assertThat(isTest("shop/src/main/java/app/test/Note.java", "app.test")).isFalse();
    assertThat(isTest("test/Note.java", "test")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/home/me/shop/src/test/java/app/notes/Note.java",
        "src/test/app/notes/Note.java",
        "src/integrationTest/java/app/notes/Note.java",
        "src/functionalTests/java/app/notes/Note.java",
        "src/testFixtures/java/app/notes/Note.java",
        "src/it/java/app/notes/Note.java",
        "src/integration-test/java/app/notes/Note.java",
        "src/test-fixtures/java/app/notes/Note.java",
        "javatests/app/notes/Note.java",
        "/home/me/shop/tests/app/notes/Note.java",
        "C:\\work\\shop\\src\\test\\java\\app\\notes\\Note.java"
      })
  void knowsFoldersOfTests(String file) {
    assertThat(isTest(file, "app.notes")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.junit.jupiter.api.Test",
        "org.testng.annotations.Test",
        "org.mockito.Mockito.mock",
        "org.assertj.core.api.Assertions.*",
        "org.springframework.boot.test.context.SpringBootTest"
      })
  void knowsImportsOfTestFrameworks(String name) {
    assertThat(isTest("app/notes/Note.java", "app.notes", "java.util.List", name)).isTrue();
  }

  @Test
  void copesWithAFileOutsideOfItsPackage() {
    assertThat(isTest("Note.java", "app.notes.deep.down")).isFalse();
    assertThat(isTest("test/Note.java", "")).isTrue();
  }
}
