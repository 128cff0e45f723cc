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

import io.stanchion.processor.model.Architecture;
import io.stanchion.processor.model.Trait;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Expression.ArrayAccess;
import io.stanchion.processor.model.code.Expression.Call;
import io.stanchion.processor.model.code.Expression.Creation;
import io.stanchion.processor.model.code.Expression.FieldAccess;
import io.stanchion.processor.model.code.Expression.NewArray;
import io.stanchion.processor.model.code.Expression.Variable;
import io.stanchion.processor.model.code.Local;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells where the values of one method come from: through local variables, defaults and simple
 * conversions.
 */
final class Origins {

  /** These have a value from elsewhere, whatever is assigned to them later. */
  static final Set<Local.Role> GIVEN =
      Set.of(Local.Role.PARAMETER, Local.Role.LAMBDA_PARAMETER, Local.Role.ELEMENT);

  private final Variables variables;
  private final OwnValues own;
  private final Map<Integer, Origin> known = new HashMap<>();
  private int cycles;

  Origins(Variables variables, Architecture architecture) {
    this.variables = variables;
    this.own = new OwnValues(this, variables, architecture);
  }

  /** Where the value comes from. */
  Origin of(Expression value) {
    return of(value, Set.of());
  }

  /** The same, while the open variables are followed. */
  Origin of(Expression value, Set<Integer> open) {
    if (value instanceof Variable variable) {
      return ofVariable(variable.local(), open);
    }
    if (value instanceof FieldAccess access) {
      return ofField(access, open);
    }
    if (value instanceof Call call) {
      return ofCall(call, open);
    }
    if (value instanceof Creation creation) {
      Origin made = merge(creation.arguments(), open);
      boolean converts = creation.arguments().size() == 1 || Libraries.isPlatform(creation.type());
      return converts ? made : made.computed();
    }
    if (value instanceof ArrayAccess access) {
      return ofElement(access, open);
    }
    if (value instanceof NewArray array) {
      return merge(array.parts(), open).computed();
    }
    return merge(Sides.of(value), open);
  }

  private Origin ofElement(ArrayAccess access, Set<Integer> open) {
    if (access.type().is("java.lang.Object")) {
      return Origin.ROW;
    }
    return own.isOwn(access.array(), open)
        ? of(access.index(), open)
        : reading(SourceText.name(access.array()), access, open);
  }

  private Origin merge(List<? extends Expression> all, Set<Integer> open) {
    return Origin.merge(all.stream().map(each -> of(each, open)).toList());
  }

  private Origin ofVariable(Local local, Set<Integer> open) {
    if (variables.isPart(local)) {
      return Origin.read(local.name(), local.name(), List.of(local));
    }
    if (variables.values(local).isEmpty()) {
      return Origin.passed(local);
    }
    if (isCycle(local, open)) {
      return Origin.OWN;
    }
    Origin found = known.get(local.number());
    return found == null ? follow(local, open) : found;
  }

  /** What was found without a cycle is the same wherever the variable stands. */
  private Origin follow(Local local, Set<Integer> open) {
    int before = cycles;
    Origin assigned = merge(variables.values(local), inside(local, open));
    Origin found =
        GIVEN.contains(local.role())
            ? Origin.merge(List.of(assigned, Origin.passed(local)))
            : assigned;
    if (cycles == before) {
      known.put(local.number(), found);
    }
    return found;
  }

  /** A variable that is read from itself is nothing but what else it is given. */
  boolean isCycle(Local local, Set<Integer> open) {
    boolean cycle = open.contains(local.number());
    cycles += cycle ? 1 : 0;
    return cycle;
  }

  static Set<Integer> inside(Local local, Set<Integer> open) {
    Set<Integer> inside = new HashSet<>(open);
    inside.add(local.number());
    return inside;
  }

  private Origin ofField(FieldAccess access, Set<Integer> open) {
    if (own.isOwn(access, open)) {
      return Origin.OWN;
    }
    Expression owner = access.owner().orElseThrow();
    boolean length = owner.type().kind() == TypeRef.Kind.ARRAY;
    return length ? of(owner, open) : reading(access.field().name(), access, open);
  }

  private Origin ofCall(Call call, Set<Integer> open) {
    Origin arguments = merge(call.arguments(), open);
    if (call.method().isStatic() || call.ofThis()) {
      return Libraries.isMap(call.type()) ? arguments.computed() : arguments;
    }
    Expression receiver = call.receiver().orElseThrow();
    if (Reading.isOfRow(receiver, variables)) {
      return Origin.ROW;
    }
    boolean converts = Libraries.isPlatform(receiver.type()) || receiver.type().has(Trait.ENUM);
    if (own.isOwn(receiver, open)) {
      return converts ? arguments : arguments.computed();
    }
    if (Libraries.isBuilder(receiver.type()) || (receiver instanceof Creation && !converts)) {
      return Origin.merge(List.of(of(receiver, open), arguments)).computed();
    }
    if (converts && !isKeyed(call, arguments)) {
      return Origin.merge(List.of(of(receiver, open), arguments));
    }
    if (arguments.carriesData()) {
      return Origin.merge(List.of(of(receiver, open), arguments)).computed();
    }
    Origin before = of(receiver, open);
    return before.is(Origin.Kind.READ) && SourceText.isUnwrapping(call)
        ? before
        : reading(SourceText.property(call), call, open);
  }

  /** A value under a fixed key or index, or at an end: a property by another name. */
  private static boolean isKeyed(Call call, Origin arguments) {
    TypeRef receiver = call.method().owner();
    return call.method().name().startsWith("get")
        && arguments.is(Origin.Kind.OWN)
        && (Libraries.isMap(receiver) || receiver.isSubtypeOf("java.util.List"));
  }

  private Origin reading(String property, Expression reading, Set<Integer> open) {
    return Origin.read(property, SourceText.of(reading), roots(reading, open));
  }

  /** The variables at the start of a reading; for a value that was itself read, those before it. */
  private List<Local> roots(Expression reading, Set<Integer> open) {
    Optional<Expression> next = Optional.of(reading);
    while (next.isPresent() && !(next.get() instanceof Variable)) {
      next = Reading.before(next.get());
    }
    if (next.isEmpty()) {
      return List.of();
    }
    Local first = ((Variable) next.get()).local();
    Origin ofFirst = ofVariable(first, open);
    return ofFirst.is(Origin.Kind.READ) ? ofFirst.roots() : List.of(first);
  }
}
