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

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;

/** The types of Jakarta EE that generated code uses. */
final class JakartaTypes {

  static final ClassName INJECT = ClassName.get("jakarta.inject", "Inject");
  static final ClassName DEPENDENT = ClassName.get("jakarta.enterprise.context", "Dependent");
  static final ClassName REQUEST_SCOPED =
      ClassName.get("jakarta.enterprise.context", "RequestScoped");
  static final ClassName PRODUCER = ClassName.get("jakarta.enterprise.inject", "Produces");
  static final ClassName INSTANCE = ClassName.get("jakarta.enterprise.inject", "Instance");
  static final ClassName INTERCEPTION_FACTORY =
      ClassName.get("jakarta.enterprise.inject.spi", "InterceptionFactory");
  static final ClassName OBSERVES = ClassName.get("jakarta.enterprise.event", "Observes");
  static final ClassName STARTUP = ClassName.get("jakarta.enterprise.event", "Startup");
  static final ClassName PRIORITY = ClassName.get("jakarta.annotation", "Priority");
  static final ClassName VALID = ClassName.get("jakarta.validation", "Valid");

  static final ClassName PATH = rest("Path");
  static final ClassName PATH_PARAM = rest("PathParam");
  static final ClassName QUERY_PARAM = rest("QueryParam");
  static final ClassName DEFAULT_VALUE = rest("DefaultValue");
  static final ClassName CONSUMES = rest("Consumes");
  static final ClassName PRODUCES = rest("Produces");
  static final ClassName PRIORITIES = rest("Priorities");
  static final ClassName NAME_BINDING = rest("NameBinding");
  static final ClassName WEB_APPLICATION_EXCEPTION = rest("WebApplicationException");
  static final ClassName MEDIA_TYPE = rest("core", "MediaType");
  static final ClassName RESPONSE = rest("core", "Response");
  static final ClassName NO_CONTENT_EXCEPTION = rest("core", "NoContentException");
  static final ClassName PROVIDER = rest("ext", "Provider");
  static final ClassName READER_INTERCEPTOR = rest("ext", "ReaderInterceptor");
  static final ClassName READER_INTERCEPTOR_CONTEXT = rest("ext", "ReaderInterceptorContext");
  static final ClassName REQUEST_FILTER = rest("container", "ContainerRequestFilter");
  static final ClassName REQUEST_CONTEXT = rest("container", "ContainerRequestContext");

  private JakartaTypes() {}

  /** When a filter or an interceptor runs. */
  static AnnotationSpec priority(String name) {
    return AnnotationSpec.builder(PRIORITY).addMember("value", "$T.$N", PRIORITIES, name).build();
  }

  static ClassName rest(String name) {
    return ClassName.get("jakarta.ws.rs", name);
  }

  private static ClassName rest(String part, String name) {
    return ClassName.get("jakarta.ws.rs." + part, name);
  }
}
