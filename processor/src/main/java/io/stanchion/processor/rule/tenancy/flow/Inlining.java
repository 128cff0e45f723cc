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

import io.stanchion.processor.model.code.Local;
import io.stanchion.processor.model.code.MethodCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Runs the code of helpers with what they get, recursion included. */
final class Inlining {

  /** A helper that calls itself is followed that often: the second time with its own arguments. */
  private static final int RECURSION = 2;

  /** Where it hands itself other arguments each time, it is followed more often. */
  private static final int MOST_RECURSION = 8;

  private static final int DEEPEST = 40;

  /** More helpers than anybody writes: something multiplies, and following it takes too long. */
  private static final int MOST = 5000;

  private final Machine machine;
  private final Deque<Running> running = new ArrayDeque<>();
  private final Map<List<Object>, Result> known = new HashMap<>();
  private int count;

  Inlining(Machine machine) {
    this.machine = machine;
  }

  /**
   * What a helper made of what it got.
   *
   * @param value what it gave back
   * @param arguments what became of its arguments
   * @param completes whether it can end without an exception
   * @param admits whether an admin guard has let the caller in where it ends
   * @param effects what it did
   */
  private record Result(
      Value value, List<Value> arguments, boolean completes, boolean admits, Set<Symbol> effects) {}

  /**
   * A helper that runs.
   *
   * @param code the helper
   * @param arguments what it got, without the texts of computations
   */
  private record Running(MethodCode code, List<Value> arguments) {
    static Running of(MethodCode code, Invoked call) {
      return new Running(code, call.arguments().stream().map(Value::outline).toList());
    }
  }

  /** Runs the method for the call. */
  Value run(MethodCode code, Invoked call) {
    call.arguments()
        .forEach(
            value -> machine.trace().use(Use.Kind.HANDED_ON, value, call.text(), call.position()));
    Running next = Running.of(code, call);
    long depth = running.stream().filter(each -> each.code().equals(code)).count();
    if (depth >= RECURSION && running.contains(next)) {
      return Value.NOTHING;
    }
    if (depth >= MOST_RECURSION || running.size() >= DEEPEST || count >= MOST) {
      machine.trace().giveUp(reason(depth), call.position());
      return call.derived();
    }
    if (depth >= RECURSION) {
      return run(next, call.withArguments(forgotten(code, call, depth)));
    }
    return run(next, call);
  }

  /** Deep inside of a recursion the texts of computations grow and grow, and tell nothing more. */
  private static List<Value> forgotten(MethodCode code, Invoked call, long depth) {
    List<Value> arguments = new ArrayList<>();
    for (Value each : call.arguments()) {
      String text = "%s %d %d".formatted(code.name(), depth, arguments.size());
      arguments.add(each.fresh() ? each : each.with(each.symbol().as(text)));
    }
    return arguments;
  }

  private Value run(Running next, Invoked call) {
    MethodCode code = next.code();
    boolean hasFunctions = call.arguments().stream().anyMatch(each -> !each.functions().isEmpty());
    List<Object> key =
        List.of(
            code.symbol(), call.arguments(), machine.trace().mood(), machine.frame().isAdmitted());
    Result result = hasFunctions ? null : known.get(key);
    if (result == null) {
      result = follow(next, call);
      known.put(key, result);
    } else {
      machine.trace().effects(result.effects());
    }
    if (!result.completes()) {
      machine.frame().die();
    }
    keepChanges(call, result.arguments());
    if (result.admits()) {
      Guards.admit(machine);
    }
    return result.value();
  }

  private String reason(long depth) {
    if (depth >= MOST_RECURSION) {
      return "a helper calls itself more than %d times".formatted(MOST_RECURSION);
    }
    return running.size() >= DEEPEST
        ? "its helpers call each other more than %d deep".formatted(DEEPEST)
        : "its helpers call each other in more than %d ways".formatted(MOST);
  }

  /** A collection that the helper filled is filled for the caller, too. */
  private void keepChanges(Invoked call, List<Value> after) {
    for (int i = 0; i < call.arguments().size() && i < after.size() && machine.live(); i++) {
      if (call.argument(i).fresh()) {
        machine.frame().replace(call.argument(i), after.get(i));
      }
    }
  }

  private Result follow(Running next, Invoked call) {
    MethodCode code = next.code();
    count++;
    running.push(next);
    machine.trace().follow(code.site());
    Frame frame =
        new Frame(
            code.site(),
            Optional.of(machine.frame()),
            Optional.of(new Step(call.text(), call.position())),
            bind(code, call.arguments()));
    Trace.Recorded done =
        machine
            .trace()
            .record(() -> code.body().map(body -> machine.run(frame, body)).orElse(Value.NOTHING));
    running.pop();
    State end = frame.end();
    return new Result(
        done.value(), arguments(code, end), end.live(), Guards.hasAdmitted(end), done.effects());
  }

  private static List<Value> arguments(MethodCode code, State end) {
    return code.parameters().stream()
        .map(parameter -> end.get(parameter).orElse(Value.NOTHING))
        .toList();
  }

  /** Arguments beyond the parameters are elements of the last one. */
  private static State bind(MethodCode code, List<Value> arguments) {
    State state = State.START;
    List<Local> parameters = code.parameters();
    int last = parameters.size() - 1;
    for (int i = 0; i < parameters.size(); i++) {
      boolean packs = code.symbol().isVarArgs() && i == last && arguments.size() != last + 1;
      Value value =
          packs
              ? Elements.holding(
                  "array", arguments.subList(Math.min(i, arguments.size()), arguments.size()))
              : arguments.get(i);
      state = state.with(parameters.get(i), value);
    }
    return state;
  }
}
