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
package io.stanchion.processor.model.code;

import io.stanchion.processor.model.Tenancy;
import io.stanchion.processor.model.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The method or constructor that the compiler resolved a call to.
 *
 * @param owner the class that declares it
 * @param name its name; {@code <init>} for a constructor
 * @param parameterTypes as declared
 * @param returnType as declared; the class for a constructor
 * @param isStatic whether it needs no instance
 * @param isVarArgs whether the last parameter takes several arguments
 * @param parameterNames as declared; {@code arg0} and so on where a class file does not tell
 * @param nullable the places, from 0, of the parameters under an annotation named Nullable
 * @param tenancy how the method, or else the class that declares it, says that it is scoped
 */
public record MethodSymbol(
    TypeRef owner,
    String name,
    List<TypeRef> parameterTypes,
    TypeRef returnType,
    boolean isStatic,
    boolean isVarArgs,
    List<String> parameterNames,
    Set<Integer> nullable,
    Optional<Tenancy> tenancy) {

  public MethodSymbol {
    parameterTypes = List.copyOf(parameterTypes);
    parameterNames = List.copyOf(parameterNames);
    nullable = Set.copyOf(nullable);
  }

  /** Name and parameter types, as {@code Operation.signature()} writes them. */
  public String signature() {
    return name
        + parameterTypes.stream()
            .map(TypeRef::simpleText)
            .collect(Collectors.joining(",", "(", ")"));
  }

  /** Whether it is the method of that class. */
  public boolean is(String ownerName, String methodName) {
    return name.equals(methodName) && owner.is(ownerName);
  }
}
