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

import com.palantir.javapoet.TypeSpec;
import io.stanchion.processor.model.Component;
import java.util.Optional;
import java.util.Set;

/**
 * A framework that source is generated for. It is found through {@link java.util.ServiceLoader}, so
 * that a new one is a class, a golden test, a page and an example.
 */
public interface Target {

  /** Its name in the option {@code stanchion.target}. */
  String id();

  /**
   * The qualified names of classes that generated code makes use of where they are on the class
   * path, and does without where they are not. {@link RouterPlan#libraries()} has those that are.
   */
  default Set<String> libraries() {
    return Set.of();
  }

  /**
   * Whether the framework fills the component's injected fields and calls its injected methods,
   * once the provider or the framework itself has created it.
   */
  default boolean fillsMembers(Component component) {
    return false;
  }

  /** What builds a component; none where the framework builds it without. */
  Optional<TypeSpec> provider(ProviderPlan plan);

  /** What exposes a component's operations over HTTP. */
  TypeSpec router(RouterPlan plan);
}
