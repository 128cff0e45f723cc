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
package io.stanchion.processor.rule.tenancy;

import com.google.auto.service.AutoService;
import io.stanchion.processor.model.Architecture;
import io.stanchion.processor.model.Position;
import io.stanchion.processor.model.Site;
import io.stanchion.processor.model.Trait;
import io.stanchion.processor.model.TypeId;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.code.Body;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Expression.Call;
import io.stanchion.processor.model.code.Expression.MethodReference;
import io.stanchion.processor.model.code.MethodSymbol;
import io.stanchion.processor.model.code.SourceClass;
import io.stanchion.processor.model.route.Routers;
import io.stanchion.processor.rule.BodyRule;
import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Settings;
import io.stanchion.processor.rule.Severity;
import io.stanchion.processor.rule.Violation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A router that works on data or calls an external API itself. Guide: Multi-Tenant Service Pattern,
 * Router Usage.
 */
@AutoService(Rule.class)
public final class RouterBypassesService implements BodyRule {

  /** To open and end transactions is a router's business; what happens inside of them is not. */
  private static final String TRANSACTIONS =
      "close|commit|rollback.*|abort|begin.*|isOpen|isClosed|isValid|isConnected"
          + "|(get|set)(AutoCommit|ReadOnly|DefaultReadOnly)|isReadOnly|(get|set|release)Savepoint"
          + "|savepoint|release"
          + "|.*[tT]ransaction(Isolation|IsolationLevel|Result|ResultAsync|Async|Coroutine)?"
          + "|isJoinedToTransaction|isInTransaction";

  private static final Set<String> OF_OBJECT = Set.of("toString", "equals", "hashCode", "getClass");

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "a router that calls a session or a schema's client itself, past the services";
  }

  @Override
  public boolean protectsTenants() {
    return true;
  }

  @Override
  public boolean everywhere() {
    return true;
  }

  /** A component is no router. */
  @Override
  public Stream<Violation> check(Body body, Settings settings) {
    return Stream.empty();
  }

  @Override
  public Stream<Violation> checkOther(
      SourceClass other, Architecture architecture, Settings settings) {
    boolean isClient = other.supertypes().stream().anyMatch(architecture.clients()::contains);
    if (other.code().inTests() || isClient) {
      return Stream.empty();
    }
    boolean isWhole = RequestHandlers.isAnnotated(other) || isBelowGenerated(other, architecture);
    List<RequestCode> code = isWhole ? RequestCode.all(other) : RequestCode.handlers(other);
    return code.stream()
        .flatMap(each -> uses(each).filter(use -> isBypass(use, other, architecture)))
        .distinct()
        .map(this::violation);
  }

  private static boolean isBelowGenerated(SourceClass type, Architecture architecture) {
    return type.supertypes().stream().anyMatch(each -> each.endsWith("Router"))
        && architecture.components().stream()
            .flatMap(component -> Routers.of(component).stream())
            .anyMatch(router -> type.supertypes().contains(router.id().qualifiedName()));
  }

  /**
   * A call or a method reference.
   *
   * @param site the declaration that it belongs to
   * @param method what is called
   * @param on the type that it is called on
   * @param position where the method's name stands
   */
  private record Use(Site site, MethodSymbol method, TypeRef on, Position position) {}

  private static Stream<Use> uses(RequestCode code) {
    return Stream.concat(
        code.code()
            .all(Call.class)
            .map(each -> use(code, each.method(), each.receiver(), each.position())),
        code.code()
            .all(MethodReference.class)
            .map(each -> use(code, each.method(), each.receiver(), each.position())));
  }

  private static Use use(
      RequestCode code, MethodSymbol method, Optional<Expression> receiver, Position position) {
    TypeRef on = receiver.map(Expression::type).orElse(method.owner());
    return new Use(code.site(), method, on, position);
  }

  private static boolean isBypass(Use use, SourceClass type, Architecture architecture) {
    boolean isOwn = use.on().id().equals(Optional.of(type.code().id()));
    boolean acts =
        !use.method().isStatic()
            && !use.method().name().equals("<init>")
            && !OF_OBJECT.contains(use.method().name());
    return acts
        && !isOwn
        && (architecture.isClient(use.on())
            || (use.on().has(Trait.SESSION) && !use.method().name().matches(TRANSACTIONS)));
  }

  private Violation violation(Use use) {
    String called = use.on().id().map(TypeId::nestedName).orElse(use.on().name());
    String headline =
        "%s calls %s.%s itself; a router calls services"
            .formatted(Subjects.of(use.site()), called, use.method().name());
    return Violation.of(this, use.site(), use.position(), headline).with(wayOut(use, called));
  }

  private static List<String> wayOut(Use use, String called) {
    return use.on().has(Trait.SESSION)
        ? List.of(
            "here no tenant parameter restricts it, and no rule about services sees it",
            "move it into an operation of a @Service, and call that",
            "to begin and end transactions (inTransaction, commit, rollback, close) is fine here")
        : List.of(
            "here nothing keeps the organizations apart, and no rule about services sees it",
            "let an operation of a @Service call %s, and call that".formatted(called));
  }
}
