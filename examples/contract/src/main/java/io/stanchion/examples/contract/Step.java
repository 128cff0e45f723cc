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

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request and what is expected of its answer; the README says what each part means. What is not
 * expected is {@code null}.
 */
record Step(
    @JsonAlias("as") String caller,
    String request,
    Map<String, String> headers,
    JsonNode body,
    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<Integer> status,
    JsonNode answer,
    List<JsonNode> has,
    Integer size,
    List<String> mentions,
    List<String> hides) {

  Step {
    headers = headers == null ? Map.of() : Map.copyOf(headers);
    has = has == null ? List.of() : List.copyOf(has);
    mentions = mentions == null ? List.of() : List.copyOf(mentions);
    hides = hides == null ? List.of() : List.copyOf(hides);
  }

  String method() {
    return request.substring(0, request.indexOf(' '));
  }

  String path() {
    return request.substring(request.indexOf(' ') + 1);
  }

  /** The body as it is sent: a text stands for itself. */
  Optional<String> sent() {
    return Optional.ofNullable(body)
        .map(each -> each.isTextual() ? each.asText() : each.toString());
  }
}
