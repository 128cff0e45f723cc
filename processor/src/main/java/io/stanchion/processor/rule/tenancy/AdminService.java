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
import io.stanchion.processor.model.Component;
import io.stanchion.processor.model.Field;
import io.stanchion.processor.model.Operation;
import io.stanchion.processor.model.TypeId;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.rule.ArchitectureRule;
import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Settings;
import io.stanchion.processor.rule.Severity;
import io.stanchion.processor.rule.Violation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A component for administrators that does again what a tenant-scoped one does. Guide: Multi-Tenant
 * Service Pattern, Guidelines.
 */
@AutoService(Rule.class)
public final class AdminService implements ArchitectureRule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "a component for administrators that duplicates a tenant-scoped one";
  }

  @Override
  public boolean protectsTenants() {
    return true;
  }

  @Override
  public Stream<Violation> check(Architecture architecture, Settings settings) {
    return architecture
        .compiled()
        .filter(each -> AdminNames.isForAdmins(each.id()))
        .flatMap(admin -> duplicated(admin, architecture).stream());
  }

  private Optional<Violation> duplicated(Component admin, Architecture architecture) {
    return architecture.components().stream()
        .filter(Component::isTenantScoped)
        .filter(each -> !AdminNames.isForAdmins(each.id()))
        .flatMap(scoped -> violation(admin, scoped, architecture).stream())
        .findFirst();
  }

  private Optional<Violation> violation(
      Component admin, Component scoped, Architecture architecture) {
    List<String> repeated =
        admin.operations().stream()
            .filter(operation -> isRepeated(operation, admin, scoped))
            .map(Operation::name)
            .distinct()
            .toList();
    Set<TypeId> shared = shared(admin, scoped, architecture);
    if (repeated.size() * 2 < admin.operationNames().size() || repeated.isEmpty()) {
      if (shared.isEmpty()) {
        return Optional.empty();
      }
    }
    String evidence =
        repeated.isEmpty()
            ? "both work with " + names(shared)
            : "repeated: " + String.join(", ", repeated);
    return Optional.of(
        Violation.of(
                this,
                admin.site(),
                admin.position(),
                "%s duplicates %s for administrators".formatted(admin.name(), scoped.name()))
            .with(
                evidence,
                "two of a kind drift apart, and whoever gets hold of this one works on everybody's data",
                "delete it: the admin router calls %s with the empty organization"
                    .formatted(scoped.name()),
                "what administrators need beyond that becomes an operation there"));
  }

  /** The same job on the same thing: said by the components' names, or by what both return. */
  private static boolean isRepeated(Operation operation, Component admin, Component scoped) {
    boolean related = AdminNames.subject(admin.id()).equals(AdminNames.subject(scoped.id()));
    List<String> job = AdminNames.job(operation.name());
    return scoped.operations().stream()
        .filter(each -> each.tenancy().isPresent())
        .filter(each -> AdminNames.job(each.name()).equals(job))
        .anyMatch(each -> related || returnsTheSame(each, operation));
  }

  private static boolean returnsTheSame(Operation one, Operation other) {
    TypeRef type = one.returnType();
    boolean ofTheApplication =
        type.all()
            .anyMatch(
                each -> each.kind() == TypeRef.Kind.DECLARED && !each.name().startsWith("java."));
    return ofTheApplication && type.fullText().equals(other.returnType().fullText());
  }

  /** What both hold, if that is all that either holds. One alone is no evidence. */
  private static Set<TypeId> shared(Component admin, Component scoped, Architecture architecture) {
    Set<TypeId> held = collaborators(admin, architecture);
    boolean related = AdminNames.subject(admin.id()).equals(AdminNames.subject(scoped.id()));
    return held.equals(collaborators(scoped, architecture)) && (held.size() > 1 || related)
        ? held
        : Set.of();
  }

  private static Set<TypeId> collaborators(Component component, Architecture architecture) {
    return component
        .instanceFields()
        .map(Field::type)
        .filter(type -> architecture.isClient(type) || !architecture.behind(type).isEmpty())
        .flatMap(type -> type.id().stream())
        .collect(Collectors.toSet());
  }

  private static String names(Set<TypeId> types) {
    return types.stream().sorted().map(TypeId::nestedName).collect(Collectors.joining(", "));
  }
}
