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

import com.palantir.javapoet.ClassName;

/** The types of Javalin that its routers use. */
final class JavalinTypes {

  static final ClassName ROUTES = ClassName.get("io.javalin.config", "RoutesConfig");
  static final ClassName CONTEXT = http("Context");
  static final ClassName CONTENT_TYPE = http("ContentType");
  static final ClassName RESPONSE_EXCEPTION = http("HttpResponseException");
  static final ClassName BAD_REQUEST = http("BadRequestResponse");
  static final ClassName UNAUTHORIZED = http("UnauthorizedResponse");
  static final ClassName FORBIDDEN = http("ForbiddenResponse");
  static final ClassName NOT_FOUND = http("NotFoundResponse");

  private JavalinTypes() {}

  private static ClassName http(String name) {
    return ClassName.get("io.javalin.http", name);
  }
}
