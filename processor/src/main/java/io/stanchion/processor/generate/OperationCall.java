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
package io.stanchion.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import io.stanchion.processor.generate.ProviderPlan.External;
import io.stanchion.processor.model.Operation;
import io.stanchion.processor.model.Parameter;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.route.Binding;
import io.stanchion.processor.model.route.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** The call of an operation, inside of the units of work that it needs. */
final class OperationCall {

  private final RouterFields fields;
  private final Operation operation;
  private final TypeName type;
  private final Map<External, String> sessions = new LinkedHashMap<>();
  private final CodeBlock call;

  /**
   * A call.
   *
   * @param arguments what is passed for the parameters that are no sessions, by their names
   * @param type of the result, once it was used up
   * @param use uses up what is returned, while the sessions are open
   */
  OperationCall(
      RouterFields fields,
      Route route,
      NameAllocator locals,
      Map<String, CodeBlock> arguments,
      TypeName type,
      UnaryOperator<CodeBlock> use) {
    this.fields = fields;
    this.operation = route.operation();
    this.type = type;
    for (External session : fields.plan().sessions(route)) {
      sessions.put(session, locals.newName(session.name()));
    }
    this.call =
        use.apply(
            CodeBlock.of(
                "$L.$N($L)",
                fields.component(sessions),
                operation.name(),
                route.bindings().stream()
                    .map(each -> argument(each, arguments))
                    .collect(CodeBlock.joining(", "))));
  }

  private CodeBlock argument(Binding binding, Map<String, CodeBlock> arguments) {
    Parameter parameter = binding.parameter();
    return binding.source() == Binding.Source.SESSION
        ? CodeBlock.of("$N", sessions.get(fields.plan().session(parameter.type())))
        : Objects.requireNonNull(arguments.get(parameter.name()));
  }

  /** The call as an expression, or as a statement where it returns nothing. */
  CodeBlock code() {
    if (sessions.isEmpty()) {
      return call;
    }
    boolean isVoid = operation.returnType().kind() == TypeRef.Kind.VOID;
    CodeBlock code =
        isVoid
            ? CodeBlock.of(" {\n$L;\nreturn null;\n$<$<}$>$>", call)
            : CodeBlock.of("$W$L", call);
    List<External> inwards = new ArrayList<>(sessions.keySet());
    for (int i = inwards.size() - 1; i >= 0; i--) {
      External session = inwards.get(i);
      code =
          CodeBlock.of(
              i == 0 ? "$N.$LinTransaction($N ->$L)" : "$W$N.$LinTransaction($N ->$L)",
              fields.unit(session),
              typeArguments(),
              sessions.get(session),
              code);
    }
    return code;
  }

  /** Said where javac could not infer through several lambdas what is thrown. */
  private CodeBlock typeArguments() {
    List<TypeName> thrown = thrown();
    return thrown.isEmpty()
        ? CodeBlock.of("")
        : CodeBlock.of("<$T, $T>", type.box(), thrown.get(0));
  }

  /** What a method that makes the call has to declare: a unit of work knows but one exception. */
  List<TypeName> thrown() {
    List<TypeRef> thrown = operation.thrown();
    if (sessions.isEmpty() || thrown.size() < 2) {
      return thrown.stream().map(Names::of).distinct().toList();
    }
    return List.of(
        thrown.stream()
            .filter(each -> thrown.stream().allMatch(other -> other.isSubtypeOf(each.name())))
            .findFirst()
            .map(Names::of)
            .orElse(TypeName.get(Exception.class)));
  }
}
