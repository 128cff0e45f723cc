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
package io.stanchion.processor.rule.instantiation;

import io.stanchion.processor.model.Field;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.Visibility;
import io.stanchion.processor.model.code.Body;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.MethodCode;
import io.stanchion.processor.model.code.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the methods that change what a field holds after its object was created. */
final class FieldChanges {

  /** What changes a collection, a map, an atomic value or a text builder of the platform. */
  private static final Pattern MUTATOR =
      Pattern.compile(
          "(put|add|remove|clear|compute|merge|replace|set|sort|push|pop|poll|offer|take|drain"
              + "|retain|append|insert|delete|increment|decrement|getAnd|accumulate|reset|compareAnd"
              + "|lazySet|reverse|shuffle|fill|swap).*|.*AndGet");

  private static final List<String> MUTABLE =
      List.of(
          "java.util.Collection",
          "java.util.Map",
          "java.util.BitSet",
          "java.lang.AbstractStringBuilder",
          "java.lang.StringBuilder",
          "java.lang.StringBuffer",
          "java.lang.ThreadLocal");

  private static final List<String> CACHES =
      List.of("com.github.benmanes.caffeine.cache.Cache", "com.google.common.cache.Cache");

  /** Through these one still changes the thing itself. */
  private static final Set<String> VIEWS =
      Set.of("keySet", "values", "entrySet", "subList", "iterator", "listIterator", "get");

  private final Body body;
  private final Field field;

  private FieldChanges(Body body, Field field) {
    this.body = body;
    this.field = field;
  }

  /** The names of those methods, in the order of the source. */
  static List<String> of(Body body, Field field) {
    FieldChanges changes = new FieldChanges(body, field);
    return afterCreation(body).filter(changes::isIn).map(MethodCode::name).distinct().toList();
  }

  /** What others can call, and what that runs; not what only a constructor or a container does. */
  private static Stream<MethodCode> afterCreation(Body body) {
    Set<String> called = calledBySpring(body.component().declaration().supertypes());
    return body.methods()
        .filter(each -> !each.isConstructor() && each.visibility() != Visibility.PRIVATE)
        .filter(each -> !each.hasAnnotationNamed("PostConstruct") && !called.contains(each.name()))
        .flatMap(each -> body.reachableFrom(each).stream());
  }

  /** The methods of ApplicationContextAware and its like, and of InitializingBean. */
  private static Set<String> calledBySpring(Collection<String> supertypes) {
    return supertypes.stream()
        .filter(each -> each.startsWith("org.springframework."))
        .map(each -> each.substring(each.lastIndexOf('.') + 1))
        .filter(each -> each.endsWith("Aware") || each.equals("InitializingBean"))
        .map(
            each ->
                each.endsWith("Aware")
                    ? "set" + each.substring(0, each.length() - "Aware".length())
                    : "afterPropertiesSet")
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean isIn(MethodCode method) {
    Set<Integer> aliases =
        method
            .all(Statement.Declare.class)
            .filter(each -> each.value().filter(this::isField).isPresent())
            .map(each -> each.local().number())
            .collect(Collectors.toUnmodifiableSet());
    return method.all(Expression.class).anyMatch(each -> changes(each, aliases));
  }

  private boolean changes(Expression expression, Set<Integer> aliases) {
    if (expression instanceof Expression.Assignment assignment) {
      return isField(assignment.target()) || isElement(assignment.target(), aliases);
    }
    if (expression instanceof Expression.Unary unary) {
      return unary.operator().length() == 2
          && (isField(unary.operand()) || isElement(unary.operand(), aliases));
    }
    if (!isMutable(field.type())) {
      return false;
    }
    if (expression instanceof Expression.MethodReference reference) {
      return mutates(reference.method().name()) && isHeld(reference.receiver(), aliases);
    }
    return expression instanceof Expression.Call call && mutates(call, aliases);
  }

  private boolean mutates(Expression.Call call, Set<Integer> aliases) {
    boolean byArgument =
        call.method().owner().is("java.util.Collections")
            && isHeld(call.arguments().stream().findFirst(), aliases);
    return mutates(call.method().name()) && (byArgument || isHeld(call.receiver(), aliases));
  }

  private boolean mutates(String method) {
    return MUTATOR.matcher(method).matches() || (method.equals("get") && isA(field.type(), CACHES));
  }

  private boolean isElement(Expression target, Set<Integer> aliases) {
    return target instanceof Expression.ArrayAccess access
        && isHeld(Optional.of(access.array()), aliases);
  }

  /** Whether the expression is what the field holds, or a view of it. */
  private boolean isHeld(Optional<Expression> expression, Set<Integer> aliases) {
    if (expression.isEmpty()) {
      return false;
    }
    if (expression.get() instanceof Expression.Variable variable) {
      return aliases.contains(variable.local().number());
    }
    return isField(expression.get())
        || (expression.get() instanceof Expression.Call call
            && VIEWS.contains(call.method().name())
            && isHeld(call.receiver(), aliases));
  }

  private boolean isField(Expression expression) {
    return body.field(expression)
        .filter(each -> each.name().equals(field.name()))
        .filter(each -> each.owner().id().equals(Optional.of(field.owner())))
        .isPresent();
  }

  private static boolean isMutable(TypeRef type) {
    return isA(type, MUTABLE)
        || isA(type, CACHES)
        || type.name().startsWith("java.util.concurrent.atomic.");
  }

  private static boolean isA(TypeRef type, List<String> names) {
    return names.stream().anyMatch(type::isSubtypeOf);
  }
}
