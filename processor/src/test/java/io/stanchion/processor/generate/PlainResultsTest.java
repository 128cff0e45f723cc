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
import io.stanchion.processor.testing.Journal;
import io.stanchion.processor.testing.Loaded;
import io.stanchion.processor.testing.Sources;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What plain routers return must not need a session that is gone. */
class PlainResultsTest {

  private static final String CALLS =
      """
      package app;
      import io.stanchion.processor.testing.Journal;
      import io.stanchion.session.UnitOfWork;
      import java.util.concurrent.Callable;
      import java.util.concurrent.CompletableFuture;
      import java.util.function.Consumer;
      public class Calls implements Consumer<Journal> {
        private Journal journal;
        public void accept(Journal journal) {
          this.journal = journal;
          UnitOfWork<Session> work =
              new UnitOfWork<>() {
                public <R, X extends Exception> R inTransaction(
                    Work<? super Session, ? extends R, X> work) throws X {
                  Session session = new Session();
                  String end = "roll back";
                  try {
                    R result = work.run(session);
                    end = "commit";
                    return result;
                  } finally {
                    session.close();
                    journal.add(end);
                  }
                }
              };
          RowServiceRouter rows = new RowServiceRouter(work, journal);
          call("stream", () -> rows.listAll().toList());
          call("numbers", () -> rows.listNumbers().boxed().toList());
          call("broken", () -> rows.listBroken().toList());
          call("stage", () -> now(rows.find("7")));
          call("none", () -> now(rows.find("none")));
          call("later", () -> now(rows.listLater()).toList());
          call("failed", () -> now(rows.update("7")));
          call("checked", () -> now(rows.delete("7")));
          FeedServiceRouter feeds = new FeedServiceRouter(journal);
          call("stateless", () -> feeds.start().isCompletedExceptionally());
        }
        private static <T> T now(java.util.concurrent.CompletionStage<T> stage) {
          CompletableFuture<T> future = stage.toCompletableFuture();
          if (!future.isDone()) {
            throw new AssertionError("not there yet");
          }
          return future.join();
        }
        private void call(String name, Callable<Object> call) {
          try {
            journal.add(name + ": " + call.call());
          } catch (Exception e) {
            journal.add(name + " failed: " + e);
          }
        }
      }
      """;

  @Test
  @SuppressWarnings("unchecked") // Calls implements it
  void usesUpResultsBeforeItCommits() {
    List<JavaFileObject> sources =
        Golden.sources(Path.of("src", "test", "resources", "javalin-results")).stream()
            .filter(each -> !each.getName().endsWith("Application.java"))
            .toList();
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new ComponentProcessor())
            .withOptions("--release", "17", "-Astanchion.sessionTypes=app.Session")
            .compile(Stream.concat(sources.stream(), Stream.of(Sources.of(CALLS))).toList());
    Journal journal = new Journal();

    ((Consumer<Journal>) new Loaded(compilation).create("app.Calls", Consumer.class))
        .accept(journal);

    assertThat(journal.take())
        .containsExactly(
            "closed",
            "commit",
            "stream: [a, b]",
            "closed",
            "commit",
            "numbers: [1, 2]",
            "closed",
            "roll back",
            "broken failed: java.lang.IllegalStateException: broken",
            "commit",
            "stage: Optional[7]",
            "commit",
            "none: Optional.empty",
            "closed",
            "commit",
            "later: [c]",
            "roll back",
            "failed failed: java.lang.IllegalArgumentException: 7",
            "roll back",
            "checked failed: java.util.concurrent.CompletionException: java.io.IOException: 7",
            "stateless: true");
  }
}
