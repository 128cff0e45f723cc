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

import io.stanchion.processor.model.Position;
import io.stanchion.processor.model.TypeId;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.code.Code;
import io.stanchion.processor.model.code.Expression.Call;
import io.stanchion.processor.model.code.Expression.MethodReference;
import io.stanchion.processor.model.code.MethodSymbol;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Knows how code asks for roles and authorities. Asking who the caller is is none of it. */
final class AdminChecks {

  static final String GUARD = "io.stanchion.tenancy.AdminGuard";

  private static final Set<String> ANNOTATIONS =
      Set.of(
          "org.springframework.security.access.prepost.PreAuthorize",
          "org.springframework.security.access.prepost.PostAuthorize",
          "org.springframework.security.access.prepost.PreFilter",
          "org.springframework.security.access.prepost.PostFilter",
          "org.springframework.security.access.annotation.Secured",
          "jakarta.annotation.security.RolesAllowed",
          "javax.annotation.security.RolesAllowed",
          "jakarta.annotation.security.DenyAll",
          "javax.annotation.security.DenyAll",
          "org.apache.shiro.authz.annotation.RequiresRoles",
          "org.apache.shiro.authz.annotation.RequiresPermissions",
          "io.quarkus.security.PermissionsAllowed",
          "io.micronaut.security.annotation.Secured");

  private static final List<String> FRAMEWORKS =
      List.of(
          "org.springframework.security.",
          "jakarta.security.",
          "javax.security.enterprise.",
          "jakarta.servlet.",
          "javax.servlet.",
          "jakarta.ws.rs.",
          "javax.ws.rs.",
          "jakarta.ejb.",
          "javax.ejb.",
          "org.apache.shiro.",
          "io.quarkus.security.",
          "io.micronaut.security.",
          "org.pac4j.");

  private static final String ASKING =
      "isUserInRole|isCallerInRole|hasAccessToWebResource|(has|check)(Any|All)?(Role|Authorit|Permission).*"
          + "|isPermitted.*|authorize";

  /** To read these is a check where something is then looked for in them. */
  private static final String RIGHTS = "getAuthorit.*|getRoles|getPermissions";

  /** Whatever offers these does nothing but check. */
  private static final String UNMISTAKABLE =
      "isUserInRole|isCallerInRole|(require|check|assert|ensure|verify)Admin(istrator)?(Role|Rights|Access)?s?";

  private static final String ASKING_THE_CALLER =
      "isAdmin|isAdministrator|isSuper(A|a)dmin|isSuper(U|u)ser|has(Any)?(Role|Authority|Permission)";

  private static final String CALLER =
      ".*(Caller|Current|Principal|Security|Auth|Identity|Subject|Session|Context).*";

  private AdminChecks() {}

  /** Whether the annotation asks for rights. */
  static boolean isCheck(String annotation) {
    return ANNOTATIONS.contains(annotation);
  }

  /** Whether a value of the type is there to check rights. */
  static boolean isGuard(TypeRef type) {
    return type.isSubtypeOf(GUARD);
  }

  /**
   * A place that asks for rights.
   *
   * @param method what is asked
   * @param position where
   */
  record Check(MethodSymbol method, Position position) {}

  /** Every place in the code that asks for rights. */
  static Stream<Check> in(Code code) {
    Stream<Check> calls =
        code.all(Call.class)
            .filter(each -> isCheck(each.method()))
            .map(each -> new Check(each.method(), each.position()));
    Stream<Check> references =
        code.all(MethodReference.class)
            .filter(each -> isCheck(each.method()))
            .map(each -> new Check(each.method(), each.position()));
    Stream<Check> searches =
        code.all(Call.class)
            .filter(each -> each.type().name().equals("boolean"))
            .flatMap(each -> each.receiver().stream())
            .flatMap(each -> each.all(Call.class))
            .filter(each -> givesRights(each.method()))
            .map(each -> new Check(each.method(), each.position()));
    return Stream.of(calls, references, searches).flatMap(all -> all).distinct();
  }

  /** Whether a call of the method asks for rights. */
  private static boolean isCheck(MethodSymbol method) {
    TypeRef owner = method.owner();
    String simpleName = owner.id().map(TypeId::simpleName).orElse("");
    return isGuard(owner)
        || method.name().matches(UNMISTAKABLE)
        || (isOfFramework(owner) && method.name().matches(ASKING))
        || (simpleName.matches(CALLER) && method.name().matches(ASKING_THE_CALLER));
  }

  /** Whether a call of the method gives the caller's rights. */
  private static boolean givesRights(MethodSymbol method) {
    return isOfFramework(method.owner()) && method.name().matches(RIGHTS);
  }

  private static boolean isOfFramework(TypeRef owner) {
    return FRAMEWORKS.stream().anyMatch(each -> owner.name().startsWith(each));
  }
}
