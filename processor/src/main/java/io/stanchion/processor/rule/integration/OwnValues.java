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
import io.stanchion.processor.model.code.Expression.FieldAccess;
import io.stanchion.processor.model.code.Expression.Variable;
import io.stanchion.processor.model.code.Local;
import java.util.List;
import java.util.Set;

/**
 * Knows a component's own values: its fields, and settings that are read from them.
 *
 * @param origins where the values of the method come from
 * @param variables what its variables hold
 * @param architecture who its collaborators are
 */
record OwnValues(Origins origins, Variables variables, Architecture architecture) {

  /** Whether it is such a value; of the open variables, which are being followed, none is. */
  boolean isOwn(Expression value, Set<Integer> open) {
    if (value instanceof FieldAccess access) {
      return access.field().isStatic()
          || access.ofThis()
          || access.owner().filter(each -> isOwn(each, open)).isPresent();
    }
    if (value instanceof Variable variable) {
      return isAlias(variable.local(), open);
    }
    if (value instanceof ArrayAccess access) {
      return isOwn(access.array(), open) && origins.of(access.index(), open).is(Origin.Kind.OWN);
    }
    return value instanceof Call call
        && call.receiver()
            .filter(each -> isOwn(each, open) && !isCollaborator(each.type()))
            .isPresent()
        && call.arguments().stream().allMatch(each -> origins.of(each, open).is(Origin.Kind.OWN));
  }

  /** Whether the variable holds nothing but such values; what a collaborator answers is none. */
  private boolean isAlias(Local local, Set<Integer> open) {
    List<Expression> values = variables.values(local);
    return !values.isEmpty()
        && !Origins.GIVEN.contains(local.role())
        && !origins.isCycle(local, open)
        && values.stream()
            .allMatch(each -> isSetting(each) && isOwn(each, Origins.inside(local, open)));
  }

  private static boolean isSetting(Expression value) {
    return value instanceof FieldAccess
        || (value instanceof Call call && Libraries.isSettings(call.method().owner()));
  }

  private boolean isCollaborator(TypeRef type) {
    return type.has(Trait.SESSION) || !architecture.behind(type).isEmpty();
  }
}
