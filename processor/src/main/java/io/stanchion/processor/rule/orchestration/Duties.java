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
package io.stanchion.processor.rule.orchestration;

import io.stanchion.processor.model.Operation;
import io.stanchion.processor.model.code.Body;
import io.stanchion.processor.rule.orchestration.Duty.Overload;
import java.util.List;
import java.util.Optional;

/**
 * Everything that an orchestrator does. Operations without code, such as abstract ones, count for
 * nothing.
 *
 * @param all in the order of declaration
 */
record Duties(List<Duty> all) {

  /** An orchestrator of fewer operations has no share of anything. */
  private static final int ENOUGH_FOR_SHARES = 3;

  Duties {
    all = List.copyOf(all);
  }

  /** Reads the operations of a component. */
  static Duties of(Body body) {
    Collaborators collaborators = Collaborators.of(body);
    OwnMethods own = new OwnMethods(body);
    return new Duties(
        body.component().operationNames().stream()
            .map(name -> new Duty(name, overloads(body, collaborators, own, name)))
            .filter(duty -> !duty.overloads().isEmpty())
            .toList());
  }

  private static List<Overload> overloads(
      Body body, Collaborators collaborators, OwnMethods own, String name) {
    return body.component().operations().stream()
        .filter(each -> each.name().equals(name))
        .flatMap(each -> overload(body, collaborators, own, each).stream())
        .toList();
  }

  private static Optional<Overload> overload(
      Body body, Collaborators collaborators, OwnMethods own, Operation operation) {
    return body.code(operation)
        .filter(code -> code.body().isPresent())
        .map(
            code ->
                new Overload(operation, code, PassThroughReader.read(collaborators, own, code)));
  }

  /** Those that hand a call on. */
  List<Duty> passThroughs() {
    return all.stream().filter(Duty::isPassThrough).toList();
  }

  /** Those that do more. */
  List<Duty> coordinations() {
    return all.stream().filter(duty -> !duty.isPassThrough()).toList();
  }

  /** Whether the pass-throughs are so many percent of the operations, or more. */
  boolean passThroughsReach(int percent) {
    return hasShares() && passThroughs().size() * 100L >= (long) percent * all.size();
  }

  /** Whether the pass-throughs are more than so many percent of the operations. */
  boolean passThroughsExceed(int percent) {
    return hasShares() && passThroughs().size() * 100L > (long) percent * all.size();
  }

  private boolean hasShares() {
    return all.size() >= ENOUGH_FOR_SHARES;
  }

  /** The share of the pass-throughs in percent, rounded down. */
  int passThroughShare() {
    return all.isEmpty() ? 0 : passThroughs().size() * 100 / all.size();
  }

  /** The names, for a message. */
  static String names(List<Duty> duties) {
    return String.join(", ", duties.stream().map(Duty::name).toList());
  }
}
