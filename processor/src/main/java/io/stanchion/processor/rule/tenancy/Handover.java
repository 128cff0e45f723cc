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
package io.stanchion.processor.rule.tenancy;

import io.stanchion.processor.model.Position;
import io.stanchion.processor.rule.tenancy.ScopedOperations.Scoped;
import io.stanchion.processor.rule.tenancy.flow.Invocation;
import io.stanchion.processor.rule.tenancy.flow.Origin;
import io.stanchion.processor.rule.tenancy.flow.Step;
import io.stanchion.processor.rule.tenancy.flow.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The call of a tenant-scoped operation, seen from the organization that it gets.
 *
 * @param call the call
 * @param operation what is called
 * @param wrong where the organization came from, as far as it should not
 */
record Handover(Invocation call, Scoped operation, List<Origin> wrong) {

  private static final Comparator<Origin> BY_PLACE =
      Comparator.comparing(Origin::position, Position.ORDER).thenComparing(Origin::text);

  Handover {
    wrong = wrong.stream().distinct().sorted(BY_PLACE).toList();
  }

  /** The calls that get an organization from where it should not come, one for each place. */
  static List<Handover> among(
      Stream<Invocation> calls, ScopedOperations scoped, Predicate<Origin> isWrong) {
    Map<Position, Handover> found = new LinkedHashMap<>();
    calls.forEach(
        call ->
            scoped
                .behind(call.method())
                .filter(each -> each.place() < call.arguments().size())
                .map(each -> new Handover(call, each, wrong(call, each, isWrong)))
                .filter(each -> !each.wrong().isEmpty())
                .ifPresent(each -> found.merge(call.position(), each, Handover::and)));
    return List.copyOf(found.values());
  }

  private static List<Origin> wrong(Invocation call, Scoped operation, Predicate<Origin> isWrong) {
    Value organization = call.arguments().get(operation.place());
    return organization.origins().stream().filter(isWrong).toList();
  }

  /** The same place, reached in another way. */
  private Handover and(Handover other) {
    return new Handover(
        call, operation, Stream.concat(wrong.stream(), other.wrong.stream()).toList());
  }

  /** Whether everybody's data may be meant. */
  boolean canMeanAll() {
    return wrong.stream().anyMatch(Origin::canBeEmpty);
  }

  /** What the operation gets, as the source writes it. */
  String what() {
    return texts(wrong.stream().filter(each -> !isNamed(each)));
  }

  private static String texts(Stream<Origin> origins) {
    return origins.map(Origin::text).distinct().sorted().collect(Collectors.joining(" or "));
  }

  /** Whether another one, which can be empty, names it as well. */
  private boolean isNamed(Origin origin) {
    return origin.kind() == Origin.Kind.OTHER
        && wrong.stream()
            .filter(each -> isOpen(each) && each.position().line() == origin.position().line())
            .anyMatch(each -> each.text().contains(origin.text()));
  }

  private static boolean isOpen(Origin origin) {
    return origin.canBeEmpty() && origin.kind() != Origin.Kind.EMPTY;
  }

  /** What has to be empty for everybody's data to be meant; nothing where that is so anyway. */
  String condition() {
    boolean isSure = wrong.stream().anyMatch(each -> each.kind() == Origin.Kind.EMPTY);
    return isSure || !canMeanAll()
        ? ""
        : " where %s is empty".formatted(texts(wrong.stream().filter(Handover::isOpen)));
  }

  /** The way of the value, a line for each place. */
  List<String> way() {
    List<String> lines = new ArrayList<>();
    String source =
        operation.place() < call.sources().size() ? call.sources().get(operation.place()) : "";
    for (Origin each : wrong) {
      if (!each.text().equals(source) && !isShown(each) && !isNamed(each)) {
        lines.add(line(each.position(), describe(each)));
      }
    }
    for (Step each : call.way()) {
      lines.add(line(each.position(), each.text()));
    }
    lines.add(line(call.position(), "%s gets %s".formatted(shortCall(), what())));
    return lines.stream().distinct().toList();
  }

  /** Whether another line shows where it came from. */
  private boolean isShown(Origin origin) {
    long line = origin.position().line();
    return line == call.position().line()
        || call.way().stream()
            .filter(step -> step.position().line() == line)
            .anyMatch(step -> step.text().contains(origin.text()));
  }

  private String shortCall() {
    return call.method().name() + (call.arguments().isEmpty() ? "()" : "(...)");
  }

  private static String describe(Origin origin) {
    return switch (origin.kind()) {
      case EMPTY -> origin.text() + " stands for all organizations";
      case MAYBE_EMPTY, UNCHECKED -> origin.text() + " can be empty, for all organizations";
      default -> origin.text();
    };
  }

  private static String line(Position position, String text) {
    return "line %d: %s".formatted(position.line(), text);
  }

  /** What comes of it. */
  String consequence() {
    return canMeanAll()
        ? Consequences.of(operation.name(), operation.owner())
        : "it runs for the organization of %s, whoever that is".formatted(what());
  }
}
