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
package io.stanchion.processor.rule.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.stanchion.processor.testing.CommandLine;
import io.stanchion.processor.testing.Compiled;
import io.stanchion.processor.testing.RuleTester;
import java.nio.file.Path;
import lombok.Lombok;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaShapeTest {

  private static final String RECORD =
      """
      package app;
      import java.util.*;
      import io.stanchion.IntegrationSchema;
      @IntegrationSchema
      public record Payload(String title) {
        static Payload from(String title) { return new Payload(title); }
        Map<String, Object> toApi() { return Map.of("title", title); }
      }
      """;

  private static RuleTester tester(String source) {
    return RuleTester.of(SchemaShape.class).source(source);
  }

  private static RuleTester flaggedAtClass(String source) {
    return tester(
        source.replace(
            "record Payload(String title) {", "record Payload(String title) { // flagged"));
  }

  @Test
  void acceptsRecordThatIsMadeAndRendered() {
    tester(RECORD).check();
  }

  @Test
  void acceptsImmutableClass() {
    tester(
            """
            package app;
            import java.util.*;
            @io.stanchion.IntegrationSchema
            public final class Payload {
              private static int made;
              private final String title;
              private Payload(String title) { this.title = title; made++; }
              public static Payload ofTitle(String title) { return new Payload(title); }
              public Payload setTitle(String other) { return new Payload(other); }
              static void setMade(int number) { made = number; }
              void set(String both, String values) {}
              Set<String> setOf(String first, String second) { return Set.of(first, second); }
              void settle(String title) {}
              public String toJson() { return title; }
            }
            """)
        .check();
  }

  @ParameterizedTest
  @ValueSource(strings = {"of", "fromRequest", "from2", "of_title"})
  void acceptsFactoriesOfTheseNames(String name) {
    tester(RECORD.replace("Payload from(", "Payload " + name + "(")).check();
  }

  @ParameterizedTest
  @ValueSource(strings = {"official", "fromage", "create", "often"})
  void flagsFactoriesOfOtherNames(String name) {
    assertThat(flaggedAtClass(RECORD.replace("Payload from(", "Payload " + name + "(")).message())
        .contains(
            "Payload has no static factory; an integration schema is made by from...(...) or"
                + " of...(...)")
        .contains("static Payload from(... request) { ... }");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "private static Payload from(String title) { return new Payload(title); }",
        "Payload from(String title) { return new Payload(title); }",
        "static String from(String title) { return title; }"
      })
  void flagsFactoriesThatNobodyCanUse(String factory) {
    flaggedAtClass(
            RECORD.replace(
                "static Payload from(String title) { return new Payload(title); }", factory))
        .check();
  }

  @Test
  void acceptsFactoryOfSeveral() {
    tester(
            RECORD.replace(
                "static Payload from(String title) { return new Payload(title); }",
                "static List<Payload> fromAll(List<String> all) { return"
                    + " all.stream().map(Payload::new).toList(); }"))
        .check();
  }

  @ParameterizedTest
  @ValueSource(strings = {"to", "toCalCom", "to2Api"})
  void acceptsRenderersOfTheseNames(String name) {
    tester(RECORD.replace("toApi", name)).check();
  }

  @ParameterizedTest
  @ValueSource(strings = {"token", "render", "toBuilder", "asMap"})
  void flagsRenderersOfOtherNames(String name) {
    assertThat(flaggedAtClass(RECORD.replace("toApi", name)).message())
        .contains("Payload does not render its payload; an integration schema has a method to...()")
        .contains("what the client takes, such as Map<String, Object> toApi() { ... }");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "private String toApi() { return title; }",
        "static String toApi() { return \"\"; }",
        "void toApi() {}",
        "public String toString() { return title; }",
        "Payload toUpper() { return this; }"
      })
  void flagsRenderersThatRenderNothing(String renderer) {
    flaggedAtClass(
            RECORD.replace(
                "Map<String, Object> toApi() { return Map.of(\"title\", title); }", renderer))
        .check();
  }

  @Test
  void acceptsRendererOfAnInterface() {
    tester(
            RECORD
                .replace(
                    "record Payload(String title)",
                    "record Payload(String title) implements Rendered")
                .replace("Map<String, Object> toApi() { return Map.of(\"title\", title); }", ""))
        .source("package app; interface Rendered { default String toJson() { return \"\"; } }")
        .check();
  }

  @Test
  void namesTheClientThatTakesThePayload() {
    assertThat(
            flaggedAtClass(
                    RECORD
                        .replace(
                            "@IntegrationSchema", "@IntegrationSchema(client = Runnable.class)")
                        .replace("toApi", "render"))
                .message())
        .contains("add one that returns what Runnable takes, such as");
  }

  @Test
  void flagsEveryFieldThatCanChange() {
    tester(
            """
            package app;
            @io.stanchion.IntegrationSchema
            public class Payload extends Base {
              private String title; // flagged
              int length; // flagged
              private final String zone = "";
              static Payload from(String title) { return new Payload(); }
              String toApi() { return title; }
              void setTitle(String title) { this.title = title; }
              void setOther(String other) {} // flagged
            }
            class Base {
              protected int inherited; // flagged
            }
            """)
        .check();
  }

  @Test
  void saysWhatCanChangeAndHowToHelpIt() {
    String source =
        """
        package app;
        @io.stanchion.IntegrationSchema
        public class Payload {
          %s
          static Payload of(String title) { return new Payload(); }
          String toApi() { return ""; }
        }
        """;

    assertThat(tester(source.formatted("private String title; // flagged")).message())
        .contains(
            "Payload.title can change after the schema was made; an integration schema is"
                + " immutable")
        .contains("make it final, or make Payload a record");
    assertThat(tester(source.formatted("void setTitle(String title) {} // flagged")).message())
        .contains("Payload.setTitle changes the schema; an integration schema is immutable")
        .contains("give the value to the static factory instead");
  }

  @ParameterizedTest
  @ValueSource(strings = {"interface", "enum", "abstract class", "@interface"})
  void flagsWhatHasNoInstancesOfItsOwn(String kind) {
    String what = kind.equals("abstract class") ? "abstract" : "";
    assertThat(
            tester(
                    "package app;\n@io.stanchion.IntegrationSchema public %s Payload {} // flagged\n"
                        .formatted(kind))
                .message())
        .contains("Payload is ")
        .contains(what)
        .contains("an integration schema is a class or a record with instances");
  }

  @Test
  void findsSchemasInsideOfOtherClasses() {
    tester(
            """
            package app;
            class Outer {
              @io.stanchion.IntegrationSchema
              record Inner(String title) { // flagged
                static Inner of(String title) { return new Inner(title); }
              }
            }
            """)
        .check();
  }

  @Test
  void acceptsOtherClasses() {
    tester("package app; public class Payload { String title; }").check();
  }

  @Test
  void reportsFactoryAndRendererBoth() {
    Compiled compiled =
        Compiled.of(
            "package app;\n"
                + "@io.stanchion.IntegrationSchema public record Payload(String title) {}\n");

    assertThat(compiled.findings("SchemaShape")).hasSize(2);
  }

  @Test
  void isSuppressedOnMemberClassAndAround() {
    tester(
            """
            package app;
            @SuppressWarnings("stanchion:SchemaShape")
            class Outer {
              @io.stanchion.IntegrationSchema
              record Inner(String title) {}
            }
            """)
        .source(
            """
            package app;
            @io.stanchion.IntegrationSchema
            @io.stanchion.Waiver(rule = "SchemaShape", because = "goes with version 2")
            public record Waived(String title) {}
            """)
        .source(
            """
            package app;
            @io.stanchion.IntegrationSchema
            public class Partly {
              @SuppressWarnings("stanchion:SchemaShape") private String title;
              private String name; // flagged
              static Partly of(String title) { return new Partly(); }
              String toApi() { return title; }
            }
            """)
        .check();
  }

  @Test
  void seesWhatLombokAdds(@TempDir Path folder) {
    CommandLine.Outcome outcome =
        CommandLine.in(folder)
            .classPath(Lombok.class)
            .processors(Lombok.class)
            .source(
                """
                package app;
                @lombok.Value(staticConstructor = "of")
                @io.stanchion.IntegrationSchema
                public class Fine {
                  String title;
                  public String toApi() { return title; }
                }
                """)
            .source(
                """
                package app;
                @lombok.Data(staticConstructor = "of")
                @io.stanchion.IntegrationSchema
                public class Bad {
                  private String title;
                  public String toApi() { return title; }
                }
                """)
            .run();

    assertThat(outcome.count("[SchemaShape]")).isEqualTo(1);
    assertThat(outcome.text()).contains("Bad.title can change");
  }
}
