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
package io.stanchion.tenancy;

/**
 * Decides who may act for all organizations at once.
 *
 * <p>Admin routers require one when they are made, and there is none by default: an application
 * that forgets its guard does not start, rather than letting everyone in. The check belongs to the
 * router; a service never makes it.
 *
 * <pre>{@code
 * AdminGuard byKey = AdminGuard.apiKey(System.getenv("ADMIN_API_KEY"));
 *
 * AdminGuard byRole = caller -> caller.principal().filter(staff::isAdministrator).isPresent();
 * }</pre>
 *
 * <p>An implementation is shared by all requests and must be safe for use by several threads.
 *
 * <p>Guide: Multi-Tenant Service Pattern: Admin vs Regular Operations, Router Usage.
 */
@FunctionalInterface
public interface AdminGuard {

  /** The header in which {@link #apiKey(String)} expects the key: {@value}. */
  String DEFAULT_HEADER = "X-Admin-Api-Key";

  /**
   * Whether the caller may act for all organizations.
   *
   * <p>Routers do not call this directly, but through {@link #require}.
   *
   * @param caller who is calling
   * @return {@code true} to let the caller in, {@code false} to answer HTTP 403
   * @throws NotAuthenticatedException if it is not known who is calling, to answer HTTP 401
   * @throws AccessDeniedException if the caller may not, as an alternative to {@code false} that
   *     gives a reason
   */
  boolean admits(Caller caller);

  /**
   * Returns if the guard admits the caller, and throws in every other case.
   *
   * <p>Generated admin routers call this before each operation. Hand-written ones should call it,
   * too, rather than the guard: a forgotten {@code if} lets everyone in, a call of this method does
   * not.
   *
   * @param guard decides; a missing one ({@code null}) admits nobody
   * @param caller who is calling; {@code null} if nobody knows
   * @throws NotAuthenticatedException if there is no caller, or if the guard said so
   * @throws AccessDeniedException if the guard does not admit the caller, or failed. Its message
   *     then tells nothing of the failure, which is kept as the cause for a log.
   */
  static void require(AdminGuard guard, Caller caller) {
    if (caller == null) {
      throw new NotAuthenticatedException("there is no authenticated caller");
    }
    if (guard == null) {
      throw new AccessDeniedException("no admin guard is configured");
    }
    boolean admitted;
    try {
      admitted = guard.admits(caller);
    } catch (NotAuthenticatedException | AccessDeniedException refusal) {
      throw refusal;
    } catch (Exception failure) {
      // Not only RuntimeException: Kotlin and Lombok throw checked ones without declaring them.
      throw new AccessDeniedException("the caller's admin rights could not be checked", failure);
    }
    if (!admitted) {
      throw new AccessDeniedException("the caller is no administrator");
    }
  }

  /**
   * A guard that admits whoever presents a secret key in the header {@value #DEFAULT_HEADER}.
   *
   * @param key the secret
   * @return the guard
   * @throws NullPointerException if the key is {@code null}
   * @throws IllegalArgumentException if the key is blank, or begins or ends with white space
   * @see #apiKey(String, String)
   */
  static AdminGuard apiKey(String key) {
    return apiKey(DEFAULT_HEADER, key);
  }

  /**
   * A guard that admits whoever presents a secret key in a header of your choice.
   *
   * <p>A request without the header, or with a blank one, is not authenticated (HTTP 401); one with
   * another key is denied (HTTP 403). How long the comparison takes tells nothing about the key,
   * nor about its length. The guard keeps a digest of the key, not the key.
   *
   * <p>A key that is missing or can never match is refused here, so that an application whose
   * configuration lacks it does not start. HTTP strips white space around a header's value; a key
   * that has some, such as the line break at the end of a secrets file, can never match. Choose a
   * random key of 128 bits or more, in ASCII characters.
   *
   * @param header the header's name
   * @param key the secret
   * @return the guard
   * @throws NullPointerException if the header or the key is {@code null}
   * @throws IllegalArgumentException if the header or the key is blank, or if the key begins or
   *     ends with white space
   */
  static AdminGuard apiKey(String header, String key) {
    return new ApiKeyGuard(header, key);
  }
}
