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
package io.stanchion.processor.rule.instantiation;

import io.stanchion.processor.model.Operation;
import io.stanchion.processor.model.Parameter;
import io.stanchion.processor.model.TypeRef;
import java.util.List;
import java.util.stream.Collectors;

/** Writes signatures as the source would, for the way out that a message names. */
final class Signatures {

  private Signatures() {}

  /** The operation with other parameters than its own. */
  static String of(Operation operation, List<Parameter> parameters) {
    String variables =
        operation.typeVariables().isEmpty()
            ? ""
            : "<" + String.join(", ", operation.typeVariables()) + "> ";
    String thrown =
        operation.thrown().isEmpty()
            ? ""
            : " throws "
                + operation.thrown().stream()
                    .map(TypeRef::simpleText)
                    .collect(Collectors.joining(", "));
    return "public "
        + variables
        + operation.returnType().simpleText()
        + " "
        + operation.name()
        + list(parameters)
        + thrown;
  }

  /** The parameters in parentheses. */
  static String list(List<Parameter> parameters) {
    return parameters.stream()
        .map(each -> each.type().simpleText() + " " + each.name())
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
