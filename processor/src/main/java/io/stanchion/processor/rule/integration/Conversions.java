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

import io.stanchion.processor.model.Trait;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Expression.Call;
import io.stanchion.processor.model.code.Expression.Creation;
import io.stanchion.processor.model.code.Expression.Lambda;
import io.stanchion.processor.model.code.Expression.MethodReference;
import io.stanchion.processor.model.code.Expression.This;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows which calls hand a value on, only in another form. */
final class Conversions {

  /** Both what they are called on and what they are given end up in the result. */
  private static final Set<String> FLOWING =
      Set.of(
          "java.util.Optional",
          "java.util.stream.BaseStream",
          "java.util.concurrent.CompletionStage");

  private static final Pattern MAPPING =
      Pattern.compile("map|mapToObj|flatMap|thenApply|thenApplyAsync|thenCompose");

  private static final Set<String> CARRYING =
      Set.of(
          "java.lang",
          "java.util",
          "java.util.stream",
          "java.util.concurrent",
          "java.net",
          "java.net.http");

  /** They have none of a text's format, whatever they were read from. */
  private static final Set<String> PLAIN =
      Set.of(
          "java.lang.Boolean",
          "java.lang.Number",
          "java.util.Currency",
          "java.util.Date",
          "java.util.Locale",
          "java.util.UUID");

  private static final Pattern SERIALIZING =
      Pattern.compile(
          "write.*|toJson.*|toXml.*|serialize.*|encode.*|stringify.*|valueToTree|convertValue|marshal.*|sign.*");

  private Conversions() {}

  /** The values that are still in the result of the call. */
  static List<Expression> inside(Call call) {
    if (call.receiver().isEmpty()) {
      boolean carries = Libraries.isPlatform(call.method().owner()) && carries(call.type());
      return carries || serializes(call) ? handedOn(call) : List.of();
    }
    Expression receiver = call.receiver().get();
    if (!Libraries.isPlatform(receiver.type())) {
      List<Expression> tree = rendersTree(call, receiver) ? List.of(receiver) : List.of();
      return serializes(call) ? call.arguments() : tree;
    }
    if (FLOWING.stream().noneMatch(receiver.type()::isSubtypeOf)) {
      return carries(call.type()) ? List.of(receiver) : List.of();
    }
    List<Expression> all = new ArrayList<>(call.arguments());
    all.removeIf(each -> each.type().isSubtypeOf("java.util.Comparator"));
    if (!replaces(call)) {
      all.add(0, receiver);
    }
    return all;
  }

  /** A static method's arguments without the name of a setting and what only explains an error. */
  private static List<Expression> handedOn(Call call) {
    List<Expression> arguments = call.arguments();
    if (call.method().is("java.util.Objects", "requireNonNull")) {
      return arguments.subList(0, 1);
    }
    return call.method().owner().is("java.lang.System")
        ? arguments.stream().skip(1).toList()
        : arguments;
  }

  /** What functions make of the elements comes in their place, also if they only read them. */
  private static boolean replaces(Call call) {
    return MAPPING.matcher(call.method().name()).matches()
        && call.arguments().stream().allMatch(Conversions::isKnown);
  }

  private static boolean isKnown(Expression function) {
    return function instanceof Lambda
        || (function instanceof MethodReference reference
            && reference.receiver().filter(each -> !(each instanceof This)).isEmpty()
            && !reference.method().isStatic()
            && !Libraries.isPlatform(reference.method().owner()));
  }

  private static boolean rendersTree(Call call, Expression receiver) {
    return Setters.isJson(receiver.type()) && call.method().name().startsWith("to");
  }

  /** The values that are still in an object that wraps them. */
  static List<Expression> inside(Creation creation) {
    return isPlain(creation.type()) ? List.of() : creation.arguments();
  }

  /** Whether the call writes down what it is given, as what it returns or into another argument. */
  static boolean serializes(Call call) {
    return SERIALIZING.matcher(call.method().name()).matches();
  }

  private static boolean carries(TypeRef type) {
    boolean open = type.kind() == TypeRef.Kind.ARRAY || type.kind() == TypeRef.Kind.VARIABLE;
    boolean carrying =
        type.declared().filter(each -> CARRYING.contains(each.id().packageName())).isPresent();
    return open || (carrying && !isPlain(type));
  }

  private static boolean isPlain(TypeRef type) {
    return PLAIN.stream().anyMatch(type::isSubtypeOf);
  }

  /** Whether a new object only wraps what it is given: a collection, an identifier, an envelope. */
  static boolean isWrapping(Creation creation) {
    List<Expression> arguments = creation.arguments();
    if (Libraries.isPlatform(creation.type()) || Libraries.isMeans(creation.type())) {
      return true;
    }
    return arguments.size() == 1 && isSimple(arguments.get(0).type());
  }

  private static boolean isSimple(TypeRef type) {
    if (type.kind() == TypeRef.Kind.ARRAY) {
      return type.argument().filter(Conversions::isSimple).isPresent();
    }
    return type.kind() == TypeRef.Kind.PRIMITIVE
        || type.has(Trait.ENUM)
        || (Libraries.isPlatform(type) && !Libraries.isMap(type) && !type.is("java.lang.Object"))
        || type.all().anyMatch(each -> each.has(Trait.SCHEMA));
  }
}
