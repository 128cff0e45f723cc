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
package io.stanchion.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A class marked as an integration schema.
 *
 * @param id its name
 * @param declaration how its class is declared
 * @param fields its own and those that it inherits from classes of its package or a parent of it
 * @param methods all that it has, but those of {@code Object}
 * @param client what talks to the API that it formats for, absent where it names none
 * @param component whether it is marked as a service or an orchestrator, too
 * @param suppressions what it and the declarations around and inside of it accept
 * @param position where its name stands
 */
public record Schema(
    TypeId id,
    Declaration declaration,
    List<Field> fields,
    List<Method> methods,
    Optional<TypeRef> client,
    boolean component,
    List<Suppression> suppressions,
    Position position) {

  /**
   * A method of a schema.
   *
   * @param name its name
   * @param signature name and declared parameter types
   * @param isStatic whether it needs no instance
   * @param visibility who may call it
   * @param parameters the types of its parameters
   * @param returnType what it returns
   * @param owner the class or interface that declares it
   * @param position where its name stands
   */
  public record Method(
      String name,
      String signature,
      boolean isStatic,
      Visibility visibility,
      List<TypeRef> parameters,
      TypeRef returnType,
      TypeId owner,
      Position position) {

    public Method {
      parameters = List.copyOf(parameters);
    }
  }

  public Schema {
    fields = List.copyOf(fields);
    methods = List.copyOf(methods);
    suppressions = List.copyOf(suppressions);
  }

  /** The simple name, as messages use it. */
  public String name() {
    return id.nestedName();
  }

  /** The declaration that violations of the whole schema belong to. */
  public Site site() {
    return Site.of(id);
  }
}
