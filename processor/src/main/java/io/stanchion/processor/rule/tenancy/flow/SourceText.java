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

import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.code.Code;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Expression.Literal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes an expression the way that its source reads, shortened to what a message has room for. */
public final class SourceText {

  private static final int LONGEST = 60;

  private SourceText() {}

  /** The expression as source code. */
  public static String of(Expression code) {
    String text = write(code, 3);
    return text.length() <= LONGEST ? text : write(code, 1);
  }

  private static String write(Code code, int depth) {
    if (depth == 0) {
      return "...";
    }
    if (code instanceof Expression.Call call) {
      String name = before(call.receiver(), call.method().isStatic(), call.method().owner(), depth);
      return name + call.method().name() + list(call.arguments(), depth);
    }
    if (code instanceof Expression.FieldAccess field) {
      String name = before(field.owner(), field.field().isStatic(), field.field().owner(), depth);
      return name + field.field().name();
    }
    if (code instanceof Expression.MethodReference reference) {
      String name =
          reference
              .receiver()
              .map(each -> write(each, depth - 1))
              .orElseGet(() -> reference.method().owner().simpleText());
      return name + "::" + reference.method().name().replace("<init>", "new");
    }
    if (code instanceof Expression.Creation creation) {
      return "new " + raw(creation.type()) + list(creation.arguments(), depth);
    }
    return code instanceof Expression expression ? simple(expression, depth) : "{...}";
  }

  private static String simple(Expression code, int depth) {
    if (code instanceof Literal literal) {
      return literal.kind() == Literal.Kind.STRING ? "\"" + literal.text() + "\"" : literal.text();
    }
    if (code instanceof Expression.Variable variable) {
      return variable.local().name();
    }
    if (code instanceof Expression.This) {
      return "this";
    }
    if (code instanceof Expression.Lambda) {
      return "... -> ...";
    }
    if (code instanceof Expression.Cast cast) {
      return write(cast.operand(), depth);
    }
    if (code instanceof Expression.Assignment assignment) {
      return write(assignment.target(), depth) + " = " + write(assignment.value(), depth);
    }
    if (code instanceof Expression.Conditional choice) {
      return "%s ? %s : %s"
          .formatted(
              write(choice.condition(), depth),
              write(choice.whenTrue(), depth),
              write(choice.whenFalse(), depth));
    }
    return operators(code, depth);
  }

  private static String operators(Expression code, int depth) {
    if (code instanceof Expression.Binary binary) {
      return "%s %s %s"
          .formatted(
              write(binary.left(), depth - 1), binary.operator(), write(binary.right(), depth - 1));
    }
    if (code instanceof Expression.Unary unary) {
      return unary.operator() + write(unary.operand(), depth);
    }
    if (code instanceof Expression.InstanceOf test) {
      return write(test.operand(), depth) + " instanceof " + raw(test.tested());
    }
    if (code instanceof Expression.Switch choice) {
      return "switch (" + write(choice.selector(), depth - 1) + ")";
    }
    if (code instanceof Expression.ArrayAccess access) {
      return write(access.array(), depth) + "[" + write(access.index(), depth) + "]";
    }
    return "...";
  }

  private static String before(
      Optional<Expression> owner, boolean isStatic, TypeRef type, int depth) {
    if (owner.isPresent()) {
      return owner.get() instanceof Expression.This ? "" : write(owner.get(), depth - 1) + ".";
    }
    return isStatic ? raw(type) + "." : "";
  }

  private static String raw(TypeRef type) {
    return type.id().map(id -> id.nestedName()).orElse(type.name());
  }

  private static String list(List<Expression> arguments, int depth) {
    if (depth == 1 && !arguments.isEmpty()) {
      return "(...)";
    }
    return arguments.stream()
        .map(each -> write(each, depth - 1))
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
