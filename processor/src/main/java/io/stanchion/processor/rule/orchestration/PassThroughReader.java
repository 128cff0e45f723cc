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
import io.stanchion.processor.model.code.Code;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Expression.Assignment;
import io.stanchion.processor.model.code.Expression.Call;
import io.stanchion.processor.model.code.Expression.Creation;
import io.stanchion.processor.model.code.Expression.FieldAccess;
import io.stanchion.processor.model.code.Expression.Lambda;
import io.stanchion.processor.model.code.Expression.MethodReference;
import io.stanchion.processor.model.code.Expression.Variable;
import io.stanchion.processor.model.code.Local;
import io.stanchion.processor.model.code.MethodCode;
import io.stanchion.processor.model.code.Statement;
import io.stanchion.processor.rule.orchestration.Value.Deferred;
import io.stanchion.processor.rule.orchestration.Value.Delegated;
import io.stanchion.processor.rule.orchestration.Value.Held;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one operation as a pass-through, by carrying what each name stands for through its
 * statements and through the helpers that it calls. Whatever it does not know is work.
 */
final class PassThroughReader {

  private final Collaborators collaborators;
  private final OwnMethods own;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private int delegations;

  /** A method that runs, and what its variables stand for. */
  private record Frame(MethodCode code, Map<Local, Value> scope) {}

  private PassThroughReader(Collaborators collaborators, OwnMethods own) {
    this.collaborators = collaborators;
    this.own = own;
  }

  /** The only call that the operation consists of; absent where it coordinates. */
  static Optional<Delegation> read(Collaborators collaborators, OwnMethods own, MethodCode code) {
    PassThroughReader reader = new PassThroughReader(collaborators, own);
    Optional<Delegation> found = reader.run(code, untouched(code)).only();
    return reader.delegations == 1 ? found : Optional.empty();
  }

  /** What the method returns without any work of its own, given nothing but untouched values. */
  static boolean onlyReadsField(Collaborators collaborators, OwnMethods own, MethodCode code) {
    PassThroughReader reader = new PassThroughReader(collaborators, own);
    return reader.run(code, untouched(code)).isUntouched() && reader.delegations == 0;
  }

  private static List<Value> untouched(MethodCode code) {
    return Collections.nCopies(code.parameters().size(), Value.plain());
  }

  private Value run(MethodCode code, List<Value> arguments) {
    Site site = code.site();
    boolean isRunning = frames.stream().anyMatch(each -> each.code().site().equals(site));
    boolean fits = arguments.size() == code.parameters().size();
    if (code.body().isEmpty() || isRunning || !fits) {
      return Value.worked();
    }
    Map<Local, Value> scope = new HashMap<>();
    for (int i = 0; i < arguments.size(); i++) {
      scope.put(code.parameters().get(i), arguments.get(i));
    }
    frames.push(new Frame(code, scope));
    Value result = block(code.body().get());
    frames.pop();
    return result;
  }

  private Value block(Statement.Block block) {
    Value last = Value.worked();
    for (Statement each : block.statements()) {
      if (each instanceof Statement.Return end) {
        return end.value().isPresent() ? value(end.value().get()) : last;
      }
      last = step(each);
      if (last instanceof Value.Worked) {
        return last;
      }
    }
    return last;
  }

  private Value step(Statement statement) {
    if (statement instanceof Statement.Block inner) {
      return block(inner);
    }
    if (statement instanceof Statement.Declare declare) {
      return declare.value().isPresent()
          ? bind(declare.local(), declare.value().get())
          : Value.plain();
    }
    if (!(statement instanceof Statement.Evaluate evaluate)) {
      return Value.worked();
    }
    return evaluate.expression() instanceof Assignment assignment
            && !assignment.compound()
            && assignment.target() instanceof Variable variable
        ? bind(variable.local(), assignment.value())
        : value(evaluate.expression());
  }

  private Value bind(Local local, Expression expression) {
    Value value = value(expression);
    frames.element().scope().put(local, value);
    return value;
  }

  private Value value(Expression expression) {
    Optional<Collaborator> collaborator = collaborators.read(expression);
    if (collaborator.isPresent()) {
      return new Held(collaborator.get());
    }
    if (Untouched.isConstant(expression) || isOwnField(expression)) {
      return Value.plain();
    }
    if (expression instanceof Variable variable) {
      return variable(variable.local());
    }
    if (expression instanceof Expression.Cast cast && Untouched.keepsValue(cast)) {
      return value(cast.operand());
    }
    if (expression instanceof Lambda lambda) {
      return body(lambda.body()).later();
    }
    if (expression instanceof MethodReference reference) {
      return reference(reference);
    }
    if (expression instanceof Creation creation && Asynchronous.isType(creation.type())) {
      return lifted(creation.arguments());
    }
    return expression instanceof Call call ? call(call) : Value.worked();
  }

  private boolean isOwnField(Expression expression) {
    return expression instanceof FieldAccess access
        && (access.ofThis()
            || (access.field().isStatic()
                && collaborators.component().isA(access.field().owner())));
  }

  private Value variable(Local local) {
    Value known = frames.element().scope().get(local);
    if (known != null) {
      return known;
    }
    return local.role() == Local.Role.LAMBDA_PARAMETER ? Value.plain() : Value.worked();
  }

  private Value body(Code body) {
    return body instanceof Statement.Block block ? block(block) : value((Expression) body);
  }

  private Value reference(MethodReference reference) {
    Optional<MethodCode> method = own.referred(reference, frames.element().code());
    if (method.isPresent()) {
      return run(method.get(), untouched(method.get())).later();
    }
    return reference.receiver().isPresent()
            && value(reference.receiver().get()) instanceof Held held
        ? new Deferred(delegate(held, reference.method().name()))
        : Value.worked();
  }

  private Value call(Call call) {
    Optional<MethodCode> method = own.called(call, frames.element().code());
    if (method.isPresent()) {
      List<Value> arguments = values(call.arguments());
      return arguments.contains(Value.worked()) ? Value.worked() : run(method.get(), arguments);
    }
    if (Asynchronous.lifts(call)) {
      return lifted(call.arguments());
    }
    if (call.receiver().isEmpty()) {
      return Value.worked();
    }
    Value receiver = value(call.receiver().get());
    if (Asynchronous.waits(call) && receiver instanceof Delegated) {
      return receiver;
    }
    if (!values(call.arguments()).stream().allMatch(Value::isUntouched)) {
      return Value.worked();
    }
    if (receiver instanceof Deferred function) {
      return new Delegated(function.delegation());
    }
    return receiver instanceof Held held
        ? new Delegated(delegate(held, call.method().name()))
        : Value.worked();
  }

  private Delegation delegate(Held held, String method) {
    delegations++;
    return new Delegation(held.collaborator(), method);
  }

  /** A future of one delegation; an executor or the like may stand beside it. */
  private Value lifted(List<Expression> arguments) {
    List<Value> worked = values(arguments).stream().filter(each -> !each.isUntouched()).toList();
    return worked.size() == 1
        ? worked.get(0).only().<Value>map(Delegated::new).orElse(Value.worked())
        : Value.worked();
  }

  private List<Value> values(List<Expression> expressions) {
    return expressions.stream().map(this::value).toList();
  }
}
