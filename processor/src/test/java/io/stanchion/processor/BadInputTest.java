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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {

  private static final String SERVICE =
      """
      package app;
      @io.stanchion.Service
      public class NoteService {
        public String read() { return ""; }
      }
      """;

  @TempDir private Path folder;

  private CommandLine javac() {
    return CommandLine.in(folder);
  }

  private static void assertNoCrash(Outcome outcome) {
    assertThat(outcome.text()).doesNotContain("Exception").doesNotContain("\tat ");
  }

  @Test
  void leavesSyntaxErrorsToTheCompiler() {
    Outcome outcome = javac().source(SERVICE.replace("return \"\";", "return \"\"")).run();

    assertNoCrash(outcome);
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.text()).contains("';' expected");
  }

  @Test
  void namesTheTypeThatNobodyBrings() {
    Outcome outcome =
        javac()
            .source(SERVICE.replace("String read()", "Missing read(java.util.List<Gone> a)"))
            .run();

    assertNoCrash(outcome);
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.text())
        .contains(
            "NoteService.java:3: error: [Stanchion] NoteService is neither checked nor generated"
                + " for: no source, class file or processor brings Gone, Missing");
  }

  @Test
  void survivesUnresolvedNamesInBodies() {
    Outcome outcome =
        javac()
            .source(
                SERVICE.replace(
                    "return \"\";",
                    "gone.call(x -> y -> x.z); var v = new Gone<>(); for (Gone g : gone()) g.a = 1;"
                        + " switch (gone) { case A -> {} } return missing(this::absent);"))
            .run();

    assertNoCrash(outcome);
    assertThat(outcome.text()).contains("cannot find symbol");
  }

  @Test
  void survivesMissingSupertypes() {
    Outcome outcome =
        javac()
            .source(
                SERVICE.replace(
                    "NoteService {", "NoteService extends Gone<Lost> implements Away {"))
            .run();

    assertNoCrash(outcome);
    assertThat(outcome.text()).contains("cannot find symbol");
  }

  @Test
  void survivesDuplicateClasses() {
    Outcome outcome =
        javac()
            .source("one/NoteService.java", SERVICE)
            .source("two/NoteService.java", SERVICE)
            .run();

    assertNoCrash(outcome);
    assertThat(outcome.text()).contains("duplicate class");
  }

  @Test
  void saysWhatStandsInTheWayOfAGeneratedClass() {
    Outcome outcome =
        javac().source(SERVICE).source("package app; public class NoteServiceProvider {}").run();

    assertNoCrash(outcome);
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.text())
        .contains(
            "NoteService.java:3: error: [Stanchion] app.NoteServiceProvider cannot be generated")
        .contains("Rename or delete");
  }

  @Test
  void generatesInTheUnnamedPackage() {
    Outcome outcome = javac().source(SERVICE.replace("package app;\n", "")).run();

    assertThat(outcome).isEqualTo(new Outcome(0, ""));
    assertThat(folder.resolve("out/NoteServiceProvider.class")).exists();
  }

  @Test
  void generatesForNestedComponents() {
    Outcome outcome =
        javac()
            .source(
                """
                package app;
                class Notes {
                  @io.stanchion.Service
                  static class Archive {
                    public String read() { return ""; }
                  }
                }
                """)
            .run();

    assertThat(outcome).isEqualTo(new Outcome(0, ""));
    assertThat(folder.resolve("out/app/Notes_ArchiveProvider.class")).exists();
  }

  @Test
  void acceptsUnicodeAndNamesThatBecomeReservedWords() {
    Outcome outcome =
        javac()
            .options("-encoding", "UTF-8")
            .source(
                """
                package büro;
                @io.stanchion.Service
                public class Größe {
                  public int messen() { return 1; }
                }
                """)
            .source(
                """
                package büro;
                @io.stanchion.Service
                public class Default {
                  public Default(Größe größe, Runnable $) {}
                  public int list() { return 1; }
                }
                """)
            .source(
                """
                package büro;
                @io.stanchion.Service
                public class Class {
                  public Class(Default one, Größe two) {}
                  public int list() { return 1; }
                }
                """)
            .run();

    assertThat(outcome).isEqualTo(new Outcome(0, ""));
    assertThat(folder.resolve("out/büro/ClassProvider.class")).exists();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@io.stanchion.Service public int count;",
        "@io.stanchion.Domain(\"x\") public void open() {}",
        "@io.stanchion.Route public int count;",
        "@io.stanchion.TenantScoped public int count;",
        "public void open(@io.stanchion.Internal int count) {}"
      })
  void leavesAnnotationsInTheWrongPlaceToTheCompiler(String member) {
    Outcome outcome =
        javac().source(SERVICE.replace("public String", member + " public String")).run();

    assertNoCrash(outcome);
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.text()).containsAnyOf("not applicable", "is not applicable to this kind");
  }

  @Test
  void saysWhereAnAnnotationHasNoEffect() {
    Outcome outcome =
        javac()
            .source(
                """
                package app;
                import io.stanchion.*;
                @Service
                public class NoteService {
                  public String read() { return helper(); }
                  @Internal public int count() { return 1; }
                  @Route(path = "x") private String helper() { return ""; }
                  @Internal public static void reset() {}
                }
                """)
            .source(
                """
                package app;
                import io.stanchion.*;
                @TenantScoped
                public class Plain {
                  @Internal public void run() {}
                }
                """)
            .source(
                """
                package app;
                import io.stanchion.*;
                @TenantScoped
                public interface Scoped {
                  @Internal void run();
                }
                """)
            .run();

    assertThat(outcome.count("error: ")).isEqualTo(4);
    assertThat(outcome.text())
        .contains(
            "NoteService.java:7: error: [Stanchion] @Route has no effect on NoteService.helper: NoteService.helper is no public instance method")
        .contains(
            "NoteService.java:8: error: [Stanchion] @Internal has no effect on NoteService.reset")
        .contains(
            "Plain.java:3: error: [Stanchion] @TenantScoped has no effect on Plain: Plain is neither a @Service nor an @Orchestrator")
        .contains("Plain.java:5: error: [Stanchion] @Internal has no effect on Plain.run");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stanchion.targt=plain",
        "stanchion.severity.ServiceTooLon=off",
        "stanchion.limit.serviceLine=1"
      })
  void refusesUnknownOptionsAndNamesTheNearest(String option) {
    Outcome outcome = javac().options("-A" + option).source(SERVICE).run();

    assertNoCrash(outcome);
    assertThat(outcome.exitCode()).isEqualTo(1);
    String key = option.substring(0, option.indexOf('='));
    assertThat(outcome.text())
        .containsPattern(
            "error: \\[Stanchion] unknown option: \""
                + key
                + "\"; did you mean \"stanchion\\.[\\w.]+\"\\?")
        .contains("Valid: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stanchion.target=springg",
        "stanchion.severity.ServiceTooLong=fatal",
        "stanchion.limit.serviceLines=many",
        "stanchion.limit.serviceLines=-1",
        "stanchion.generate=maybe",
        "stanchion.tenantPosition=middle",
        "stanchion.sessionTypes=not a name",
        "stanchion.config=no-such-file.properties"
      })
  void refusesMalformedValues(String option) {
    Outcome outcome = javac().options("-A" + option).source(SERVICE).run();

    assertThat(outcome.text()).doesNotContain("\tat ").contains("error: [Stanchion] ");
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.text()).contains(option.substring(0, option.indexOf('=')));
  }

  @Test
  void readsTheConfigFileAndLetsTheCommandLineWin() throws Exception {
    Path config = folder.resolve("stanchion.properties");
    Files.writeString(config, "stanchion.limit.serviceLines=1\nstanchion.generate=false\n");

    Outcome fromFile = javac().options("-Astanchion.config=" + config).source(SERVICE).run();
    Outcome overridden =
        javac()
            .options("-Astanchion.config=" + config, "-Astanchion.limit.serviceLines=9")
            .source(SERVICE)
            .run();

    assertThat(fromFile.text()).contains("[ServiceTooLong]").contains("at most 1 ");
    assertThat(overridden).isEqualTo(new Outcome(0, ""));
    assertThat(folder.resolve("out/app/NoteServiceProvider.class")).doesNotExist();
  }
}
