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

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.stanchion.processor.model.Architecture;
import io.stanchion.processor.model.Component;
import io.stanchion.processor.model.route.Routers;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What one component gets. */
public final class Generator {

  private final Target target;

  /** A generator for one target. */
  public Generator(Target target) {
    this.target = target;
  }

  /** The names of the classes that it would like to use. */
  public Set<String> libraries() {
    return target.libraries();
  }

  /**
   * The files, none where the component cannot be created: a rule says why.
   *
   * @param present which of the classes in {@link #libraries()} there are
   */
  public List<JavaFile> generate(
      Component component, Architecture architecture, Set<String> present) {
    return ProviderPlanner.plan(architecture, component, target::fillsMembers).stream()
        .flatMap(plan -> Stream.concat(target.provider(plan).stream(), routers(plan, present)))
        .map(type -> file(component, type))
        .toList();
  }

  private Stream<TypeSpec> routers(ProviderPlan plan, Set<String> present) {
    return Routers.of(plan.component()).stream()
        .map(router -> target.router(new RouterPlan(router, plan, present)));
  }

  private static JavaFile file(Component component, TypeSpec type) {
    return JavaFile.builder(component.id().packageName(), type).skipJavaLangImports(true).build();
  }
}
