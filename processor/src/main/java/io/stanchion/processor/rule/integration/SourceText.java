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

  /** {@code URL} in {@code URLPath}, {@code T} in {@code Title}. */
  private static final Pattern CAPITALS = Pattern.compile("^([A-Z]+(?![a-z])|[A-Z])");

  private static final int WIDTH = 40;

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
      return literal(literal);
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

  /** On one line, and no longer than a reader needs to find it. */
  private static String literal(Literal literal) {
    String quote = literal.kind() == Literal.Kind.STRING ? "\"" : "'";
    if (literal.kind() != Literal.Kind.STRING && !literal.type().name().equals("char")) {
      return literal.text();
    }
    String text = literal.text();
    String shown = text.length() > WIDTH ? text.substring(0, WIDTH - 3) + "..." : text;
    return quote
        + shown
            .replace("\\", "\\\\")
            .replace(quote, "\\" + quote)
            .replace("\n", "\\n")
            .replace("\r", "\\r")
            .replace("\t", "\\t")
        + quote;
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
    boolean plain = isUnwrapping(call) || call.method().name().equals("get");
    if (plain && call.receiver().isPresent()) {
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
    return CAPITALS.matcher(rest).replaceFirst(each -> each.group().toLowerCase(Locale.ROOT));
  }
}
