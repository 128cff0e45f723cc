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
package io.stanchion.examples.contacts.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.stanchion.examples.contacts.results.Closed;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the runtime makes of results and parameters of all kinds. */
class ResultsTest {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> send(String method, String path)
      throws IOException, InterruptedException {
    return HTTP.send(
        HttpRequest.newBuilder(server.contract().address().resolve(path))
            .timeout(Duration.ofSeconds(60))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET    | /results/items         | 200 | [{"name":"a"},{"name":"b"}]
          GET    | /results/numbers       | 200 | [1,2]
          GET    | /results/1/count       | 200 | 7
          GET    | /results/2/count       | 404 | {"title":"not found","status":404}
          GET    | /results/x/count       | 400 | {"title":"id is not a valid int","status":400}
          GET    | /results/1             | 200 | {"name":"1"}
          GET    | /results/2             | 404 | {"title":"not found","status":404}
          GET    | /results/1/text        | 200 | 1
          POST   | /results/start?well=true | 200 | {"name":"started"}
          POST   | /results/start?well=false | 204 |
          POST   | /results/start         | 400 | {"title":"well is missing in the query","status":400}
          POST   | /results/start?well=so | 400 | {"title":"well is not a valid boolean","status":400}
          GET    | /later/1               | 200 | {"name":"1"}
          GET    | /later/2               | 404 | {"title":"not found","status":404}
          GET    | /later/items           | 200 | [{"name":"a"}]
          DELETE | /later/1               | 204 |
          DELETE | /later/2               | 404 | {"title":"not found","status":404}
          PUT    | /later/1               | 204 |
          GET    | /later/all?letter=x&numbers=1&numbers=2&flags=true | 200 | ["2 numbers","[true]","Optional.empty","x"]
          GET    | /later/all?letter=x&days=2030-01-15 | 200 | ["0 numbers","[]","Optional[[2030-01-15]]","x"]
          GET    | /later/all?letter=x&numbers=1&numbers=two | 400 | {"title":"numbers is not a valid int","status":400}
          GET    | /later/all?letter=xy   | 400 | {"title":"letter is not a valid char","status":400}
          """)
  void answers(String method, String path, int status, String body) throws Exception {
    HttpResponse<String> answer = send(method, path);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).isEqualTo(body == null ? "" : body);
  }

  @Test
  void sendsTheAnswerThatAnOperationMakes() throws Exception {
    HttpResponse<String> answer = send("POST", "/results/answer?status=418");

    assertThat(answer.statusCode()).isEqualTo(418);
    assertThat(answer.headers().firstValue("X-Own")).contains("yes");
  }

  @Test
  void closesStreams() throws Exception {
    int before = Closed.streams();
    send("GET", "/results/items");
    send("GET", "/results/numbers");
    send("GET", "/later/items");

    assertThat(Closed.streams()).isEqualTo(before + 3);
  }
}
