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
package io.stanchion.examples.contacts.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which requests are answered by what.
 *
 * @param method the HTTP method
 * @param segments of the path; variables are in braces
 * @param status of success
 * @param handler what answers
 */
record Route(String method, List<String> segments, int status, Handler handler) {

  /** A route such as {@code GET /contacts/{id}}. */
  static Route of(String route, int status, Handler handler) {
    String[] parts = route.split(" ");
    return new Route(parts[0], split(parts[1]), status, handler);
  }

  static List<String> split(String path) {
    return Arrays.asList(path.substring(1).split("/", -1));
  }

  /** What is literal goes before what is variable. */
  String order() {
    return String.join("/", segments).replace('{', '\uffff');
  }

  /** The variables of a path as it was sent, if it is this route's. */
  Optional<Map<String, String>> match(String sentMethod, List<String> sent) {
    if (!method.equals(sentMethod) || sent.size() != segments.size()) {
      return Optional.empty();
    }
    Map<String, String> variables = new HashMap<>();
    for (int i = 0; i < sent.size(); i++) {
      String wanted = segments.get(i);
      String text = Request.decode(sent.get(i).replace("+", "%2B"));
      if (wanted.startsWith("{")) {
        variables.put(wanted.substring(1, wanted.length() - 1), text);
      } else if (!wanted.equals(text)) {
        return Optional.empty();
      }
    }
    return Optional.of(variables);
  }
}
