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

import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.code.Code;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Expression.Assignment;
import io.stanchion.processor.model.code.Expression.Call;
import io.stanchion.processor.model.code.Local;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What one member does to its variables. */
final class Scope {

  private static final Pattern WRITING =
      Pattern.compile("put.*|set.*|add.*|append|merge|compute.*|accumulate|write.*");

  private final Member member;
  private final Variables variables;
  private final Map<String, Expression> written = new HashMap<>();
  private final Map<String, List<Expression>> elements = new HashMap<>();

  Scope(Member member) {
    this.member = member;
    this.variables = Variables.of(member.code());
    member.code().all().forEach(this::read);
    EntryFinder.in(member.code())
        .forEach(entry -> written.putIfAbsent(entry.target(), entry.value()));
  }

  private void read(Code code) {
    if (code instanceof Assignment assignment && assignment.compound()) {
      written.putIfAbsent(Targets.key(assignment.target()), assignment);
    }
    if (code instanceof Call call && WRITING.matcher(call.method().name()).matches()) {
      call.receiver().ifPresent(each -> write(call, each));
    }
    if (code instanceof Call call && Conversions.serializes(call)) {
      call.arguments().stream()
          .filter(each -> each.type().isSubtypeOf("java.io.Flushable"))
          .forEach(each -> fill(each, call.arguments()));
    }
    if (code instanceof Call call && Chains.isEnvelope(call)) {
      fill(call.receiver().orElseThrow(), Chains.handedOver(call));
    }
  }

  /** Whole elements only fill a collection; what else is put together is formatted. */
  private void write(Call call, Expression receiver) {
    TypeRef type = receiver.type();
    if (type.isSubtypeOf("java.util.Collection")) {
      fill(receiver, call.arguments());
    } else if (Libraries.isMap(type) || Setters.isJson(type) || TextForms.isOpen(type)) {
      written.putIfAbsent(Targets.key(receiver), call);
      fill(receiver, call.arguments().stream().skip(1).toList());
    } else if (call.method().name().startsWith("add")) {
      fill(receiver, call.arguments());
    }
  }

  private void fill(Expression container, List<Expression> content) {
    elements.computeIfAbsent(Targets.key(container), any -> new ArrayList<>()).addAll(content);
  }

  Member member() {
    return member;
  }

  Variables variables() {
    return variables;
  }

  /** The first place where the member writes into the variable's object. */
  Optional<Expression> written(Local local) {
    return Optional.ofNullable(written.get(Targets.key(local)));
  }

  /**
   * What the member adds to the variable's collection, puts into its map or writes to its stream.
   */
  List<Expression> elements(Local local) {
    return elements.getOrDefault(Targets.key(local), List.of());
  }

  /** Whether the expression is a lambda that writes into what it is handed. */
  boolean writesInto(Expression.Lambda lambda) {
    return lambda.parameters().stream().anyMatch(each -> written(each).isPresent());
  }

  /** The place of the variable among the parameters of the member, where it is one. */
  Stream<Integer> parameter(Local local) {
    return IntStream.range(0, member.parameters().size())
        .filter(i -> member.parameters().get(i).number() == local.number())
        .boxed();
  }
}
