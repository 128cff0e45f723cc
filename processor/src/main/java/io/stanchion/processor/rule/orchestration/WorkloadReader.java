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

import io.stanchion.processor.model.Site;
import io.stanchion.processor.model.code.Body;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Expression.Call;
import io.stanchion.processor.model.code.Expression.Creation;
import io.stanchion.processor.model.code.Expression.MethodReference;
import io.stanchion.processor.model.code.MethodCode;
import io.stanchion.processor.model.code.Statement;
import io.stanchion.processor.rule.orchestration.Duty.Overload;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Measures what the operations of an orchestrator do, with the helpers that they call. */
final class WorkloadReader {

  private final Body body;
  private final Collaborators collaborators;
  private final OwnMethods own;

  /** A reader for one orchestrator. */
  WorkloadReader(Body body) {
    this.body = body;
    this.collaborators = Collaborators.of(body);
    this.own = new OwnMethods(body);
  }

  /** Measures one overload. */
  Workload read(Overload overload) {
    MethodCode code = unwrapped(overload.code());
    Collection<MethodCode> reached = reached(code, each -> true);
    int called = names(reached, this::called).size();
    Substance substance = Substance.of(code);
    int helperCalls = (int) calledMethods(code).filter(this::isHelper).count();
    return new Workload(
        overload,
        new Measures(substance.lines(code), substance.decisions(), helperCalls, called),
        whole(reached(code, each -> !isOperation(each)), called),
        Substance.isDispatch(code),
        names(reached, this::touched));
  }

  private static Measures whole(Collection<MethodCode> methods, int called) {
    int lines = methods.stream().mapToInt(each -> Substance.of(each).lines(each)).sum();
    int decisions = methods.stream().mapToInt(each -> Substance.of(each).decisions()).sum();
    return new Measures(lines, decisions, 0, called);
  }

  /** The method that does the work, where an operation only hands it to a helper. */
  private MethodCode unwrapped(MethodCode code) {
    Set<Site> seen = new HashSet<>();
    MethodCode next = code;
    while (seen.add(next.site())) {
      next = onlyHelper(next).orElse(next);
    }
    return next;
  }

  private Optional<MethodCode> onlyHelper(MethodCode code) {
    List<Statement> statements = code.body().map(Statement.Block::statements).orElse(List.of());
    Optional<Expression> only =
        statements.size() == 1 ? value(statements.get(0)) : Optional.empty();
    return only.filter(Call.class::isInstance)
        .flatMap(call -> own.called((Call) call, code))
        .filter(each -> !isOperation(each));
  }

  private static Optional<Expression> value(Statement statement) {
    if (statement instanceof Statement.Return end) {
      return end.value();
    }
    return statement instanceof Statement.Evaluate evaluate
        ? Optional.of(evaluate.expression())
        : Optional.empty();
  }

  /** The method and all of the component's that it calls, as far as they are wanted. */
  private Collection<MethodCode> reached(MethodCode start, Predicate<MethodCode> wanted) {
    Map<Site, MethodCode> found = new LinkedHashMap<>();
    Deque<MethodCode> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      MethodCode next = open.pop();
      if (found.putIfAbsent(next.site(), next) == null) {
        calledMethods(next).filter(wanted).forEach(open::add);
      }
    }
    return found.values();
  }

  private Stream<MethodCode> calledMethods(MethodCode code) {
    return Stream.concat(
        code.all(Call.class).flatMap(call -> own.called(call, code).stream()),
        code.all(MethodReference.class).flatMap(each -> own.referred(each, code).stream()));
  }

  private boolean isOperation(MethodCode code) {
    return body.component().operations().stream().anyMatch(each -> each.site().equals(code.site()));
  }

  /** A getter is none, nor is what only logs. */
  private boolean isHelper(MethodCode code) {
    return !isOperation(code)
        && !PassThroughReader.onlyReadsField(collaborators, own, code)
        && code.body().filter(QuietCode::areQuiet).isEmpty();
  }

  private static Set<String> names(
      Collection<MethodCode> methods, java.util.function.Function<MethodCode, Stream<String>> of) {
    return methods.stream().flatMap(of).collect(Collectors.toSet());
  }

  /** The collaborators that the method works with, if only by handing them on. */
  private Stream<String> touched(MethodCode code) {
    return code.all(Expression.class).flatMap(this::name);
  }

  private Stream<String> name(Expression expression) {
    return collaborators.read(expression).map(Collaborator::field).stream();
  }

  /** The collaborators that the method works with other than by handing them to somebody else. */
  private Stream<String> called(MethodCode code) {
    Set<Expression> handed =
        Stream.concat(
                code.all(Call.class)
                    .filter(call -> own.called(call, code).isEmpty())
                    .flatMap(call -> call.arguments().stream()),
                code.all(Creation.class).flatMap(creation -> creation.arguments().stream()))
            .collect(Collectors.toSet());
    return code.all(Expression.class).filter(each -> !handed.contains(each)).flatMap(this::name);
  }
}
