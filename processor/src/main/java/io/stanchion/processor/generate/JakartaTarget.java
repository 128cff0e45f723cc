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

/** Jakarta EE 10 and 11: CDI producers, and routers as resources of Jakarta REST 3.1 and 4.0. */
@AutoService(Target.class)
public final class JakartaTarget implements Target {

  @Override
  public String id() {
    return "jakarta";
  }

  @Override
  public Set<String> libraries() {
    return Set.of(JakartaOpenApi.LIBRARY, JakartaBody.LIBRARY);
  }

  /** CDI does so for what it creates itself, not for what a producer method returns. */
  @Override
  public boolean fillsMembers(Component component) {
    return JakartaProvider.isBean(component);
  }

  @Override
  public Optional<TypeSpec> provider(ProviderPlan plan) {
    return JakartaProvider.of(plan);
  }

  @Override
  public TypeSpec router(RouterPlan plan) {
    return new JakartaRouter(plan).type();
  }
}
