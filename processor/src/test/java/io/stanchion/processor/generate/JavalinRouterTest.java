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
import io.javalin.Javalin;
import io.stanchion.processor.ComponentProcessor;
import io.stanchion.processor.testing.Golden;
import io.stanchion.processor.testing.Journal;
import io.stanchion.processor.testing.Loaded;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calls the generated routers over HTTP. */
class JavalinRouterTest {

  private static final String ID = "00000000-0000-0000-0000-000000000001";
  private static final String OTHER = "00000000-0000-0000-0000-000000000002";
  private static final String BODY = "{\"number\": \"555\", \"extension\": 7}";
  private static final String ADMIN_KEY = "X-Admin-Api-Key";

  private static final Journal JOURNAL = new Journal();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static Javalin server;

  @BeforeAll
  @SuppressWarnings("unchecked") // Application implements it
  static void start() {
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new ComponentProcessor())
            .withOptions(
                "--release",
                "17",
                "-Astanchion.target=javalin",
                "-Astanchion.sessionTypes=app.Session")
            .compile(Golden.sources(Path.of("src", "test", "resources", "javalin")));
    Function<Journal, Javalin> application =
        (Function<Journal, Javalin>)
            new Loaded(compilation).create("app.Application", Function.class);
    server = application.apply(JOURNAL).start(0);
    assertThat(JOURNAL.take()).containsExactly("NoteService built");
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  @BeforeEach
  void forget() {
    JOURNAL.take();
  }

  private static HttpResponse<String> send(
      String method, String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static HttpResponse<String> asTenant(String method, String path, String body) {
    return send(method, path, body, "Authorization", "acme");
  }

  private static HttpResponse<String> asAdmin(String method, String path, String body) {
    return send(method, path, body, ADMIN_KEY, "the key");
  }

  @Test
  void tenantSeesItsOrganization() {
    HttpResponse<String> response = asTenant("GET", "/phones", "");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body())
        .isEqualTo("[{\"id\":\"1\",\"organization\":\"acme\",\"number\":\"555\"}]");
    assertThat(JOURNAL.take().get(1)).startsWith("listPhones[Optional[acme]]");
  }

  @Test
  void administratorSeesAll() {
    HttpResponse<String> response = asAdmin("GET", "/admin/phones", "");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("every organization");
    assertThat(JOURNAL.take().get(1)).startsWith("listPhones[Optional.empty]");
  }
}
