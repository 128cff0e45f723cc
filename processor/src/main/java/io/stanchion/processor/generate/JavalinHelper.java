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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What handlers share. A router contains those that its handlers need: it has no base class. */
enum JavalinHelper {
  ORGANIZATION("organization"),
  ADMIN("requireAdmin"),
  PATH("path"),
  QUERY("query"),
  OPTIONAL_QUERY("optionalQuery"),
  QUERY_OR("queryOr"),
  QUERIES("queries"),
  PARSE("parse"),
  FLAG("flag"),
  CHARACTER("character"),
  BODY("body"),
  HAS_BODY("hasBody"),
  UNREADABLE("unreadable"),
  GENERIC("generic"),
  AWAIT(ResultHelper.AWAIT.methodName()),
  ELEMENTS(ResultHelper.ELEMENTS.methodName()),
  REFUSED("refused"),
  REFUSED_FOR("refused"),
  CALLER("RequestCaller");

  private final String methodName;

  JavalinHelper(String methodName) {
    this.methodName = methodName;
  }

  String methodName() {
    return methodName;
  }

  /** The one for results. */
  static JavalinHelper of(ResultHelper helper) {
    return helper == ResultHelper.AWAIT ? AWAIT : ELEMENTS;
  }

  /**
   * Adds it.
   *
   * @param libraries the classes that there are
   */
  void addTo(TypeSpec.Builder router, Set<String> libraries) {
    switch (this) {
      case ORGANIZATION -> JavalinChecks.organization(router);
      case ADMIN -> JavalinChecks.admin(router);
      case PATH -> JavalinReading.path(router);
      case QUERY -> JavalinReading.query(router);
      case OPTIONAL_QUERY -> JavalinReading.optionalQuery(router);
      case QUERY_OR -> JavalinReading.queryOr(router);
      case QUERIES -> JavalinReading.queries(router);
      case PARSE -> JavalinReading.parse(router);
      case FLAG -> JavalinReading.flag(router);
      case CHARACTER -> JavalinReading.character(router);
      case BODY -> JavalinBody.read(router);
      case HAS_BODY -> JavalinBody.isThere(router);
      case UNREADABLE -> JavalinBody.unreadable(router, libraries);
      case GENERIC -> JavalinBody.generic(router);
      case AWAIT -> router.addMethod(ResultHelper.AWAIT.method(methodName));
      case ELEMENTS -> router.addMethod(ResultHelper.ELEMENTS.method(methodName));
      case REFUSED -> JavalinChecks.refused(router);
      case REFUSED_FOR -> JavalinChecks.refusedFor(router);
      case CALLER -> JavalinChecks.caller(router);
    }
  }

  /** The names that no handler can have. */
  static List<String> names() {
    return Stream.of(values()).map(JavalinHelper::methodName).distinct().toList();
  }

  /** Those, and what they need in turn, always in one order. */
  static Set<JavalinHelper> withNeeded(Set<JavalinHelper> wanted) {
    Set<JavalinHelper> all = EnumSet.noneOf(JavalinHelper.class);
    wanted.forEach(each -> all.addAll(each.withNeeded()));
    return all;
  }

  private Set<JavalinHelper> withNeeded() {
    return switch (this) {
      case ORGANIZATION, ADMIN -> EnumSet.of(this, REFUSED, REFUSED_FOR, CALLER);
      case PATH, QUERY, OPTIONAL_QUERY, QUERY_OR, QUERIES ->
          EnumSet.of(this, PARSE, REFUSED, REFUSED_FOR);
      case BODY -> EnumSet.of(this, UNREADABLE, REFUSED, REFUSED_FOR);
      case PARSE -> EnumSet.of(this, REFUSED, REFUSED_FOR);
      default -> EnumSet.of(this);
    };
  }
}
