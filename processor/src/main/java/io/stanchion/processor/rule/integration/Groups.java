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
package io.stanchion.processor.rule.integration;

import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.code.Code;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Expression.Call;
import io.stanchion.processor.model.code.Expression.Conditional;
import io.stanchion.processor.model.code.Expression.Creation;
import io.stanchion.processor.model.code.Local;
import io.stanchion.processor.model.code.Statement.Declare;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which of the objects that a body writes into end up in one payload. */
final class Groups {

  private final Set<String> targets;
  private final Map<String, String> parents = new HashMap<>();
  private final Set<String> bound = new HashSet<>();

  private Groups(Set<String> targets) {
    this.targets = new HashSet<>(targets);
  }

  static Groups of(Code body, Collection<Entry> entries) {
    Groups groups =
        new Groups(entries.stream().map(Entry::target).collect(Collectors.toUnmodifiableSet()));
    body.all().forEach(groups::read);
    entries.forEach(each -> groups.join(each.target(), each.value()));
    return groups;
  }

  /** The same text for all objects of one payload. */
  String of(String target) {
    String root = target;
    while (parents.containsKey(root)) {
      root = parents.get(root);
    }
    return root;
  }

  /** Whether the object only carries parameters to a database. */
  boolean isBound(String target) {
    return bound.stream().anyMatch(each -> of(each).equals(of(target)));
  }

  /** Whether the value is an object that the method fills itself. */
  boolean isFilled(Expression value) {
    return keys(value).anyMatch(targets::contains);
  }

  private void read(Code code) {
    if (code instanceof Declare declare) {
      declare.value().filter(this::isFilled).ifPresent(value -> name(declare.local(), value));
    } else if (code instanceof Creation creation && Libraries.isPersistence(creation.type())) {
      bind(creation.arguments());
    } else if (code instanceof Call call) {
      TypeRef owner = call.method().owner();
      if (Libraries.isPersistence(owner)) {
        bind(call.arguments());
      } else if (call.method().isStatic() && Libraries.isPlatform(owner)) {
        call.arguments().forEach(each -> join(Targets.key(call), each));
      }
    }
  }

  private void name(Local local, Expression value) {
    join(Targets.key(local), value);
    targets.add(Targets.key(local));
  }

  private void bind(List<Expression> arguments) {
    arguments.stream().flatMap(Groups::keys).forEach(bound::add);
  }

  private void join(String target, Expression value) {
    keys(value).filter(targets::contains).forEach(each -> unite(target, each));
  }

  private void unite(String left, String right) {
    String one = of(left);
    String other = of(right);
    if (!one.equals(other)) {
      parents.put(one, other);
    }
  }

  private static Stream<String> keys(Expression value) {
    return value instanceof Conditional choice
        ? Stream.concat(keys(choice.whenTrue()), keys(choice.whenFalse()))
        : Stream.of(Targets.key(value));
  }
}
