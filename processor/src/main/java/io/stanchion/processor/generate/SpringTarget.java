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

import com.google.auto.service.AutoService;
import com.palantir.javapoet.TypeSpec;
import io.stanchion.processor.model.Component;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Spring 6 and 7: configurations with one bean, and routers that are controllers of Spring MVC. */
@AutoService(Target.class)
public final class SpringTarget implements Target {

  @Override
  public String id() {
    return "spring";
  }

  @Override
  public Set<String> libraries() {
    return Stream.concat(JacksonVersion.classes().stream(), Stream.of(SpringOpenApi.LIBRARY))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Spring does so for whatever a bean method returns. */
  @Override
  public boolean fillsMembers(Component component) {
    return true;
  }

  /** None for a class that Spring finds without it: there would be two beans. */
  @Override
  public Optional<TypeSpec> provider(ProviderPlan plan) {
    return SpringProvider.of(plan);
  }

  @Override
  public TypeSpec router(RouterPlan plan) {
    return SpringRouter.of(plan);
  }
}
