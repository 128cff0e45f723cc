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
package io.stanchion.processor.rule.tenancy;

import io.stanchion.processor.model.Site;
import io.stanchion.processor.model.code.MappedPath;
import io.stanchion.processor.model.code.SourceClass;
import io.stanchion.processor.rule.tenancy.flow.Invocation;
import io.stanchion.processor.rule.tenancy.flow.Run;
import io.stanchion.processor.rule.tenancy.flow.Taker;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Knows which calls of hand-written code are an administrator's: those of a router whose name
 * starts with Admin or that is below a generated one for administrators, those below a path under
 * /admin, and those after an {@code AdminGuard} has let the caller in.
 *
 * @param isForAdmins whether the whole class is
 * @param paths the paths of the class and its methods
 */
record AdminRoutes(boolean isForAdmins, List<MappedPath> paths) {

  /** Nothing is a route. */
  static final AdminRoutes NONE = new AdminRoutes(false, List.of());

  private static final String FOR_ADMINS = "Admin(istrator|istration)?s?([A-Z].*)?";

  static AdminRoutes of(SourceClass type) {
    boolean named =
        type.code().id().simpleNames().stream().anyMatch(each -> each.matches(FOR_ADMINS));
    boolean extending = type.supertypes().stream().anyMatch(each -> each.endsWith("AdminRouter"));
    return new AdminRoutes(extending || (named && RequestHandlers.isRouter(type)), type.paths());
  }

  /** Whether an administrator makes the call, when the code of the given site runs. */
  boolean contain(Invocation call, Run run, Site entry) {
    return isForAdmins
        || call.admitted()
        || isMapped(entry)
        || call.takers().stream().anyMatch(AdminRoutes::isUnderAdmin)
        || isFiltered(call, run);
  }

  /** Every path that leads there has to be one for administrators. */
  private boolean isMapped(Site entry) {
    List<String> all = mapped(entry);
    return !all.isEmpty() && all.stream().allMatch(AdminRoutes::isUnderAdmin);
  }

  private List<String> mapped(Site entry) {
    List<String> ofClass = paths(Optional.empty());
    List<String> ofMethod = entry.member().isPresent() ? paths(entry.member()) : List.of();
    if (ofClass.isEmpty() || ofMethod.isEmpty()) {
      return Stream.concat(ofClass.stream(), ofMethod.stream()).toList();
    }
    return ofClass.stream()
        .flatMap(first -> ofMethod.stream().map(second -> first + "/" + second))
        .toList();
  }

  private List<String> paths(Optional<String> method) {
    return paths.stream()
        .filter(each -> each.method().equals(method))
        .map(MappedPath::path)
        .toList();
  }

  /** Whether a function is registered under such a path. */
  private static boolean isUnderAdmin(Taker taker) {
    return routes(taker).anyMatch(AdminRoutes::isUnderAdmin);
  }

  private static Stream<String> routes(Taker taker) {
    return taker.texts().stream()
        .filter(each -> each.startsWith("/") || taker.name().matches("path|group|nest|route"));
  }

  /** What follows a variable lies in whatever that stands for: an organization of its own. */
  private static boolean isUnderAdmin(String path) {
    return Stream.of(path.split("/", -1))
        .takeWhile(each -> !each.matches("[{:<*].*"))
        .anyMatch("admin"::equals);
  }

  /** Whether a filter that is registered beside the route asks a guard. */
  private static boolean isFiltered(Invocation call, Run run) {
    return run.calls().stream()
        .filter(Invocation::asksGuard)
        .flatMap(guard -> guard.takers().stream())
        .filter(taker -> taker.name().startsWith("before"))
        .anyMatch(taker -> call.takers().stream().anyMatch(route -> covers(taker, route)));
  }

  private static boolean covers(Taker filter, Taker route) {
    List<String> patterns = routes(filter).toList();
    return patterns.isEmpty()
        || routes(route).anyMatch(path -> patterns.stream().anyMatch(each -> covers(each, path)));
  }

  private static boolean covers(String pattern, String path) {
    return pattern.endsWith("/*")
        ? path.startsWith(pattern.substring(0, pattern.length() - 1))
        : pattern.equals(path);
  }
}
