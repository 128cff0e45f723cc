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
package io.stanchion.processor.rule.orchestration;

import io.stanchion.processor.model.Component;
import io.stanchion.processor.model.TypeRef;
import java.util.List;

/**
 * A field of an orchestrator that holds a component or the client of a schema.
 *
 * @param field its name
 * @param type its type, as the orchestrator sees it
 * @param components what it may hold; empty for a client
 */
record Collaborator(String field, TypeRef type, List<Component> components) {

  Collaborator {
    components = List.copyOf(components);
  }

  /** Where a caller gets it without the orchestrator. */
  String source() {
    return components.size() == 1
        ? components.get(0).id().companion("Provider").nestedName() + ".get(...)"
        : type.simpleText();
  }
}
