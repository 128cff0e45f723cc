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
package io.stanchion.processor.rule.tenancy.flow;

import io.stanchion.processor.model.TypeId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Calls that change nothing for anybody who works with the data: logs, measurements, checks. */
final class NeutralCalls implements Library {

  private static final List<String> OBSERVERS =
      List.of(
          "org.slf4j.",
          "java.util.logging.",
          "java.lang.System.Logger",
          "org.apache.logging.",
          "org.apache.log4j.",
          "org.apache.commons.logging.",
          "org.jboss.logging.",
          "ch.qos.logback.",
          "com.google.common.flogger.",
          "io.quarkus.logging.",
          "io.micrometer.",
          "io.opentelemetry.",
          "io.opentracing.",
          "io.prometheus.",
          "com.codahale.metrics.");

  private static final Set<String> LOGGERS = Set.of("Logger", "Log", "LOG", "MDC");

  private static final Set<String> CHECKERS =
      Set.of("Assert", "Asserts", "Preconditions", "Validate", "Verify", "Checks", "Assertions");

  private final Machine machine;

  NeutralCalls(Machine machine) {
    this.machine = machine;
  }

  @Override
  public Optional<Value> answer(Invoked call) {
    if (isLog(call)) {
      return Optional.of(logged(call));
    }
    String owner = call.owner().id().map(TypeId::simpleName).orElse("");
    return CHECKERS.contains(owner) && call.method().isStatic() && !call.arguments().isEmpty()
        ? Optional.of(checked(call))
        : Optional.empty();
  }

  private static boolean isLog(Invoked call) {
    String owner = call.owner().name();
    String simple = call.owner().id().map(TypeId::simpleName).orElse("");
    boolean toConsole =
        call.owner().is("java.io.PrintStream")
            && call.on().map(SourceText::of).filter(text -> text.startsWith("System.")).isPresent();
    return toConsole || LOGGERS.contains(simple) || OBSERVERS.stream().anyMatch(owner::startsWith);
  }

  private Value logged(Invoked call) {
    for (Value each : call.arguments()) {
      machine.trace().use(Use.Kind.LOGGED, each, call.text(), call.position());
      if (!each.functions().isEmpty()) {
        machine.trace().quietly(() -> machine.escapes().into(call, each));
      }
    }
    return Value.NOTHING.with(Symbol.constant("log")).known();
  }

  /** A check of the value alone is none of whose it is; one against other data is. */
  private Value checked(Invoked call) {
    Value first = call.argument(0);
    if (!call.argumentType(0).name().equals("boolean")) {
      return NullChecks.require(machine, call);
    }
    machine.trace().use(Use.Kind.CHECKED, first, call.text(), call.position());
    if (first.truth() == Truth.FALSE) {
      machine.frame().die();
    }
    if (first.symbol().tenant() && first.symbol().data()) {
      machine.conditions().matters(first);
    }
    call.code().stream()
        .findFirst()
        .ifPresent(condition -> machine.conditions().assume(condition, true));
    return Value.NOTHING;
  }
}
