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
package io.stanchion.processor.rule.orchestration;

import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.code.Code;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Expression.Call;
import io.stanchion.processor.model.code.Expression.Creation;
import io.stanchion.processor.model.code.Expression.Lambda;
import io.stanchion.processor.model.code.Expression.Literal;
import io.stanchion.processor.model.code.Expression.MethodReference;
import io.stanchion.processor.model.code.Expression.Variable;
import io.stanchion.processor.model.code.Local;
import io.stanchion.processor.model.code.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what a method builds of the application's own types, or as a map with named entries.
 * Exceptions and queries are none of that.
 *
 * @param flow where the values of the method come from
 * @param root how the names of the application's own types begin
 */
record Construction(Flow flow, String root) {

  private static final Set<String> QUERIES = Set.of("Query", "Criteria", "Specification", "Filter");
  private static final Set<String> FILLING = Set.of("put", "set", "with", "add");

  /** The packages of one application share their first two names, in a small one the first. */
  static String root(String packageName) {
    String[] parts = packageName.split("\\.", -1);
    return parts.length < 3 ? parts[0] : parts[0] + "." + parts[1] + ".";
  }

  /** The things among these values that were built here, as far as one can see. */
  List<Expression> in(List<Expression> values) {
    Set<Local> seen = new HashSet<>();
    return values.stream().flatMap(each -> built(each, seen)).toList();
  }

  private Stream<Expression> built(Expression value, Set<Local> seen) {
    if (value instanceof Variable variable) {
      return seen.add(variable.local()) ? assigned(variable.local(), seen) : Stream.empty();
    }
    if (value instanceof Expression.Cast cast) {
      return built(cast.operand(), seen);
    }
    if (value instanceof Expression.Conditional choice) {
      return Stream.concat(built(choice.whenTrue(), seen), built(choice.whenFalse(), seen));
    }
    if (value instanceof Expression.Switch choice) {
      return choice.cases().stream().flatMap(each -> results(each)).flatMap(e -> built(e, seen));
    }
    if (value instanceof Creation creation) {
      return isModel(creation.type()) && !creation.arguments().isEmpty()
          ? Stream.of(creation)
          : Stream.empty();
    }
    return value instanceof Call call ? called(call, seen) : Stream.empty();
  }

  private static Stream<Expression> results(Expression.Case each) {
    return each.body().stream()
        .flatMap(
            body ->
                body instanceof Expression value
                    ? Stream.of(value)
                    : body.all(Statement.Yield.class).map(end -> end.value()));
  }

  /** What a variable got, or what was put into the object that it got. */
  private Stream<Expression> assigned(Local local, Set<Local> seen) {
    List<Expression> values = flow.assigned(local);
    Stream<Expression> filled =
        values.stream().filter(value -> isObject(value) && isFilled(local, value));
    return Stream.concat(filled, values.stream().flatMap(each -> built(each, seen)));
  }

  private boolean isObject(Expression value) {
    return value instanceof Creation creation
        && (isModel(creation.type()) || creation.type().isSubtypeOf("java.util.Map"));
  }

  private boolean isFilled(Local local, Expression value) {
    boolean isMap = value.type().isSubtypeOf("java.util.Map");
    return flow.code()
        .all(Call.class)
        .filter(call -> call.receiver().filter(each -> isVariable(each, local)).isPresent())
        .filter(call -> !call.arguments().isEmpty())
        .filter(call -> FILLING.stream().anyMatch(call.method().name()::startsWith))
        .anyMatch(call -> !isMap || isName(call.arguments().get(0)));
  }

  private static boolean isVariable(Expression expression, Local local) {
    return expression instanceof Variable variable && variable.local().equals(local);
  }

  private static boolean isName(Expression expression) {
    return expression instanceof Literal literal && literal.kind() == Literal.Kind.STRING;
  }

  private Stream<Expression> called(Call call, Set<Local> seen) {
    boolean isBuilder = call.method().name().equals("build") && isModel(call.type());
    if (isBuilder || isMapWithNames(call)) {
      return Stream.of(call);
    }
    if (!call.method().owner().name().startsWith("java.util.")) {
      return Stream.empty();
    }
    // Optional.of(...), List.of(...), and the links of a stream or an optional.
    return Stream.concat(call.receiver().stream(), call.arguments().stream())
        .flatMap(each -> ofPart(each, seen));
  }

  private Stream<Expression> ofPart(Expression part, Set<Local> seen) {
    if (part instanceof Lambda lambda) {
      return results(lambda.body()).flatMap(each -> built(each, seen));
    }
    if (part instanceof MethodReference reference) {
      return reference.method().name().equals("<init>") && isModel(reference.method().owner())
          ? Stream.of(reference)
          : Stream.empty();
    }
    return built(part, seen);
  }

  private static Stream<Expression> results(Code body) {
    return body instanceof Expression value
        ? Stream.of(value)
        : body.all(Statement.Return.class).flatMap(each -> each.value().stream());
  }

  private static boolean isMapWithNames(Call call) {
    return call.method().owner().is("java.util.Map")
        && call.method().isStatic()
        && call.arguments().stream().anyMatch(Construction::isName);
  }

  private boolean isModel(TypeRef type) {
    return type.name().startsWith(root)
        && !type.isComponent()
        && !type.isSubtypeOf("java.lang.Throwable")
        && QUERIES.stream().noneMatch(type.name()::endsWith);
  }
}
