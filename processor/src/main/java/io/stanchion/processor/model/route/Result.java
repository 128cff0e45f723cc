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
package io.stanchion.processor.model.route;

import io.stanchion.processor.model.TypeRef;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What an operation returns.
 *
 * @param type as it is declared
 * @param later whether it is a {@code CompletionStage} of the content
 * @param content what is there in the end: the type itself, or what a stage completes with
 * @param shape what kind of content it is
 */
public record Result(TypeRef type, boolean later, TypeRef content, Shape shape) {

  private static final Set<String> STAGES =
      Set.of("java.util.concurrent.CompletionStage", "java.util.concurrent.CompletableFuture");

  private static final List<String> PRIMITIVES = List.of("int", "long", "double");

  /** What has to be done with the content to answer. */
  public enum Shape {
    /** Nothing: {@code void}, or a {@code Void}. */
    NOTHING,
    /** One value, which may be {@code null} unless it is a primitive. */
    VALUE,
    /** An {@code Optional}, or one of those for primitives: its value is sent. */
    OPTIONAL,
    /** A collection or an array: sent as it is. */
    COLLECTION,
    /** A stream: has to be read while its session lives, and closed afterwards. */
    STREAM,
    /** The answer itself, of Spring or Jakarta REST: these frameworks send it as it is. */
    RESPONSE
  }

  /** The result of an operation that returns that type. */
  public static Result of(TypeRef type) {
    boolean later = STAGES.contains(type.name()) && type.arguments().size() == 1;
    TypeRef content = later ? type.arguments().get(0) : type;
    return new Result(type, later, content, shape(content));
  }

  private static Shape shape(TypeRef type) {
    return switch (type.kind()) {
      case VOID -> Shape.NOTHING;
      case ARRAY -> Shape.COLLECTION;
      case DECLARED -> shapeOfClass(type);
      default -> Shape.VALUE;
    };
  }

  private static Shape shapeOfClass(TypeRef type) {
    if (type.is("java.lang.Void")) {
      return Shape.NOTHING;
    }
    if (type.name().matches("java[.]util[.]Optional(?:Int|Long|Double)?")) {
      return Shape.OPTIONAL;
    }
    if (type.isSubtypeOf("java.util.Collection")) {
      return Shape.COLLECTION;
    }
    if (isStream(type)) {
      return Shape.STREAM;
    }
    boolean response =
        type.isSubtypeOf("org.springframework.http.HttpEntity")
            || type.isSubtypeOf("jakarta.ws.rs.core.Response");
    return response ? Shape.RESPONSE : Shape.VALUE;
  }

  /** A raw one is a value like any other: nobody knows what it is made of. */
  private static boolean isStream(TypeRef type) {
    return type.is("java.util.stream.Stream")
        ? type.arguments().size() == 1
        : type.name().matches("java[.]util[.]stream[.](?:Int|Long|Double)Stream");
  }

  /**
   * What a present result is in the answer: the value of an {@code Optional}, one element of a
   * stream, else the content.
   */
  public TypeRef value() {
    if (shape != Shape.OPTIONAL && shape != Shape.STREAM) {
      return content;
    }
    return content
        .argument()
        .or(() -> primitive(content.id().orElseThrow().simpleName()))
        .orElse(content);
  }

  /** {@code OptionalInt} and {@code IntStream} tell by their names what they are made of. */
  private static Optional<TypeRef> primitive(String name) {
    return PRIMITIVES.stream()
        .filter(
            each -> name.toLowerCase(Locale.ROOT).matches("(?:optional)?" + each + "(?:stream)?"))
        .map(each -> TypeRef.of(TypeRef.Kind.PRIMITIVE, each))
        .findFirst();
  }

  /** Whether there is always a value, which no {@code null} can stand for. */
  public boolean isAlwaysPresent() {
    return content.kind() == TypeRef.Kind.PRIMITIVE;
  }

  /** Whether it says yes or no. */
  public boolean isFlag() {
    return content.is("java.lang.Boolean")
        || (content.kind() == TypeRef.Kind.PRIMITIVE && content.name().equals("boolean"));
  }
}
