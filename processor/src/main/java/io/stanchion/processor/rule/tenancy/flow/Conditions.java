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

import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Expression.Binary;
import io.stanchion.processor.model.code.Expression.Call;
import io.stanchion.processor.model.code.Expression.Literal;
import io.stanchion.processor.model.code.Expression.Unary;
import java.util.List;
import java.util.Optional;

/** What follows from a condition: what is known where it holds, and whether it matters at all. */
final class Conditions {

  private final Machine machine;

  Conditions(Machine machine) {
    this.machine = machine;
  }

  /** From now on the condition is known; the run ends here if it cannot be so. */
  void assume(Expression condition, boolean truth) {
    if (!machine.live()) {
      return;
    }
    if (condition instanceof Unary unary && unary.operator().equals("!")) {
      assume(unary.operand(), !truth);
    } else if (condition instanceof Binary binary && isJunction(binary)) {
      junction(binary, truth);
    } else {
      Value value = peek(condition);
      if (value.truth().is(!truth)) {
        machine.frame().die();
        return;
      }
      Guards.assume(machine, value, truth);
      leaf(condition, truth);
    }
  }

  private static boolean isJunction(Binary binary) {
    return binary.operator().equals("&&") || binary.operator().equals("||");
  }

  /** Both sides of an "and" that holds do; where it does not, one of them does not. */
  private void junction(Binary binary, boolean truth) {
    boolean both = binary.operator().equals("&&") == truth;
    if (both) {
      assume(binary.left(), truth);
      assume(binary.right(), truth);
      return;
    }
    State before = machine.frame().state();
    State left = after(before, () -> assume(binary.left(), truth));
    State right =
        after(
            before,
            () -> {
              assume(binary.left(), !truth);
              assume(binary.right(), truth);
            });
    machine.frame().become(left.or(right));
  }

  private State after(State from, Runnable code) {
    machine.frame().become(from);
    code.run();
    return machine.frame().state();
  }

  private void leaf(Expression condition, boolean truth) {
    if (condition instanceof Binary binary && binary.operator().matches("[!=]=")) {
      boolean equal = binary.operator().equals("==") == truth;
      if (isNull(binary.left())) {
        presence(binary.right(), !equal, true);
      } else if (isNull(binary.right())) {
        presence(binary.left(), !equal, true);
      } else if (equal) {
        same(binary.left(), binary.right());
      }
    } else if (condition instanceof Expression.InstanceOf test) {
      ScopePatterns.wantsOne(test.tested())
          .ifPresent(one -> presence(test.operand(), one == truth, false));
    } else if (condition instanceof Call call) {
      call(call, truth);
    }
  }

  private static boolean isNull(Expression code) {
    return code instanceof Literal literal && literal.kind() == Literal.Kind.NULL;
  }

  private void call(Call call, boolean truth) {
    String name = call.method().name();
    TypeRef owner = call.method().owner();
    List<Expression> arguments = call.arguments();
    if (owner.is("java.util.Objects") && arguments.size() == 1) {
      presence(arguments.get(0), name.equals("nonNull") == truth, true);
    } else if (owner.is("java.util.Objects") && name.equals("equals") && truth) {
      same(arguments.get(0), arguments.get(1));
    } else if (call.receiver().isPresent()) {
      Expression receiver = call.receiver().get();
      switch (name) {
        case "isPresent" -> presence(receiver, truth, false);
        case "isEmpty", "isAll" -> presence(receiver, !truth, false);
        case "equals", "admits" -> {
          if (truth && arguments.size() == 1) {
            same(receiver, arguments.get(0));
          }
        }
        default -> {}
      }
    }
  }

  /** Only optionals and scopes are empty; nobody passes null for one of them. */
  private void presence(Expression subject, boolean present, boolean asNull) {
    boolean isHolder = ScopePatterns.isHolder(subject.type());
    Value value = peek(subject);
    if (isHolder == asNull) {
      return;
    }
    if (present ? value.isEmpty() : value.present()) {
      machine.frame().die();
      return;
    }
    Value known =
        present ? value.asPresent() : value.asEmpty(SourceText.of(subject), subject.position());
    machine
        .frame()
        .become(machine.frame().state().knowing(value.symbol(), Optional.of(subject), known));
  }

  /** What equals the tenant's own organization is it. */
  private void same(Expression leftCode, Expression rightCode) {
    Value left = peek(leftCode);
    Value right = peek(rightCode);
    State state = machine.frame().state();
    if (isOwnAlone(right)) {
      machine.frame().become(state.knowing(left.symbol(), Optional.of(leftCode), right));
    } else if (isOwnAlone(left)) {
      machine.frame().become(state.knowing(right.symbol(), Optional.of(rightCode), left));
    }
  }

  private static boolean isOwnAlone(Value value) {
    return value.present() && value.isOwn() && value.origins().size() == 1;
  }

  /** The value of code that is run for real elsewhere. */
  private Value peek(Expression code) {
    State before = machine.frame().state();
    Value value =
        machine.trace().unheard(() -> machine.trace().quietly(() -> machine.evaluate(code)));
    machine.frame().become(before);
    return value;
  }

  /** A condition on the tenant matters, unless all that it decides is a refusal or a log. */
  void decide(Value condition, Machine.Ending then, Machine.Ending otherwise, Expression code) {
    if (!condition.symbol().tenant() || condition.truth() != Truth.UNKNOWN) {
      return;
    }
    boolean silent = then.isSilent() && otherwise.isSilent();
    boolean checksForm = !condition.symbol().data() && (then.isRefusal() || otherwise.isRefusal());
    if (silent || checksForm) {
      machine.trace().use(Use.Kind.CHECKED, condition, SourceText.of(code), code.position());
    } else {
      machine.trace().effect(Symbol.of("if", condition.symbol()));
    }
  }

  /** A condition on the tenant that decides something for sure. */
  void matters(Value condition) {
    if (condition.symbol().tenant() && condition.truth() == Truth.UNKNOWN) {
      machine.trace().effect(Symbol.of("if", condition.symbol()));
    }
  }
}
