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
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls generated routers over HTTP: every shape of results, every kind of parameters. */
class JavalinResultsTest {

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
            .compile(Golden.sources(Path.of("src", "test", "resources", "javalin-results")));
    Function<Journal, Javalin> application =
        (Function<Journal, Javalin>)
            new Loaded(compilation).create("app.Application", Function.class);
    server = application.apply(JOURNAL).start(0);
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  @BeforeEach
  void forget() {
    JOURNAL.take();
  }

  private static HttpResponse<String> send(String method, String path, String body)
      throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          GET    | /rows/all           | 200 | ["a","b"]
          GET    | /rows/numbers       | 200 | [1,2]
          GET    | /rows/later         | 200 | ["c"]
          GET    | /rows/7             | 200 | 7
          GET    | /rows/none          | 404 | not found
          PUT    | /rows/refused       | 409 | refused
          DELETE | /rows/7             | 500 | Server Error
          POST   | /rows/7/merge       | 404 | not found
          POST   | /rows/7/split       | 404 | not found
          POST   | /rows/pause         | 204 | ``
          GET    | /feeds/7            | 200 | {"title":"7","length":1,"order":"UP","parts":null}
          GET    | /feeds/none         | 404 | not found
          PUT    | /feeds/7            | 204 | ``
          DELETE | /feeds/1            | 204 | ``
          DELETE | /feeds/2            | 404 | not found
          POST   | /feeds/start        | 409 | no
          GET    | /feeds/later        | 200 | [1,2]
          GET    | /feeds/7/count      | 200 | 3
          GET    | /feeds/none/count   | 404 | not found
          """)
  void answers(String method, String path, int status, String body) throws Exception {
    HttpResponse<String> response = send(method, path, "");

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.body()).contains(body);
    assertThat(response.body().isEmpty()).isEqualTo(status == 204);
  }

  @Test
  void readsStreamsInTheirSessionAndClosesThem() throws Exception {
    for (String path : List.of("/rows/all", "/rows/numbers", "/rows/later")) {
      send("GET", path, "");
      assertThat(JOURNAL.take()).as(path).containsExactly("closed", "commit");
    }
    send("GET", "/feeds/later", "");
    assertThat(JOURNAL.take()).containsExactly("closed");
  }

  @Test
  void rollsBackWhatFailsWhileItIsRead() throws Exception {
    assertThat(send("GET", "/rows/broken", "").statusCode()).isEqualTo(500);
    assertThat(JOURNAL.take()).containsExactly("closed", "roll back");
  }

  @Test
  void waitsForStagesBeforeItCommitsOrRollsBack() throws Exception {
    send("GET", "/rows/7", "");
    send("PUT", "/rows/7", "");
    send("DELETE", "/rows/7", "");
    assertThat(JOURNAL.take()).containsExactly("commit", "roll back", "roll back");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                           | [] [] [] Optional.empty 20 [UP, DOWN] Optional[none]
          orders=UP&orders=DOWN        | [UP, DOWN] [] [] Optional.empty 20 [UP, DOWN] Optional[none]
          texts=b&texts=a&texts=b      | [] [b, a] [] Optional.empty 20 [UP, DOWN] Optional[none]
          texts=a%2Cb                  | [] [a,b] [] Optional.empty 20 [UP, DOWN] Optional[none]
          numbers=3&numbers=-1         | [] [] [3, -1] Optional.empty 20 [UP, DOWN] Optional[none]
          days=2030-01-15              | [] [] [] Optional[[2030-01-15]] 20 [UP, DOWN] Optional[none]
          limit=5&order=DOWN&text=some | [] [] [] Optional.empty 5 [DOWN] Optional[some]
          """)
  void readsListsAndDefaults(String query, String expected) throws Exception {
    HttpResponse<String> response = send("GET", "/feeds/given?" + query, "");

    assertThat(response.body()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          orders=UP&orders=LEFT    | orders is not a valid Order
          numbers=1&numbers=one    | numbers is not a valid int
          days=2030-01-15&days=now | days is not a valid LocalDate
          limit=many               | limit is not a valid int
          limit=                   | limit is not a valid int
          order=                   | order is not a valid Order
          """)
  void namesWhatItCannotRead(String query, String complaint) throws Exception {
    HttpResponse<String> response = send("GET", "/feeds/given?" + query, "");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains(complaint).doesNotContain("LEFT", "one", "now", "many");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                                             | the body is missing
          null                                           | the body is null
          {"title": "secret                              | the body is not the JSON
          ["secret"]                                     | expected here"
          {"length": "secret"}                           | expected here: see length
          {"order": "secret"}                            | expected here: see order
          {"parts": [{}, {"length": "secret"}]}          | expected here: see parts.#1.length
          {"unknown": "secret"}                          | expected here: see unknown
          """)
  void namesThePropertyOfABody(String body, String complaint) throws Exception {
    HttpResponse<String> response = send("POST", "/feeds/note", body);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body())
        .contains(complaint)
        .doesNotContain("secret", "app.", "java.", "jackson");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``             | 404
          null           | 404
          {"length": 1}  | 200
          {"length": []} | 400
          """)
  void readsBodiesThatMayBeMissing(String body, int status) throws Exception {
    assertThat(send("PATCH", "/feeds", body).statusCode()).isEqualTo(status);
  }

  @Test
  void blamesNoSenderForAMistakeInTheClass() throws Exception {
    assertThat(send("POST", "/feeds/solve", "{}").statusCode()).isEqualTo(500);
  }
}
