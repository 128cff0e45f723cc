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

/**
 * A constructor of a component.
 *
 * @param parameters in order
 * @param visibility who may call it
 * @param inject whether {@code Inject} or Spring's {@code Autowired} marks it
 * @param thrown the checked exceptions that it declares
 * @param position where it is declared; the class's position for a default constructor
 */
public record Constructor(
    List<Parameter> parameters,
    Visibility visibility,
    boolean inject,
    List<TypeRef> thrown,
    Position position) {

  public Constructor {
    parameters = List.copyOf(parameters);
    thrown = List.copyOf(thrown);
  }
}
