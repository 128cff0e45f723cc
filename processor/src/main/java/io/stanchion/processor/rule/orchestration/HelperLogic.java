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
package io.stanchion.processor.rule.orchestration;

import io.stanchion.processor.model.Trait;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.code.Body;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Expression.Call;
import io.stanchion.processor.model.code.Expression.Conditional;
import io.stanchion.processor.model.code.Expression.Creation;
import io.stanchion.processor.model.code.Expression.Switch;
import io.stanchion.processor.model.code.Expression.Variable;
import io.stanchion.processor.model.code.Local;
import io.stanchion.processor.model.code.MethodCode;
import io.stanchion.processor.model.code.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out by what it does, not by its name, whether a helper holds logic of its own. */
final class HelperLogic {

  private final Collaborators collaborators;
  private final OwnMethods own;
  private final MethodCode code;
  private final Flow flow;
  private final Construction construction;
  private final List<Expression> results;

  private HelperLogic(Body body, MethodCode code) {
    this.collaborators = Collaborators.of(body);
    this.own = new OwnMethods(body);
    this.code = code;
    this.flow = Flow.of(code);
    this.construction =
        new Construction(flow, Construction.root(body.component().id().packageName()));
    this.results = flow.returned();
  }

  /** What the helper does that a service should do, as a verb; absent where it does nothing. */
  static Optional<String> of(Body body, MethodCode code) {
    HelperLogic logic = new HelperLogic(body, code);
    TypeRef returned = code.symbol().returnType();
    if (returned.isSubtypeOf("java.lang.Throwable")) {
      return Optional.empty();
    }
    if (logic.builds()) {
      return Optional.of("builds " + returned.simpleText());
    }
    if (logic.calculates()) {
      return Optional.of("calculates " + what(returned));
    }
    if (logic.runsGivenWork()) {
      return Optional.empty();
    }
    if (logic.validates()) {
      return Optional.of("validates what it gets");
    }
    return logic.selects() ? Optional.of("selects " + what(returned)) : Optional.empty();
  }

  private static String what(TypeRef returned) {
    return returned.kind() == TypeRef.Kind.VOID ? "something" : returned.simpleText();
  }

  /** Who calls a collaborator and passes on whole results takes a step of the coordination. */
  private boolean builds() {
    List<Expression> built = construction.in(results);
    return !built.isEmpty() && (!coordinates() || built.stream().anyMatch(this::takesApart));
  }

  private boolean coordinates() {
    return code.all(Expression.class).anyMatch(this::isCollaboration);
  }

  /** Whether parts of objects go into what is built, other than into calls of collaborators. */
  private boolean takesApart(Expression built) {
    return inputs(built)
        .filter(Call.class::isInstance)
        .map(Call.class::cast)
        .anyMatch(
            call ->
                call.receiver().isPresent()
                    && call.all(Expression.class).noneMatch(this::isCollaboration));
  }

  /** The arguments of a constructor, or of all links of a chain. */
  private static Stream<Expression> inputs(Expression built) {
    if (built instanceof Creation creation) {
      return creation.arguments().stream();
    }
    return built instanceof Call call
        ? Stream.concat(
            call.arguments().stream(), call.receiver().stream().flatMap(HelperLogic::inputs))
        : Stream.empty();
  }

  private boolean isCollaboration(Expression expression) {
    return collaborators.read(expression).isPresent();
  }

  private boolean calculates() {
    List<Expression> handed =
        code.all(Call.class)
            .filter(call -> call.receiver().filter(this::isCollaboration).isPresent())
            .flatMap(call -> call.arguments().stream())
            .toList();
    List<Expression> values =
        flow.into(Stream.concat(results.stream(), handed.stream()).toList()).toList();
    return Arithmetic.isIn(values, call -> own.called(call, code).isPresent());
  }

  /** A transaction, a retry: whatever it decides is about how the work is done. */
  private boolean runsGivenWork() {
    return code.all(Variable.class)
        .anyMatch(
            each ->
                each.local().role() == Local.Role.PARAMETER && each.type().has(Trait.FUNCTIONAL));
  }

  private boolean validates() {
    Set<Statement> whileFailing =
        code.all(Statement.Try.class)
            .flatMap(each -> each.catches().stream())
            .flatMap(each -> each.body().all(Statement.class))
            .collect(Collectors.toSet());
    boolean refuses =
        flow.own(Statement.If.class)
            .filter(each -> !whileFailing.contains(each))
            .filter(each -> !Conditions.asksForExistence(each.condition()))
            .filter(each -> isOfOwnData(each.condition()))
            .anyMatch(each -> endsInThrow(each.whenTrue()));
    return refuses || (returnsTruth() && !resultsCoordinate() && judges());
  }

  private boolean returnsTruth() {
    String type = code.symbol().returnType().name();
    return type.equals("boolean") || type.equals("java.lang.Boolean");
  }

  private boolean judges() {
    return results.stream().anyMatch(each -> Conditions.isComparison(each) && decides(each))
        || flow.into(results).anyMatch(this::isChoice)
        || returnsInBranches();
  }

  private static boolean endsInThrow(Statement statement) {
    if (statement instanceof Statement.Block block) {
      List<Statement> all = block.statements();
      return !all.isEmpty() && endsInThrow(all.get(all.size() - 1));
    }
    return statement instanceof Statement.Throw;
  }

  private boolean selects() {
    if (results.isEmpty() || resultsCoordinate()) {
      return false;
    }
    return flow.into(results).anyMatch(this::isChoice) || returnsInBranches();
  }

  private boolean isChoice(Expression expression) {
    return expression instanceof Conditional conditional
        ? decides(conditional.condition())
        : expression instanceof Switch table && !Substance.isTable(table);
  }

  private boolean returnsInBranches() {
    return flow.own(Statement.If.class)
        .filter(each -> decides(each.condition()))
        .anyMatch(each -> each.all(Statement.Return.class).findAny().isPresent());
  }

  private boolean resultsCoordinate() {
    return flow.into(results).anyMatch(this::isCollaboration);
  }

  /** Whether the condition is about what the helper was given, and not only about its presence. */
  private boolean decides(Expression condition) {
    return !Conditions.asksForPresence(condition) && isOfOwnData(condition);
  }

  /** What a collaborator said may decide how the coordination goes on. */
  private boolean isOfOwnData(Expression condition) {
    return !flow.has(condition, this::isCollaboration);
  }
}
