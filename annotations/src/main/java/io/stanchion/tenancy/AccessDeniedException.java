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
 * Refuses a request because the caller, who is known, may not do this: they belong to no
 * organization, or are no administrator.
 *
 * <p>The routers generated for a web framework answer it with HTTP {@value #STATUS} where an {@link
 * OrganizationResolver} or an {@link AdminGuard} throws it, and tell the sender nothing else than
 * "access denied": the message and the cause are for the log. Where an operation throws it, or a
 * router without a framework, it is the application that decides what of it reaches the sender.
 *
 * <p>Guide: Multi-Tenant Service Pattern: Admin vs Regular Operations, Router Usage.
 *
 * @see NotAuthenticatedException
 */
public class AccessDeniedException extends RuntimeException {

  /** The HTTP status that a router answers with: {@value}. */
  public static final int STATUS = 403;

  private static final long serialVersionUID = 1L;

  /**
   * A refusal with a reason.
   *
   * @param message the reason, for the log
   */
  public AccessDeniedException(String message) {
    super(message);
  }

  /**
   * A refusal with a reason, and what led to it.
   *
   * @param message the reason, for the log
   * @param cause what led to it, for the log
   */
  public AccessDeniedException(String message, Throwable cause) {
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
