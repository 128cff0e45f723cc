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
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Expression.Call;
import io.stanchion.processor.model.code.Expression.Creation;
import io.stanchion.processor.model.code.Expression.Variable;
import io.stanchion.processor.model.code.Local;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Recognises the links of builder chains, whatever the builder is called. */
final class Chains {

  /** These add elements to a collection, pieces to a text or conditions to a search. */
  private static final Set<String> ADDING = Set.of("add", "addAll", "append", "and", "or", "not");

  private final Set<Expression> ending = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Takes note of a call before those that it follows in a chain. */
  void enter(Call call) {
    boolean ends = call.method().name().equals("build") && call.arguments().isEmpty();
    if (ends || ending.contains(call)) {
      call.receiver().ifPresent(ending::add);
    }
  }

  /** Whether a call with one argument is a link. */
  boolean isLink(Call call) {
    Expression receiver = call.receiver().orElseThrow();
    if (ADDING.contains(call.method().name()) || Libraries.isPlatform(receiver.type())) {
      return false;
    }
    return Libraries.isBuilder(receiver.type())
        || ending.contains(call)
        || (returnsItself(call) && beginsWithNew(receiver));
  }

  /** The key of the object that a link writes to; a chain of several types is one object. */
  String target(Call link) {
    Expression next = link.receiver().orElseThrow();
    while (ending.contains(link)
        && next instanceof Call call
        && !call.arguments().isEmpty()
        && call.receiver().isPresent()) {
      next = call.receiver().get();
    }
    return Targets.key(next);
  }

  private static boolean returnsItself(Call call) {
    TypeRef receiver = call.receiver().orElseThrow().type();
    return call.type().name().equals(receiver.name());
  }

  private static boolean beginsWithNew(Expression receiver) {
    Expression next = receiver;
    while (next instanceof Call call) {
      Optional<Expression> before = call.receiver();
      if (before.isEmpty() || !returnsItself(call)) {
        return false;
      }
      next = before.get();
    }
    return next instanceof Creation;
  }

  /** Whether the value is an object at the end of a chain that gave it something. */
  static boolean isBuilding(Expression value) {
    if (!(value instanceof Call call) || call.receiver().isEmpty() || isEnvelope(call)) {
      return false;
    }
    Expression receiver = call.receiver().get();
    boolean chain =
        Libraries.isBuilder(receiver.type()) || (returnsItself(call) && beginsWithNew(receiver));
    boolean counts = !Libraries.isPlatform(call.type()) || Libraries.isMap(call.type());
    return chain && counts && !handedOver(call).isEmpty();
  }

  /** Whether the call works on the builder of a request: what it is given is only sent in it. */
  static boolean isEnvelope(Call call) {
    return Libraries.isMeans(call.method().owner())
        && call.receiver().filter(each -> Libraries.isBuilder(each.type())).isPresent();
  }

  /** The variable that a chain of a builder begins with. */
  static Optional<Local> builder(Call end) {
    Optional<Expression> next = end.receiver().filter(each -> Libraries.isBuilder(each.type()));
    while (next.isPresent() && next.get() instanceof Call call) {
      next = call.receiver();
    }
    return next.filter(Variable.class::isInstance).map(each -> ((Variable) each).local());
  }

  /** All that the links of a chain are given, but for texts and addresses of requests. */
  static List<Expression> handedOver(Call end) {
    List<Expression> found = new ArrayList<>();
    Optional<Expression> next = Optional.of(end);
    while (next.isPresent() && next.get() instanceof Call call) {
      call.arguments().stream()
          .filter(each -> !Libraries.isMeans(call.method().owner()) || !isAddress(each.type()))
          .forEach(found::add);
      next = call.receiver();
    }
    next.filter(each -> isEnvelope(end)).ifPresent(found::add);
    return found;
  }

  private static boolean isAddress(TypeRef type) {
    return type.is("java.lang.String") || type.is("java.net.URI");
  }
}
