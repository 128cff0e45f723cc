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

import java.util.List;
import java.util.Locale;

/**
 * Collaborators that operations use together, and nobody else.
 *
 * @param name of the package that they could have
 * @param members in the order of their fields
 * @param operations those that use them, in the order of declaration
 */
record Cluster(String name, List<Collaborator> members, List<String> operations) {

  Cluster {
    members = List.copyOf(members);
    operations = List.copyOf(operations);
  }

  /** What its orchestrator could be called. */
  String orchestrator() {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "Orchestrator";
  }

  /** The names of the members' types. */
  List<String> services() {
    return members.stream().map(each -> each.type().simpleText()).distinct().toList();
  }
}
