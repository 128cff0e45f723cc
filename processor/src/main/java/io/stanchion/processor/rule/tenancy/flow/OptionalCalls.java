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

import io.stanchion.processor.rule.tenancy.flow.Origin.Kind;
import java.util.List;
import java.util.Optional;

/** What {@code java.util.Optional} does with what it holds. */
final class OptionalCalls implements Library {

  private final Machine machine;

  OptionalCalls(Machine machine) {
    this.machine = machine;
  }

  @Override
  public Optional<Value> answer(Invoked call) {
    if (!call.owner().is("java.util.Optional")) {
      return Optional.empty();
    }
    return Optional.of(call.method().isStatic() ? made(call) : asked(call));
  }

  private Value made(Invoked call) {
    Value value = call.argument(0);
    return switch (call.name()) {
      case "of" -> value.asPresent();
      case "ofNullable" -> nullable(value, call);
      default -> Value.empty(call.text(), call.position());
    };
  }

  /** A conversion of the tenant's organization is taken to give one. */
  private static Value nullable(Value value, Invoked call) {
    boolean fromElsewhere =
        value.origins().isEmpty()
            || value.origins().stream().anyMatch(each -> each.kind() == Kind.OTHER);
    return !value.present() && !value.isEmpty() && fromElsewhere
        ? value.orEmpty(call.text(), call.position())
        : value;
  }

  private Value asked(Invoked call) {
    Value self = call.self();
    Value function = call.argument(0);
    switch (call.name()) {
      case "isPresent", "isEmpty" -> {
        return presence(self, call);
      }
      case "get", "orElseThrow" -> {
        return machine.byPresence(self, call.on(), self::asPresent, () -> refuse(call));
      }
      case "orElse" -> {
        return machine.byPresence(self, call.on(), self::asPresent, () -> function);
      }
      case "orElseGet", "or" -> {
        return machine.byPresence(
            self, call.on(), self::asPresent, () -> apply(function, List.of(), call));
      }
      case "ifPresent", "ifPresentOrElse" -> {
        return machine.byPresence(
            self,
            call.on(),
            () -> apply(function, List.of(self.asPresent()), call),
            () -> otherwise(call));
      }
      case "map" -> {
        return machine.byPresence(self, call.on(), () -> map(call), () -> self);
      }
      case "flatMap" -> {
        return machine.byPresence(self, call.on(), () -> flatMap(call), () -> self);
      }
      case "filter" -> {
        return machine.byPresence(self, call.on(), () -> filter(call), () -> self);
      }
      case "stream" -> {
        return machine.byPresence(
            self,
            call.on(),
            () -> Elements.holding("stream", List.of(self.asPresent())),
            () -> Elements.holding("stream", List.of()));
      }
      default -> {
        return call.derived();
      }
    }
  }

  private Value apply(Value function, List<Value> arguments, Invoked call) {
    return machine.functions().apply(function, arguments, call);
  }

  private Value presence(Value self, Invoked call) {
    machine.trace().use(Use.Kind.CHECKED, self, call.text(), call.position());
    boolean wanted = call.name().equals("isPresent");
    if (self.present() || self.isEmpty()) {
      return Value.truth(self.present() == wanted);
    }
    return Value.NOTHING.with(call.symbol());
  }

  private Value refuse(Invoked call) {
    machine.trace().use(Use.Kind.CHECKED, call.self(), call.text(), call.position());
    if (!call.arguments().isEmpty()) {
      machine.trace().quietly(() -> apply(call.argument(0), List.of(), call));
    }
    machine.frame().die();
    return Value.NOTHING;
  }

  private Value otherwise(Invoked call) {
    return call.arguments().size() > 1 ? apply(call.argument(1), List.of(), call) : Value.NOTHING;
  }

  /** A function that gives null makes the result empty; an unknown one is trusted not to. */
  private Value map(Invoked call) {
    Value result = apply(call.argument(0), List.of(call.self().asPresent()), call);
    boolean canBeEmpty = result.origins().stream().anyMatch(Origin::canBeEmpty);
    return canBeEmpty ? result : result.known();
  }

  private Value flatMap(Invoked call) {
    Value result = apply(call.argument(0), List.of(call.self().asPresent()), call);
    return result.present() || result.isEmpty()
        ? result
        : result.orEmpty(call.text(), call.position());
  }

  private Value filter(Invoked call) {
    Value self = call.self().asPresent();
    Value test = apply(call.argument(0), List.of(self), call);
    return switch (test.truth()) {
      case TRUE -> self;
      case FALSE -> Value.empty(call.text(), call.position()).with(self.symbol());
      case UNKNOWN ->
          self.orEmpty(call.text(), call.position())
              .with(Symbol.of("filter", self.symbol(), test.symbol()));
    };
  }
}
