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

import com.palantir.javapoet.JavaFile;
import io.stanchion.processor.testing.CommandLine;
import io.stanchion.processor.testing.CommandLine.Outcome;
import java.nio.file.Path;
import lombok.Lombok;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other processors and other compilers do around ours. */
class OtherCompilersTest {

  private static final String SERVICE =
      """
      package app;
      @io.stanchion.Service
      public class NoteService {
        public String read() { return ""; }
      }
      """;

  @TempDir private Path folder;

  @Test
  void checksDeclarationsUnderEclipseAndSaysWhatItLeavesOut() {
    Outcome outcome =
        CommandLine.in(folder)
            .options("--release", "17")
            .source(SERVICE.replace("class NoteService", "abstract class NoteService"))
            .source(SERVICE.replace("NoteService", "TagService"))
            .runEcj();

    assertThat(outcome.text()).doesNotContain("\tat ");
    assertThat(outcome.exitCode()).isNotZero();
    assertThat(outcome.text()).contains("[UninstantiableComponent] NoteService");
    assertThat(outcome.count("so these rules did not run: ")).isEqualTo(1);
    assertThat(outcome.text()).contains("ArchitectureSinkhole");
  }

  @Test
  void generatesUnderEclipse() {
    Outcome outcome = CommandLine.in(folder).options("--release", "17").source(SERVICE).runEcj();

    assertThat(outcome.text()).doesNotContain("ERROR");
    assertThat(folder.resolve("out/app/NoteServiceProvider.class")).exists();
  }

  @Test
  void waitsForTheConstructorThatLombokAdds() {
    Outcome outcome =
        CommandLine.in(folder)
            .classPath(Lombok.class)
            .processors(Lombok.class)
            .source(SERVICE)
            .source(
                """
                package app;
                @io.stanchion.Service
                @lombok.RequiredArgsConstructor
                public class TagService {
                  private final NoteService notes;
                  @lombok.Getter private final Runnable client;
                  public String tag() { return notes.read(); }
                }
                """)
            .run();

    assertThat(outcome.text()).doesNotContain("error:");
    assertThat(folder.resolve("out/app/TagServiceProvider.java"))
        .content()
        .contains("get(Runnable client)")
        .contains("new TagService(noteService, client)");
  }

  @Test
  void worksBehindLombokToo() {
    Outcome outcome =
        CommandLine.in(folder)
            .classPath(Lombok.class)
            .options(
                "-processorpath",
                CommandLine.entry(Lombok.class)
                    + java.io.File.pathSeparator
                    + CommandLine.entry(ComponentProcessor.class)
                    + java.io.File.pathSeparator
                    + CommandLine.entry(JavaFile.class))
            .source(
                """
                package app;
                @io.stanchion.Service
                @lombok.RequiredArgsConstructor
                public class TagService {
                  private final Runnable client;
                  public String tag() { lombok.val x = "a"; return x; }
                }
                """)
            .run();

    assertThat(outcome.text()).doesNotContain("error:");
    assertThat(folder.resolve("out/app/TagServiceProvider.java"))
        .content()
        .contains("get(Runnable client)");
  }
}
