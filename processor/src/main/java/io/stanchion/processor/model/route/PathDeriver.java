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
package io.stanchion.processor.model.route;

import io.stanchion.processor.model.Operation;
import io.stanchion.processor.model.Parameter;
import io.stanchion.processor.model.RouteOverride;
import io.stanchion.processor.model.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** From an operation's name and parameters to the path of its route. */
final class PathDeriver {

  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}/]*)}");

  private final Noun noun;
  private final String basePath;

  PathDeriver(Noun noun, String basePath) {
    this.noun = noun;
    this.basePath = basePath;
  }

  /** The names of the variables in a path, in order. */
  static List<String> variables(String path) {
    return VARIABLE.matcher(path).results().map(PathDeriver::name).toList();
  }

  private static String name(MatchResult variable) {
    return variable.group(1);
  }

  /** The whole path: an annotation's, else the derived one. */
  String path(Operation operation) {
    String path =
        operation
            .route()
            .flatMap(RouteOverride::path)
            .map(relative -> basePath + Noun.normalized(relative))
            .orElseGet(() -> derived(operation));
    return path.isEmpty() ? "/" : path;
  }

  /** The extra segment stands behind the only id, and before the last of several. */
  private String derived(Operation operation) {
    List<Parameter> ids = ids(operation);
    List<String> segments = new ArrayList<>(ids.stream().map(id -> "{" + id.name() + "}").toList());
    String extra = Words.kebab(extraWords(operation, ids));
    if (!extra.isEmpty()) {
      segments.add(ids.size() < 2 ? ids.size() : ids.size() - 1, extra);
    }
    return segments.isEmpty() ? basePath : basePath + "/" + String.join("/", segments);
  }

  /** The parameters that are path variables by their names, unless the base path has them. */
  private List<Parameter> ids(Operation operation) {
    List<String> inBase = variables(basePath);
    Optional<Parameter> tenant = operation.tenantParameter();
    return operation.parameters().stream()
        .filter(each -> each.name().equals("id") || each.name().endsWith("Id"))
        .filter(each -> SimpleTypes.contains(each.type()))
        .filter(each -> !each.type().has(Trait.SESSION) && !inBase.contains(each.name()))
        .filter(each -> tenant.isEmpty() || !tenant.get().equals(each))
        .toList();
  }

  /** What the name says beyond the verb, the noun and the ids. */
  private List<String> extraWords(Operation operation, List<Parameter> ids) {
    List<String> words = Words.of(operation.name());
    if (words.isEmpty() || Verb.of(words.get(0)) == Verb.ACT) {
      return words;
    }
    List<String> rest = words.subList(1, words.size());
    int by = rest.contains("by") ? rest.indexOf("by") : rest.size();
    List<String> extra =
        new ArrayList<>(rest.subList(0, by).stream().filter(each -> !noun.repeats(each)).toList());
    List<String> condition = rest.subList(by, rest.size());
    if (!isById(condition, ids)) {
      extra.addAll(condition);
    }
    return extra;
  }

  /** {@code ById}, {@code ByContactId} or {@code ByContactIdAndNoteId}. */
  private static boolean isById(List<String> condition, List<Parameter> ids) {
    List<String> named = condition.stream().skip(1).filter(word -> !word.equals("and")).toList();
    List<String> all = ids.stream().flatMap(id -> Words.of(id.name()).stream()).toList();
    return !ids.isEmpty()
        && (named.equals(List.of("id"))
            || named.equals(all)
            || ids.stream().anyMatch(id -> Words.of(id.name()).equals(named)));
  }
}
