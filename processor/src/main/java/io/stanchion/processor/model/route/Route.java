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

import io.stanchion.processor.model.Operation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How requests reach an operation.
 *
 * @param operation what is called
 * @param method the HTTP method
 * @param path the whole path, with its variables in braces
 * @param bindings where the parameters come from, in their order
 * @param status what success answers
 * @param absence what the answer is when there is no result
 */
public record Route(
    Operation operation,
    HttpMethod method,
    String path,
    List<Binding> bindings,
    int status,
    Absence absence) {

  /** What becomes of a result that is {@code null} or an empty {@code Optional}. */
  public enum Absence {
    /** There is no such thing: 404. */
    NOT_FOUND,
    /** The same for a result that is {@code false}. */
    NOT_FOUND_WHEN_FALSE,
    /** Success that has nothing to say: an answer without a body. */
    NO_CONTENT
  }

  public Route {
    bindings = List.copyOf(bindings);
  }

  /** Two routes with the same text here answer the same requests. */
  public String request() {
    return method + " " + path.replaceAll("\\{[^}]*}", "{}");
  }

  /** What the operation returns. */
  public Result result() {
    return Result.of(operation.returnType());
  }

  /** The first sentence of the operation's Javadoc, as plain text. */
  public Optional<String> summary() {
    return operation
        .documentation()
        .map(text -> text.strip().split("(?<=[.])\\s|\\R\\s*(?:\\R|@)", 2)[0])
        .map(text -> text.replaceAll("\\{@\\w+\\s+([^}]*)}", "$1"))
        .map(text -> text.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ").strip())
        .filter(text -> !text.isEmpty() && !text.startsWith("@"));
  }

  /** The parameter that carries the organization. */
  public Optional<Binding> tenant() {
    return from(Binding.Source.TENANT).findFirst();
  }

  /** The parameters that come from there. */
  public Stream<Binding> from(Binding.Source source) {
    return bindings.stream().filter(each -> each.source() == source);
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
