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
 * Refuses a request because it is not known who is calling: no credentials were presented, or none
 * that could be verified.
 *
 * <p>The routers generated for a web framework answer it with HTTP {@value #STATUS}. Its message
 * may reach the sender of the request, so it must not tell what only a log should know; that
 * belongs to the cause.
 *
 * <p>Guide: Multi-Tenant Service Pattern: Admin vs Regular Operations, Router Usage.
 *
 * @see AccessDeniedException
 */
public class NotAuthenticatedException extends RuntimeException {

  /** The HTTP status that a router answers with: {@value}. */
  public static final int STATUS = 401;

  private static final long serialVersionUID = 1L;

  /**
   * A refusal with a reason.
   *
   * @param message the reason, fit for the sender of the request to read
   */
  public NotAuthenticatedException(String message) {
    super(message);
  }

  /**
   * A refusal with a reason, and what led to it.
   *
   * @param message the reason, fit for the sender of the request to read
   * @param cause what led to it, for the log
   */
  public NotAuthenticatedException(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * The HTTP status that a router answers with.
   *
   * @return {@value #STATUS}
   */
  public int status() {
    return STATUS;
  }
}
