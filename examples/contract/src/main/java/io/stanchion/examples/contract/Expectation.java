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
package io.stanchion.examples.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares what was answered with what was expected.
 *
 * @param values what names stand for; learns new ones
 */
record Expectation(Values values) {

  /** An object may have more than is expected of it, and leave out what is null. */
  boolean isMet(JsonNode expected, JsonNode actual) {
    if (expected.isNull()) {
      return actual.isNull() || actual.isMissingNode();
    }
    if (expected.isObject()) {
      return actual.isObject() && fieldsAreMet(expected, actual);
    }
    if (expected.isArray()) {
      return actual.isArray()
          && expected.size() == actual.size()
          && hasAll(elements(expected), actual);
    }
    return expected.isTextual()
        ? actual.isTextual() && values.match(expected.asText(), actual.asText())
        : expected.equals(actual);
  }

  private boolean fieldsAreMet(JsonNode expected, JsonNode actual) {
    return expected.properties().stream()
        .allMatch(field -> isMet(field.getValue(), actual.path(field.getKey())));
  }

  /** Whether the list has an element of its own for each of the expected ones. */
  boolean hasAll(List<JsonNode> expected, JsonNode actual) {
    List<JsonNode> left = elements(actual);
    return expected.stream().allMatch(each -> takeOne(each, left));
  }

  private boolean takeOne(JsonNode expected, List<JsonNode> left) {
    for (JsonNode candidate : left) {
      Values tried = values.copy();
      if (new Expectation(tried).isMet(expected, candidate)) {
        values.learn(tried);
        return left.remove(candidate);
      }
    }
    return false;
  }

  private static List<JsonNode> elements(JsonNode array) {
    List<JsonNode> elements = new ArrayList<>();
    array.forEach(elements::add);
    return elements;
  }
}
