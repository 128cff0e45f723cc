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
import io.stanchion.processor.ComponentProcessor;
import io.stanchion.processor.testing.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Javalin's OpenAPI plugin is told, where its annotations are on the class path. */
class JavalinOpenApiTest {

  private static Compilation compilation;

  @BeforeAll
  static void compile() {
    compilation = compiler().compile(sources());
    assertThat(Golden.complaints(compilation))
        .allSatisfy(each -> assertThat(each).contains("[stanchion.target]"));
  }

  private static Compiler compiler() {
    return Compiler.javac()
        .withProcessors(new ComponentProcessor())
        .withOptions("--release", "17", "-Astanchion.target=javalin", "-Xlint:all,-processing");
  }

  private static List<JavaFileObject> sources() {
    return Golden.sources(Path.of("src", "test", "resources", "javalin-openapi"));
  }

  /** The annotation of a handler, in one line. */
  private static String openApi(String router, String handler) throws IOException {
    String source =
        compilation
            .generatedSourceFile("app.PlaceService" + router)
            .orElseThrow()
            .getCharContent(true)
            .toString()
            .replaceAll("\\s+", " ");
    String before = source.substring(0, source.indexOf(" private void " + handler + "("));
    return before.substring(before.lastIndexOf("@OpenApi("));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          list    | path = "/places", methods = HttpMethod.GET,
          list    | operationId = "PlaceServiceTenantRouter_list", tags = "PlaceService",
          list    | summary = "Lists the places."
          list    | @OpenApiParam(name = "days", type = LocalDate[].class)
          list    | @OpenApiParam(name = "limit", type = Integer.class)
          list    | @OpenApiParam(name = "from", type = Long.class, required = true)
          list    | @OpenApiContent(from = PlaceService.Place[].class)
          find    | path = "/places/{id}"
          find    | pathParams = @OpenApiParam(name = "id", type = UUID.class, required = true)
          find    | @OpenApiResponse(status = "404")
          create  | methods = HttpMethod.POST
          create  | content = @OpenApiContent(from = PlaceService.Place.class), required = true
          create  | @OpenApiResponse(status = "201", content = @OpenApiContent(from
          merge   | content = @OpenApiContent(from = Map[].class), required = false
          merge   | @OpenApiResponse(status = "204")
          delete  | @OpenApiResponse(status = "404")
          getText | @OpenApiContent(from = String.class, mimeType = "text/plain")
          count   | @OpenApiContent(from = Integer[].class)
          """)
  void describesHandlers(String handler, String expected) throws IOException {
    assertThat(openApi("TenantRouter", handler)).contains(expected);
  }

  @Test
  void tellsWhoIsRefused() throws IOException {
    for (String router : new String[] {"TenantRouter", "AdminRouter"}) {
      assertThat(openApi(router, "list"))
          .contains("\"200\"", "\"400\"", "\"401\"", "\"403\"")
          .doesNotContain("\"404\"", "organizationId");
      assertThat(openApi(router, "getText")).doesNotContain("\"400\"");
    }
  }

  @Test
  void saysNothingWhereThePluginIsNotThere() {
    Compilation without =
        compiler()
            .compile(
                sources().stream()
                    .filter(each -> each.getName().endsWith("PlaceService.java"))
                    .toList());

    assertThat(without.generatedSourceFiles())
        .hasSize(3)
        .allSatisfy(file -> assertThat(file.getCharContent(true)).doesNotContain("OpenApi"));
  }
}
