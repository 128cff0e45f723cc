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
 * Overrides the HTTP method or path that the generated routers derive from an operation's name.
 *
 * <p>Without it, the first word of the name decides, and words beyond the component's own noun
 * become a further path segment:
 *
 * <table class="striped">
 *   <caption>Derivation, relative to the component's base path</caption>
 *   <thead>
 *     <tr><th scope="col">name starts with</th><th scope="col">route</th></tr>
 *   </thead>
 *   <tbody>
 *     <tr><th scope="row">create, add, save, register</th><td>{@code POST}, answers 201</td></tr>
 *     <tr><th scope="row">get, find, load, fetch (with one id)</th>
 *         <td>{@code GET /{id}}, 404 when the result is null or empty</td></tr>
 *     <tr><th scope="row">get, find, list, search (without an id)</th><td>{@code GET}</td></tr>
 *     <tr><th scope="row">update, replace</th><td>{@code PUT /{id}}</td></tr>
 *     <tr><th scope="row">patch, modify, customize</th><td>{@code PATCH /{id}}</td></tr>
 *     <tr><th scope="row">delete, remove</th>
 *         <td>{@code DELETE /{id}}, answers 204, or 404 when the result is false</td></tr>
 *     <tr><th scope="row">anything else</th>
 *         <td>{@code POST /{id}/the-operation}, 404 when the result is null or empty; or {@code
 *         /the-operation} without an id</td></tr>
 *   </tbody>
 * </table>
 *
 * <p>Use the annotation where two operations would share a route, or where a public URL must stay
 * as it was:
 *
 * <pre>{@code
 * @Route(method = Route.HttpMethod.GET, path = "/export")
 * public String exportContacts() { ... }
 * }</pre>
 *
 * <p>An operation that no request should reach is marked {@link Internal} instead.
 *
 * <p>Guide: Multi-Tenant Service Pattern: Admin vs Regular Operations, Router Usage.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Route {

  /**
   * The HTTP method.
   *
   * @return the method, or {@link HttpMethod#AUTO} to keep the derived one
   */
  HttpMethod method() default HttpMethod.AUTO;

  /**
   * The path, relative to the component's base path.
   *
   * <p>Each name in braces is that of a parameter, which is then taken from the path whatever its
   * name ends in. Parameters that the path does not name come from the query or the body; a list of
   * simple values is repeated in the query.
   *
   * @return the path, such as {@code "/{id}/assignment"}, or {@code "/"} for the base path itself;
   *     when empty, the derived one
   */
  String path() default "";

  /** The HTTP methods that a route can have. */
  enum HttpMethod {
    /** Derived from the operation's name. */
    AUTO,
    /** Reads, and changes nothing. */
    GET,
    /** Creates something, or does what no other method describes. */
    POST,
    /** Replaces something. */
    PUT,
    /** Changes a part of something. */
    PATCH,
    /** Removes something. */
    DELETE
  }
}
