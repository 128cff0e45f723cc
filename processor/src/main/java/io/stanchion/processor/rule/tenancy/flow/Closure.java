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

import io.stanchion.processor.model.Position;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Expression.MethodReference;
import io.stanchion.processor.model.code.Expression.Variable;
import java.util.Objects;
import java.util.Optional;

/** A lambda or a method reference with the variables around it. */
final class Closure {

  private final Expression code;
  private final Frame home;
  private final State captured;
  private final Optional<Value> receiver;

  Closure(Expression code, Frame home, Optional<Value> receiver) {
    this.code = code;
    this.home = home;
    this.captured = home.state();
    this.receiver = receiver;
  }

  /** The lambda or the method reference. */
  Expression code() {
    return code;
  }

  /** Where it was made. */
  Frame home() {
    return home;
  }

  /** The variables that it sees: as they are now, or as they were when its maker was left. */
  State variables() {
    return home.isActive() && home.state().live() ? home.state() : captured;
  }

  /**
   * What stands before the colons of a method reference. The variable may be an object that was
   * changed since.
   */
  Optional<Value> currentReceiver() {
    return receiver.map(
        value ->
            value.fresh()
                    && code instanceof MethodReference reference
                    && reference.receiver().orElseThrow() instanceof Variable variable
                ? variables().get(variable.local()).orElse(value)
                : value);
  }

  private Position position() {
    return code.position();
  }

  /** One expression makes equal closures each time that it runs, so that loops come to an end. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Closure that && position().equals(that.position()) && home == that.home;
  }

  @Override
  public int hashCode() {
    return Objects.hash(position(), System.identityHashCode(home));
  }
}
