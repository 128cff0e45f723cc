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

/** The types of Spring that generated configurations and controllers use. */
final class SpringTypes {

  static final ClassName BEAN = of("context.annotation.Bean");
  static final ClassName CONFIGURATION = of("context.annotation.Configuration");
  static final ClassName DATE_TIME_FORMAT = of("format.annotation.DateTimeFormat");
  static final ClassName HTTP_HEADERS = of("http.HttpHeaders");
  static final ClassName HTTP_STATUS = of("http.HttpStatus");
  static final ClassName HTTP_STATUS_CODE = of("http.HttpStatusCode");
  static final ClassName INVALID_ARGUMENT = of("web.bind.MethodArgumentNotValidException");
  static final ClassName FIELD_ERROR = of("validation.FieldError");
  static final ClassName INVALID_ELEMENT =
      of("web.method.annotation.HandlerMethodValidationException");
  static final ClassName MEDIA_TYPE = of("http.MediaType");
  static final ClassName MESSAGE = of("context.MessageSourceResolvable");
  static final ClassName MISMATCH = of("beans.TypeMismatchException");
  static final ClassName MODEL_ATTRIBUTE = bind("ModelAttribute");
  static final ClassName OBJECT_PROVIDER = of("beans.factory.ObjectProvider");
  static final ClassName PATH_VARIABLE = bind("PathVariable");
  static final ClassName PROBLEM_DETAIL = of("http.ProblemDetail");
  static final ClassName PROBLEM_HANDLER =
      of("web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler");
  static final ClassName REFUSAL = of("web.server.ResponseStatusException");
  static final ClassName REQUEST = ClassName.get("jakarta.servlet.http", "HttpServletRequest");
  static final ClassName REQUEST_ATTRIBUTE = bind("RequestAttribute");
  static final ClassName REQUEST_BODY = bind("RequestBody");
  static final ClassName REQUEST_MAPPING = bind("RequestMapping");
  static final ClassName REQUEST_PARAM = bind("RequestParam");
  static final ClassName RESPONSE_ENTITY = of("http.ResponseEntity");
  static final ClassName RESPONSE_STATUS = bind("ResponseStatus");
  static final ClassName REST_CONTROLLER = bind("RestController");
  static final ClassName REST_CONTROLLER_ADVICE = bind("RestControllerAdvice");
  static final ClassName UNREADABLE = of("http.converter.HttpMessageNotReadableException");
  static final ClassName VALID = ClassName.get("jakarta.validation", "Valid");
  static final ClassName WEB_ASYNC = of("web.context.request.async.WebAsyncUtils");
  static final ClassName WEB_REQUEST = of("web.context.request.WebRequest");

  private SpringTypes() {}

  static ClassName bind(String name) {
    return of("web.bind.annotation." + name);
  }

  private static ClassName of(String name) {
    return ClassName.bestGuess("org.springframework." + name);
  }
}
