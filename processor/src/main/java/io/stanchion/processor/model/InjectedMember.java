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
 * A field or method of a component that a container fills or calls once the component is created.
 *
 * @param name the name of the member
 * @param isMethod whether it is a method
 * @param values what it gets: a field one value, a method its parameters
 * @param owner the class that declares it
 * @param position where it is declared; the component's where that is a class file
 */
public record InjectedMember(
    String name, boolean isMethod, List<Parameter> values, TypeId owner, Position position) {

  public InjectedMember {
    values = List.copyOf(values);
  }
}
