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
package io.stanchion.examples.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What springdoc says of the generated routers. */
class OpenApiTest {

  private static JsonNode paths;

  @BeforeAll
  static void read() throws Exception {
    try (Application application = Application.start("jdbc:h2:mem:openapi")) {
      HttpRequest request =
          HttpRequest.newBuilder(application.address().resolve("/v3/api-docs")).build();
      String answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
      paths = new ObjectMapper().readTree(answer).required("paths");
    }
  }

  private static JsonNode operation(String method, String path) {
    return paths.required(path).required(method);
  }

  @Test
  void namesOperationsByWhatTheyCall() {
    assertThat(operation("get", "/contacts").required("operationId").asText())
        .startsWith("listContacts");
    assertThat(operation("get", "/contacts").required("tags"))
        .extracting(JsonNode::asText)
        .containsExactly("ContactCrudService");
  }

  @Test
  void showsParametersAndWhetherTheyAreRequired() {
    assertThat(operation("get", "/contacts").required("parameters"))
        .extracting(
            each -> each.required("name").asText(),
            each -> each.required("in").asText(),
            each -> each.path("required").asBoolean(),
            each -> each.required("schema").required("type").asText())
        .containsExactlyInAnyOrder(
            tuple("status", "query", false, "array"), tuple("limit", "query", false, "integer"));
    assertThat(operation("get", "/contacts/{id}").required("parameters"))
        .singleElement()
        .satisfies(id -> assertThat(id.required("required").asBoolean()).isTrue())
        .satisfies(id -> assertThat(id.at("/schema/format").asText()).isEqualTo("uuid"));
  }

  @Test
  void showsBodies() {
    JsonNode body = operation("post", "/contacts").required("requestBody");

    assertThat(body.required("required").asBoolean()).isTrue();
    assertThat(body.at("/content/application~1json/schema/$ref").asText())
        .endsWith("/ContactDetails");
  }

  @Test
  void showsResponses() {
    assertThat(operation("post", "/contacts").required("responses").fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder("201", "400", "401", "403");
    assertThat(operation("delete", "/contacts/{id}").required("responses").fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder("204", "400", "401", "403", "404");
    assertThat(
            operation("get", "/contacts/{id}")
                .at("/responses/200/content/application~1json/schema/$ref")
                .asText())
        .endsWith("/Contact");
  }

  @Test
  void neverShowsTheOrganization() {
    assertThat(paths.toString()).doesNotContain("organization\"", "organizationId\"");
  }
}
