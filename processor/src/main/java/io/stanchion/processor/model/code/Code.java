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
package io.stanchion.processor.model.code;

import io.stanchion.processor.model.Position;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** A piece of a body, with everything in it resolved to symbols. Parentheses are gone. */
public sealed interface Code permits Expression, Statement {

  /** Where it starts; for a call, where its name stands. */
  Position position();

  /** What is directly inside, in the order of the source. */
  List<? extends Code> children();

  /** This and everything inside, outermost first, bodies of lambdas and local classes too. */
  default Stream<Code> all() {
    // No recursion: a long chain of calls or operators is as deep as it is long.
    List<Code> found = new ArrayList<>();
    Deque<Code> open = new ArrayDeque<>(List.of(this));
    while (!open.isEmpty()) {
      Code next = open.pop();
      found.add(next);
      List<? extends Code> children = next.children();
      for (int i = children.size() - 1; i >= 0; i--) {
        open.push(children.get(i));
      }
    }
    return found.stream();
  }

  /** The pieces of that type, this one included, outermost first. */
  default <T> Stream<T> all(Class<T> type) {
    return all().filter(type::isInstance).map(type::cast);
  }
}
