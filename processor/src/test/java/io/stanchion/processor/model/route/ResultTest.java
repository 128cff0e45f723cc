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
package io.stanchion.processor.model.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.stanchion.processor.testing.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultTest {

  private static Result of(String type) {
    String source =
        """
        package app;
        import jakarta.ws.rs.core.Response;
        import java.util.*;
        import java.util.concurrent.*;
        import java.util.stream.*;
        import org.springframework.http.ResponseEntity;
        @io.stanchion.Service(path = "tasks") public class TaskService {
          public record Task(String name) {}
          public abstract static class Tasks extends AbstractList<Task> {}
          public static class TaskFuture extends CompletableFuture<Task> {}
          public %s get(String id) { throw new Error(); }
        }
        """
            .formatted(type);
    String entity = "package org.springframework.http; public class HttpEntity<T> {}";
    String response =
        "package org.springframework.http; public class ResponseEntity<T> extends HttpEntity<T> {}";
    String jakarta = "package jakarta.ws.rs.core; public abstract class Response {}";
    return Routers.exposures(Parsed.component("TaskService", source, entity, response, jakarta))
        .get(0)
        .route()
        .result();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          void                              | NOTHING    | false | void
          Void                              | NOTHING    | false | Void
          int                               | VALUE      | false | int
          String                            | VALUE      | false | String
          Task                              | VALUE      | false | Task
          Map<String, Task>                 | VALUE      | false | Map<String, Task>
          Optional<Task>                    | OPTIONAL   | false | Task
          OptionalInt                       | OPTIONAL   | false | int
          List<Task>                        | COLLECTION | false | List<Task>
          Tasks                             | COLLECTION | false | Tasks
          Task[]                            | COLLECTION | false | Task[]
          Stream<Task>                      | STREAM     | false | Task
          IntStream                         | STREAM     | false | int
          CompletionStage<Task>             | VALUE      | true  | Task
          CompletableFuture<Optional<Task>> | OPTIONAL   | true  | Task
          CompletableFuture<Stream<Task>>   | STREAM     | true  | Task
          CompletionStage<Void>             | NOTHING    | true  | Void
          TaskFuture                        | VALUE      | false | TaskFuture
          Stream                            | VALUE      | false | Stream
          ResponseEntity<Task>              | RESPONSE   | false | ResponseEntity<Task>
          CompletionStage<Response>         | RESPONSE   | true  | Response
          """)
  void tellsWhatHasToBeDone(String type, Result.Shape shape, boolean later, String value) {
    Result result = of(type);

    assertThat(result.shape()).isEqualTo(shape);
    assertThat(result.later()).isEqualTo(later);
    assertThat(result.value().simpleText().replace("TaskService.", "")).isEqualTo(value);
  }

  @Test
  void knowsYesAndNo() {
    assertThat(of("boolean").isFlag()).isTrue();
    assertThat(of("Boolean").isFlag()).isTrue();
    assertThat(of("CompletionStage<Boolean>").isFlag()).isTrue();
    assertThat(of("int").isFlag()).isFalse();
  }

  @Test
  void knowsWhatNothingCanStandFor() {
    assertThat(of("int").isAlwaysPresent()).isTrue();
    assertThat(of("Integer").isAlwaysPresent()).isFalse();
    assertThat(of("CompletionStage<Integer>").isAlwaysPresent()).isFalse();
  }
}
