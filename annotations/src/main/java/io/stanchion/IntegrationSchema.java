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
package io.stanchion;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class or record that formats the requests for one external API.
 *
 * <p>A schema is immutable, is made by a static factory whose name begins with {@code from} or
 * {@code of}, and renders the payload by a method whose name begins with {@code to}. It formats and
 * does not act: it neither holds nor calls a component, a session or its client. The component
 * keeps only the sequence of calls.
 *
 * <pre>{@code
 * @IntegrationSchema(client = CalendarClient.class)
 * record EventTypePayload(String title, Duration length) {
 *   static EventTypePayload from(NewEventType request) {
 *     return new EventTypePayload(request.title(), Duration.ofMinutes(request.minutes()));
 *   }
 *
 *   Map<String, Object> toBody() {
 *     return Map.of("title", title, "lengthInMinutes", length.toMinutes());
 *   }
 * }
 *
 * // in the service:
 * return calendar.createEventType(EventTypePayload.from(request).toBody());
 * }</pre>
 *
 * <p>A method of a component that maps more than 5 fields itself is an error, and so is one that
 * hands the client a payload of its own making.
 *
 * <p>Guide: Orchestration Rules for External APIs.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface IntegrationSchema {

  /**
   * The type that talks to the API this schema formats for. A component that holds such a client
   * may pass it only what a schema rendered.
   *
   * @return the client's class or interface; {@code void.class} when none is named, and then the
   *     rule about unformatted calls has nothing to look at
   */
  Class<?> client() default void.class;
}
