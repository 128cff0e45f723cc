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
package io.stanchion.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.stanchion.Service;
import io.stanchion.processor.testing.CommandLine;
import io.stanchion.processor.testing.CommandLine.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModulesTest {

  private static final String SERVICE =
      """
      package app;
      @io.stanchion.Service
      public class NoteService {
        public NoteService() {}
        public String read() { return ""; }
      }
      """;

  @TempDir private Path folder;

  private Outcome compile(String requires) {
    return CommandLine.in(folder)
        .options("--module-path", CommandLine.entry(Service.class), "-Xlint:all", "-Werror")
        .source(
            "module-info.java",
            "module app { requires static transitive io.stanchion; " + requires + " exports app; }")
        .source(SERVICE)
        .run();
  }

  @Test
  void generatesForAModuleThatCannotSeeTheGeneratedAnnotation() {
    assertThat(compile("")).isEqualTo(new Outcome(0, ""));
    assertThat(folder.resolve("out/app/NoteServiceProvider.java"))
        .content()
        .doesNotContain("@Generated");
  }

  @ParameterizedTest
  @ValueSource(strings = {"requires java.compiler;", "requires java.se;"})
  void marksWhereTheModuleCanSeeTheAnnotation(String requires) {
    assertThat(compile(requires)).isEqualTo(new Outcome(0, ""));
    assertThat(folder.resolve("out/app/NoteServiceProvider.java"))
        .content()
        .contains("@Generated(\"io.stanchion.processor.ComponentProcessor\")");
  }
}
