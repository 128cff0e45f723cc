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

import java.util.Optional;

/** What jumps can leave: a loop, a switch or a statement with a label. */
final class JumpTarget {

  /** Which kind of statement it is. */
  enum Kind {
    LOOP,
    /** A switch that is a statement. */
    SWITCH,
    /** A switch that has a value. */
    VALUE,
    LABELED
  }

  private final Kind kind;
  private final Optional<String> label;
  private State left = State.DEAD;
  private State again = State.DEAD;

  JumpTarget(Kind kind, Optional<String> label) {
    this.kind = kind;
    this.label = label;
  }

  /** Whether a {@code break} or {@code continue} leads here. */
  boolean isMeant(boolean goesOn, Optional<String> wanted) {
    if (wanted.isPresent()) {
      return label.equals(wanted);
    }
    return kind == Kind.LOOP || (kind == Kind.SWITCH && !goesOn);
  }

  boolean hasValue() {
    return kind == Kind.VALUE;
  }

  /** The statement is left in this state. */
  void leave(State state) {
    left = left.or(state);
  }

  /** The next round of the loop begins in this state. */
  void goOn(State state) {
    again = again.or(state);
  }

  /** What jumps bring to the end of the statement. */
  State left() {
    return left;
  }

  /** What jumps bring to the end of the round that is run now. */
  State takeAgain() {
    State state = again;
    again = State.DEAD;
    return state;
  }
}
