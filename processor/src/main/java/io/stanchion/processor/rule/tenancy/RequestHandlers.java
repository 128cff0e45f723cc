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

import io.stanchion.processor.model.code.Code;
import io.stanchion.processor.model.code.Expression.Lambda;
import io.stanchion.processor.model.code.Local;
import io.stanchion.processor.model.code.MethodCode;
import io.stanchion.processor.model.code.SourceClass;
import java.util.List;
import java.util.Set;

/** Recognizes classes written by hand that answer requests. */
final class RequestHandlers {

  /** By simple names, as frameworks moved theirs from package to package. */
  private static final Set<String> ANNOTATIONS = Set.of("RestController", "Controller", "Path");

  private static final String JAVALIN_HANDLER = "io.javalin.http.Handler";
  private static final String JAVALIN_CONTEXT = "io.javalin.http.Context";

  private static final Set<String> SUPERTYPES =
      Set.of(
          JAVALIN_HANDLER,
          "jakarta.servlet.Servlet",
          "javax.servlet.Servlet",
          "com.sun.net.httpserver.HttpHandler");

  private static final String NAMES =
      ".*(Router|Routes|Controller|Resource|Endpoints?|Handlers?|Servlet|Api)";

  private RequestHandlers() {}

  /** Whether an annotation says that requests come to the class. */
  static boolean isAnnotated(SourceClass type) {
    return type.annotations().stream()
        .map(each -> each.substring(each.lastIndexOf('.') + 1))
        .anyMatch(ANNOTATIONS::contains);
  }

  /** Whether requests come to the class, as far as it shows. */
  static boolean isRouter(SourceClass type) {
    return isAnnotated(type)
        || !type.paths().isEmpty()
        || type.supertypes().stream().anyMatch(SUPERTYPES::contains)
        || type.code().id().simpleName().matches(NAMES)
        || type.code().methods().stream().anyMatch(RequestHandlers::isHandler)
        || type.code().children().stream()
            .flatMap(each -> each.all(Lambda.class))
            .anyMatch(RequestHandlers::isHandler);
  }

  /** Whether Javalin calls the method with a request. */
  static boolean isHandler(MethodCode method) {
    return takesRequest(method.parameters());
  }

  /** Whether Javalin calls the lambda with a request. */
  static boolean isHandler(Code lambda) {
    return lambda instanceof Lambda code && takesRequest(code.parameters());
  }

  private static boolean takesRequest(List<Local> parameters) {
    return parameters.stream().anyMatch(each -> each.type().isSubtypeOf(JAVALIN_CONTEXT));
  }
}
