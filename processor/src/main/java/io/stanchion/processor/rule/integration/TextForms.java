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
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Expression.Binary;
import io.stanchion.processor.model.code.Expression.Call;
import io.stanchion.processor.model.code.Expression.FieldAccess;
import io.stanchion.processor.model.code.Expression.Literal;
import io.stanchion.processor.model.code.Expression.Variable;
import io.stanchion.processor.model.code.Local;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Recognises texts that are put together from pieces. */
final class TextForms {

  private static final String STRING = "java.lang.String";
  private static final Set<String> FORMATTING = Set.of("format", "formatted", "join", "concat");
  private static final Set<String> FILLING = Set.of("replace", "replaceAll", "replaceFirst");
  private static final Set<String> BUILDERS =
      Set.of(
          "java.lang.StringBuilder",
          "java.lang.StringBuffer",
          "java.util.StringJoiner",
          "java.util.Formatter");
  private static final String WRITER = "java.io.StringWriter";

  private TextForms() {}

  /** A text of several pieces, one of which is not known when the class is compiled. */
  static Optional<Making> concatenation(Binary binary, Variables variables) {
    List<Expression> pieces =
        Sides.operands(binary).stream().filter(each -> !isEmpty(each)).toList();
    boolean constant =
        pieces.stream().allMatch(each -> isConstant(each) || holdsConstant(each, variables));
    return constant || pieces.size() < 2
        ? Optional.empty()
        : Optional.of(Making.text(binary, "a concatenation"));
  }

  /** The result of {@code String.format}, {@code join}, a filled template, a builder of texts. */
  static Optional<Making> call(Call call) {
    TypeRef owner = call.method().owner();
    String name = call.method().name();
    boolean joins = owner.is("java.util.stream.Collectors") && name.equals("joining");
    boolean formats =
        (owner.is(STRING) && FORMATTING.contains(name))
            || (owner.is(STRING)
                && FILLING.contains(name)
                && call.receiver().filter(TextForms::isConstant).isPresent())
            || owner.is("java.text.MessageFormat")
            || BUILDERS.stream().anyMatch(owner::is);
    return joins || formats
        ? Optional.of(Making.text(call, SourceText.of(call)))
        : Optional.empty();
  }

  /** Whether pieces of a text are put together in an object of the type. */
  static boolean isOpen(TypeRef type) {
    return type.is(WRITER) || BUILDERS.stream().anyMatch(type::is);
  }

  private static boolean holdsConstant(Expression piece, Variables variables) {
    if (!(piece instanceof Variable variable) || variable.local().role() != Local.Role.VARIABLE) {
      return false;
    }
    return variables.values(variable.local()).stream().allMatch(TextForms::isConstant);
  }

  private static boolean isEmpty(Expression piece) {
    return piece instanceof Literal literal && literal.text().isEmpty();
  }

  private static boolean isConstant(Expression piece) {
    if (piece instanceof Binary inner) {
      return Sides.operands(inner).stream().allMatch(TextForms::isConstant);
    }
    return piece instanceof Literal
        || (piece instanceof FieldAccess access
            && access.field().isStatic()
            && access.field().isFinal());
  }
}
