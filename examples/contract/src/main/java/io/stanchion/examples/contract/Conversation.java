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
package io.stanchion.examples.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One scenario with one server. */
final class Conversation {

  private static final List<String> MEMBERS = List.of("acme", "globex");

  private final Callers callers;
  private final Requests requests;
  private final Values values;

  Conversation(Server server, String scenario) {
    this.callers = new Callers(server, scenario);
    this.requests = new Requests(server.address());
    Map<String, String> organizations = new HashMap<>();
    MEMBERS.forEach(each -> organizations.put(each, callers.organization(each)));
    this.values = new Values(organizations);
  }

  Answer send(String caller, String method, String path, Optional<String> body) {
    return requests.send(method, path, callers.headers(caller), body);
  }

  /** Sends the request and checks the answer. */
  void have(Step step) {
    Map<String, String> headers = new HashMap<>(callers.headers(step.caller()));
    step.headers().forEach((name, value) -> headers.put(name, values.fill(value)));
    Answer answer =
        requests.send(
            step.method(), values.fill(step.path()), headers, step.sent().map(values::fill));
    String context = step.caller() + ": " + step.request() + " -> " + answer;
    assertThat(answer.status()).as(context).isIn(step.status());
    if (answer.status() == 204) {
      assertThat(answer.body()).as(context).isEmpty();
    } else if (answer.status() != 404) {
      assertThat(answer.isJson()).as(context).isTrue();
    }
    step.mentions().forEach(each -> assertThat(answer.body()).as(context).contains(each));
    step.hides().forEach(each -> assertThat(answer.body()).as(context).doesNotContain(each));
    check(step, answer, context);
  }

  private void check(Step step, Answer answer, String context) {
    Expectation expectation = new Expectation(values);
    if (step.answer() != null) {
      assertThat(expectation.isMet(step.answer(), answer.json()))
          .as("%s%n  is %s", context, step.answer())
          .isTrue();
    }
    assertThat(step.has().isEmpty() || expectation.hasAll(step.has(), answer.json()))
        .as("%s%n  has %s", context, step.has())
        .isTrue();
    if (step.size() != null) {
      assertThat(answer.json()).as(context).hasSize(step.size());
    }
  }
}
