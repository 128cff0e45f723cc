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
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Javalin 7: static providers, and routers that register their routes on its configuration. */
@AutoService(Target.class)
public final class JavalinTarget implements Target {

  @Override
  public String id() {
    return "javalin";
  }

  @Override
  public Set<String> libraries() {
    Set<String> libraries = new HashSet<>(JacksonVersion.classes());
    libraries.add(JavalinOpenApi.LIBRARY);
    return libraries;
  }

  @Override
  public Optional<TypeSpec> provider(ProviderPlan plan) {
    return Optional.of(PlainProvider.of(plan));
  }

  @Override
  public TypeSpec router(RouterPlan plan) {
    return JavalinRouter.of(plan);
  }
}
