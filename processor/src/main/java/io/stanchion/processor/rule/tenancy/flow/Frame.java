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

import io.stanchion.processor.model.Site;
import io.stanchion.processor.model.code.Local;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A method or lambda while it runs. */
final class Frame {

  private final Site home;
  private final Optional<Frame> caller;
  private final Optional<Step> entry;
  private final Deque<State> handlers = new ArrayDeque<>();
  private final Deque<JumpTarget> jumpTargets = new ArrayDeque<>();
  private final Deque<Value> yields = new ArrayDeque<>();
  private Optional<String> label = Optional.empty();
  private State state;
  private State end = State.DEAD;
  private Value returned = Value.NOTHING;
  private int leaps;
  private boolean active = true;

  Frame(Site home, Optional<Frame> caller, Optional<Step> entry, State state) {
    this.home = home;
    this.caller = caller;
    this.entry = entry;
    this.state = state;
  }

  /** Whether an admin guard let the caller in, here or before this code was called. */
  boolean isAdmitted() {
    return Guards.hasAdmitted(state) || caller.filter(Frame::isAdmitted).isPresent();
  }

  /** The declaration whose code it is. */
  Site home() {
    return home;
  }

  /** The calls that led here, the outermost first. */
  List<Step> way() {
    List<Step> way = new ArrayList<>(caller.map(Frame::way).orElse(List.of()));
    entry.ifPresent(way::add);
    return way;
  }

  State state() {
    return state;
  }

  boolean isActive() {
    return active;
  }

  boolean live() {
    return state.live();
  }

  void become(State next) {
    state = next;
  }

  /** The run does not go on from here. */
  void die() {
    state = State.DEAD;
  }

  /** A variable changes; a handler of exceptions may see it before and after. */
  void set(Local local, Value value) {
    state = state.with(local, value);
    if (!handlers.isEmpty()) {
      handlers.push(handlers.pop().or(state));
    }
  }

  /** Code changes an object; every variable that has it sees the change. */
  void replace(Value before, Value after) {
    state = state.replacing(before, after);
    if (!handlers.isEmpty()) {
      handlers.push(handlers.pop().or(state));
    }
  }

  void enterTry() {
    handlers.push(state);
  }

  /** What a handler may see. */
  State leaveTry() {
    State seen = handlers.pop();
    if (!handlers.isEmpty()) {
      handlers.push(handlers.pop().or(seen));
    }
    return seen;
  }

  /** The loop or switch that follows has this name. */
  void label(String name) {
    label = Optional.of(name);
  }

  void enter(JumpTarget.Kind kind) {
    jumpTargets.push(new JumpTarget(kind, label));
    label = Optional.empty();
  }

  /** The end of the innermost statement that jumps can leave, with what they bring there. */
  void leaveTarget() {
    become(state.or(jumpTargets.pop().left()));
  }

  /** The end of one round of a loop, with what jumps bring there. */
  void endRound() {
    become(state.or(jumpTargets.element().takeAgain()));
  }

  void jump(boolean goesOn, Optional<String> wanted) {
    leaps++;
    jumpTargets.stream()
        .filter(each -> each.isMeant(goesOn, wanted))
        .findFirst()
        .ifPresent(
            each -> {
              if (goesOn) {
                each.goOn(state);
              } else {
                each.leave(state);
              }
            });
    die();
  }

  /** A switch is a jump target, and one with a value also collects that. */
  void enterSwitch(boolean hasValue) {
    if (hasValue) {
      yields.push(Value.NOTHING);
    }
    enter(hasValue ? JumpTarget.Kind.VALUE : JumpTarget.Kind.SWITCH);
  }

  /** The switch has the value and is left, with all statements inside of it. */
  void bring(Value value) {
    if (live() && !yields.isEmpty()) {
      yields.push(yields.pop().or(value));
    }
    jumpTargets.stream()
        .filter(JumpTarget::hasValue)
        .findFirst()
        .ifPresent(each -> each.leave(state));
    die();
  }

  /** The switch is left at the end of a case. */
  void leaveCase() {
    jumpTargets.element().leave(state);
    die();
  }

  /** The value of the switch. */
  Value leaveSwitch(boolean hasValue) {
    leaveTarget();
    return hasValue ? yields.pop() : Value.NOTHING;
  }

  void giveBack(Value value) {
    if (live()) {
      leaps++;
      returned = returned.or(value);
      end = end.or(state);
      die();
    }
  }

  /** How often the code jumped or returned so far. */
  int leaps() {
    return leaps;
  }

  /** Where the code ends without an exception. */
  State end() {
    return end.or(state);
  }

  Value returned() {
    return returned;
  }

  void leave() {
    active = false;
  }
}
