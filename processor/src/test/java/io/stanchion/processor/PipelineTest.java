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

import io.stanchion.processor.testing.CommandLine;
import io.stanchion.processor.testing.CommandLine.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PipelineTest {

  private static final String LONG_SERVICE =
      """
      package app;
      @io.stanchion.Service
      public class %s {
        public String read() { return ""; }
      }
      """;

  private static final String SINKHOLE =
      """
      package app;
      @io.stanchion.Orchestrator
      public class NoteOrchestrator {
        private final NoteService notes;
        private final TagService tags;
        public NoteOrchestrator(NoteService notes, TagService tags) {
          this.notes = notes;
          this.tags = tags;
        }
        public String read() { return notes.read(); }
        public String readAgain() { return notes.read(); }
        public String readTag() { return tags.read(); }
      }
      """;

  @TempDir private Path folder;

  private CommandLine javac() {
    return CommandLine.in(folder);
  }

  @Test
  void reportsDeclarationsAndBodiesInOneRun() {
    Outcome outcome =
        javac()
            .options("-Astanchion.limit.serviceLines=3")
            .source(LONG_SERVICE.formatted("NoteService"))
            .source(LONG_SERVICE.formatted("TagService"))
            .source(SINKHOLE)
            .run();

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.count("error: [ServiceTooLong]")).isEqualTo(2);
    assertThat(outcome.count("error: [ArchitectureSinkhole]")).isEqualTo(1);
    assertThat(outcome.text()).contains("3 errors");
  }

  @Test
  void reportsBesideTypeErrorsOfTheCompiler() {
    Outcome outcome =
        javac()
            .options("-Astanchion.limit.serviceLines=3")
            .source(LONG_SERVICE.formatted("NoteService"))
            .source("package app; class Broken { int x = \"text\"; }")
            .run();

    assertThat(outcome.text()).contains("incompatible types").contains("[ServiceTooLong]");
  }

  @Test
  void writesNoClassFileWhenTheFirstClassIsRefused() {
    javac()
        .options("-Astanchion.limit.serviceLines=3")
        .source(LONG_SERVICE.formatted("NoteService"))
        .source(LONG_SERVICE.formatted("TagService"))
        .run();

    assertThat(folder.resolve("out/app/NoteService.class")).doesNotExist();
    assertThat(folder.resolve("out/app/TagService.class")).doesNotExist();
  }

  @Test
  void reportsWithoutCompilingToo() {
    Outcome outcome =
        javac()
            .options("-proc:only", "-Astanchion.limit.serviceLines=3")
            .source(LONG_SERVICE.formatted("NoteService"))
            .run();

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.text())
        .contains("error: [ServiceTooLong]")
        .contains(
            "warning: [Stanchion] the compiler stopped before it had analyzed every method body")
        .contains("did not run: ");
  }

  @Test
  void saysHowManyThereAreWhenTheCompilerShowsOnlySome() throws Exception {
    CommandLine javac = javac().options("-Astanchion.limit.serviceLines=3");
    IntStream.range(0, 120).forEach(each -> javac.source(LONG_SERVICE.formatted("Note" + each)));

    Outcome outcome = javac.run();

    Path list = folder.resolve("out/stanchion-violations.txt");
    assertThat(outcome.count("error: [ServiceTooLong]")).isEqualTo(100);
    assertThat(outcome.text())
        .contains(
            "Note: [Stanchion] found 120 errors and 0 warnings or notes; the whole list is in")
        .contains("stanchion-violations.txt");
    assertThat(Files.readString(list)).contains("Note119 has 4 code lines");
    assertThat(Files.readAllLines(list))
        .filteredOn(line -> line.contains("[ServiceTooLong]"))
        .hasSize(120);
  }

  @Test
  void removesTheListOfAnEarlierCompilation() throws Exception {
    Path list = folder.resolve("out/stanchion-violations.txt");
    Files.createDirectories(list.getParent());
    Files.writeString(list, "old");

    Outcome outcome = javac().source(LONG_SERVICE.formatted("NoteService")).run();

    assertThat(outcome).isEqualTo(new Outcome(0, ""));
    assertThat(list).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"simple", "bytodo"})
  void reportsEverythingWhateverTheOrderOfWork(String policy) {
    assertThat(compileWithPolicy(policy).text())
        .contains("3 errors")
        .contains("[ArchitectureSinkhole]")
        .doesNotContain("did not run");
  }

  @Test
  void saysWhatItCouldNotLookAtWhereTheCompilerStopsEarly() {
    assertThat(compileWithPolicy("byfile").text())
        .contains("2 errors")
        .containsPattern("so these rules did not run: .*ArchitectureSinkhole");
  }

  private Outcome compileWithPolicy(String policy) {
    return javac()
        .options("-Astanchion.limit.serviceLines=3", "-XDcompilePolicy=" + policy)
        .source(LONG_SERVICE.formatted("NoteService"))
        .source(LONG_SERVICE.formatted("TagService"))
        .source(SINKHOLE)
        .run();
  }

  @Test
  void compilesCleanlyWithAllWarningsOn() {
    Outcome outcome =
        javac()
            .options("-Xlint:all", "-Werror")
            .source(LONG_SERVICE.formatted("NoteService"))
            .run();

    assertThat(outcome).isEqualTo(new Outcome(0, ""));
  }

  @Test
  void leavesClassFilesAsTheyAreWithoutIt() throws Exception {
    Path other = Files.createDirectory(folder.resolve("other"));
    String[] sources = {
      LONG_SERVICE.formatted("NoteService"), LONG_SERVICE.formatted("TagService")
    };

    javac().source(sources[0]).source(sources[1]).run();
    CommandLine.in(other).withoutStanchion().source(sources[0]).source(sources[1]).run();

    for (String name : new String[] {"out/app/NoteService.class", "out/app/TagService.class"}) {
      assertThat(folder.resolve(name)).hasSameBinaryContentAs(other.resolve(name));
    }
  }

  @Test
  void seesComponentsOfTheClassPath() {
    javac().source(LONG_SERVICE.formatted("NoteService")).run();
    Path other = folder.resolve("other");
    Outcome outcome =
        CommandLine.in(other)
            .classes(folder.resolve("out"))
            .source(
                """
                package web;
                @io.stanchion.Orchestrator
                public class PageService {
                  public PageService(app.NoteService notes) {}
                  public String show() { return ""; }
                }
                """)
            .run();

    assertThat(outcome.text()).doesNotContain("error:");
    assertThat(other.resolve("out/web/PageServiceProvider.class")).exists();
  }

  @Test
  void generatesNothingWhereItOnlyChecks() {
    Outcome outcome =
        javac()
            .options("-Astanchion.generate=false", "-Astanchion.limit.serviceLines=3")
            .source(LONG_SERVICE.formatted("NoteService"))
            .run();

    assertThat(outcome.text()).contains("[ServiceTooLong]");
    assertThat(folder.resolve("out/app/NoteServiceProvider.java")).doesNotExist();
  }

  @Test
  void checksCodeThatOnlyOtherAnnotationsMark() {
    Outcome outcome =
        javac()
            .options(
                "-Astanchion.limit.serviceLines=3", "-Astanchion.serviceAnnotations=framework.Bean")
            .source("package framework; public @interface Bean {}")
            .source(
                LONG_SERVICE
                    .formatted("NoteService")
                    .replace("io.stanchion.Service", "framework.Bean"))
            .run();

    assertThat(outcome.text()).contains("[ServiceTooLong]");
  }
}
