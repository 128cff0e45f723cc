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

import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Expression.ArrayAccess;
import io.stanchion.processor.model.code.Expression.Call;
import io.stanchion.processor.model.code.Expression.Cast;
import io.stanchion.processor.model.code.Expression.Creation;
import io.stanchion.processor.model.code.Expression.FieldAccess;
import io.stanchion.processor.model.code.Expression.Lambda;
import io.stanchion.processor.model.code.Expression.Literal;
import io.stanchion.processor.model.code.Expression.This;
import io.stanchion.processor.model.code.Expression.Variable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes expressions the short way that a message needs. */
final class SourceText {

  private static final Pattern UNWRAPPING =
      Pattern.compile("value|getValue|unwrap|raw|get|text|(as|to)[A-Z].*");

  private SourceText() {}

  /** The expression as source code would write it, with dots for what is long. */
  static String of(Expression value) {
    if (value instanceof Variable variable) {
      return variable.local().name();
    }
    if (value instanceof This) {
      return "this";
    }
    if (value instanceof Literal literal) {
      return literal.kind() == Literal.Kind.STRING ? "\"" + literal.text() + "\"" : literal.text();
    }
    if (value instanceof FieldAccess access) {
      String owner = access.field().isStatic() ? access.field().owner().simpleText() + "." : "";
      return access.owner().map(each -> of(each) + ".").orElse(owner) + access.field().name();
    }
    if (value instanceof Call call) {
      String owner = call.method().isStatic() ? call.method().owner().simpleText() + "." : "";
      return call.receiver().map(each -> of(each) + ".").orElse(owner)
          + call.method().name()
          + call.arguments().stream()
              .map(SourceText::argument)
              .collect(Collectors.joining(", ", "(", ")"));
    }
    if (value instanceof Creation creation) {
      return "new "
          + creation.type().simpleText()
          + (creation.arguments().isEmpty() ? "()" : "(...)");
    }
    if (value instanceof Cast cast) {
      return of(cast.operand());
    }
    if (value instanceof Lambda) {
      return "a function";
    }
    return value instanceof ArrayAccess access
        ? of(access.array()) + "[" + argument(access.index()) + "]"
        : "...";
  }

  private static String argument(Expression argument) {
    return argument instanceof Literal || argument instanceof Variable ? of(argument) : "...";
  }

  /** The property that a call reads: its key, or its name without {@code get}. */
  static String property(Call call) {
    Optional<String> key = call.arguments().stream().findFirst().flatMap(SourceText::constant);
    if (key.isPresent()) {
      return key.get();
    }
    if (isUnwrapping(call) && call.receiver().isPresent()) {
      return name(call.receiver().get());
    }
    return withoutPrefix(call.method().name(), "get|is|has");
  }

  /** Whether a call only takes a value out of its wrapper. */
  static boolean isUnwrapping(Call call) {
    return call.arguments().isEmpty() && UNWRAPPING.matcher(call.method().name()).matches();
  }

  /** The text of a literal or the name of a constant. */
  static Optional<String> constant(Expression value) {
    if (value instanceof Literal literal && literal.kind() == Literal.Kind.STRING) {
      return Optional.of(literal.text());
    }
    return value instanceof FieldAccess access
            && access.field().isStatic()
            && access.field().isFinal()
        ? Optional.of(access.field().name())
        : Optional.empty();
  }

  /** What a reader calls the value. */
  static String name(Expression value) {
    if (value instanceof Variable variable) {
      return variable.local().name();
    }
    if (value instanceof FieldAccess access) {
      return access.field().name();
    }
    return value instanceof Call call ? property(call) : "value";
  }

  /** {@code getName} or {@code setName} to {@code name}; a name without prefix stays. */
  static String withoutPrefix(String name, String prefixes) {
    String rest = name.replaceFirst("^(" + prefixes + ")(?=[A-Z])", "");
    return rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
  }
}
