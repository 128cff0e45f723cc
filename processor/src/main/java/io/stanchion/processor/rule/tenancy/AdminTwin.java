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
import io.stanchion.processor.model.Component;
import io.stanchion.processor.model.Operation;
import io.stanchion.processor.rule.ComponentRule;
import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Settings;
import io.stanchion.processor.rule.Severity;
import io.stanchion.processor.rule.Violation;
import java.util.stream.Stream;

/**
 * An operation for administrators beside the one for tenants. Guide: Multi-Tenant Service Pattern,
 * Key Principle.
 */
@AutoService(Rule.class)
public final class AdminTwin implements ComponentRule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "an operation that repeats a tenant-scoped one without the tenant parameter";
  }

  @Override
  public boolean protectsTenants() {
    return true;
  }

  @Override
  public Stream<Violation> check(Component component, Settings settings) {
    return component.operations().stream()
        .filter(operation -> operation.owner().equals(component.id()))
        .flatMap(
            operation ->
                AdminTwins.twin(component, operation, settings).stream()
                    .map(scoped -> violation(operation, scoped)));
  }

  private Violation violation(Operation operation, Operation scoped) {
    String parameter = scoped.tenancy().map(each -> each.parameter()).orElse("");
    String headline =
        "%s.%s repeats %s without %s"
            .formatted(
                operation.owner().nestedName(), operation.name(), scoped.signature(), parameter);
    return Violation.of(this, operation.site(), operation.position(), headline)
        .with(
            "it runs for every organization, whoever calls, and every change has to be made twice",
            "delete it: the admin router calls %s with the empty organization"
                .formatted(scoped.name()));
  }
}
