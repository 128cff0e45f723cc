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

import io.stanchion.processor.model.Parameter;
import io.stanchion.processor.model.Position;
import io.stanchion.processor.model.Trait;
import io.stanchion.processor.model.TypeRef;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a parameter of an operation comes from.
 *
 * @param parameter the parameter
 * @param source what its value is taken from
 */
public record Binding(Parameter parameter, Source source) {

  /** What the value is taken from. */
  public enum Source {
    /** A variable of the path. */
    PATH,
    /** The query. */
    QUERY,
    /** The JSON body. */
    BODY,
    /** The transaction that the operation runs in, never the request. */
    SESSION,
    /** The authenticated caller's organization, or none for an administrator; never the request. */
    TENANT
  }

  /** Whether the value is something that the request says. */
  public boolean fromRequest() {
    return source != Source.SESSION && source != Source.TENANT;
  }

  /** The parameter's type. */
  public TypeRef type() {
    return parameter.type();
  }

  /** Whether the type is an {@code Optional} of something. */
  public boolean isOptional() {
    return type().is("java.util.Optional") && type().arguments().size() == 1;
  }

  /** Whether the type says that {@code null} may stand for nothing. */
  public boolean isNullable() {
    return parameter.hasAnnotationNamed("Nullable") && type().kind() != TypeRef.Kind.PRIMITIVE;
  }

  /** The type without the {@code Optional} around it. */
  public TypeRef content() {
    return isOptional() ? type().arguments().get(0) : type();
  }

  /** What holds the values, where the query may repeat the parameter. */
  public Optional<Container> container() {
    return source == Source.QUERY ? Container.of(content()) : Optional.empty();
  }

  /** What one value is: that of a piece of text, or of the whole body. */
  public TypeRef element() {
    return container().isPresent() ? content().arguments().get(0) : content();
  }

  /**
   * The texts that stand for a parameter that the query lacks; absent where it has no default. Only
   * what the query may repeat has more than one, or none: its default is split at the commas.
   */
  public Optional<List<String>> defaults() {
    return source == Source.QUERY
        ? parameter
            .defaultValue()
            .map(text -> container().isPresent() ? split(text) : List.of(text))
        : Optional.empty();
  }

  private static List<String> split(String text) {
    return text.isBlank()
        ? List.of()
        : Arrays.stream(text.split(",", -1)).map(String::strip).toList();
  }

  /** Whether a request without it is a bad one. */
  public boolean isRequired() {
    return fromRequest()
        && !isOptional()
        && !isNullable()
        && container().isEmpty()
        && defaults().isEmpty();
  }

  /** Whether it is a body that bean validation has to check. */
  public boolean isValidated() {
    return source == Source.BODY
        && (parameter.annotations().contains("jakarta.validation.Valid")
            || type().all().anyMatch(each -> each.has(Trait.CONSTRAINED)));
  }

  /** Whether text in a path or a query can express the type, as one value or as several. */
  static boolean isText(TypeRef type) {
    Binding query = new Binding(new Parameter("", type, Set.of(), Position.NONE), Source.QUERY);
    return SimpleTypes.contains(query.element());
  }
}
