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

import io.stanchion.processor.model.code.Body;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that an orchestrator does, measured.
 *
 * @param duties its operations
 * @param all the overloads of its operations
 */
record Workloads(Duties duties, List<Workload> all) {

  Workloads {
    all = List.copyOf(all);
  }

  /** Measures the operations of a component. */
  static Workloads of(Body body) {
    Duties duties = Duties.of(body);
    WorkloadReader reader = new WorkloadReader(body);
    return new Workloads(
        duties,
        duties.all().stream()
            .flatMap(duty -> duty.overloads().stream())
            .map(reader::read)
            .toList());
  }

  /** The complex workflows, one for each name. */
  List<Workload> complex() {
    return perName(all.stream().filter(Workload::isComplex).toList());
  }

  /** The coordinations that decide something, the longest for each name. */
  List<Workload> deciding() {
    return perName(
        all.stream()
            .filter(Workload::decides)
            .sorted(Comparator.comparing(each -> -each.own().codeLines()))
            .toList());
  }

  private static List<Workload> perName(List<Workload> workloads) {
    Map<String, Workload> found = new LinkedHashMap<>();
    workloads.forEach(each -> found.putIfAbsent(each.overload().operation().name(), each));
    return List.copyOf(found.values());
  }
}
