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
 * The organization that an authenticated caller belongs to.
 *
 * <p>Whoever holds one may rely on it: there is no context without an organization. Generated
 * tenant routers obtain theirs from {@link #resolve} and pass its organization to every operation.
 *
 * <p>Guide: Multi-Tenant Service Pattern: Admin vs Regular Operations, Router Usage.
 *
 * @param <I> the type of an organization's identifier
 * @param organizationId the organization; never {@code null}, and never blank if it is text
 */
public record OrganizationContext<I>(I organizationId) {

  /**
   * The context of an organization that is already known to be the caller's.
   *
   * @param organizationId the organization
   * @throws NullPointerException if the identifier is {@code null}
   * @throws IllegalArgumentException if the identifier is text and blank
   */
  public OrganizationContext {
    Identifiers.requirePresent(organizationId, "organization id");
  }

  /**
   * Finds the caller's organization, or refuses.
   *
   * <p>Generated routers ask for the organization here and nowhere else. There is no way out of
   * this method but with an organization or with an exception, so the service behind the router is
   * never called without one. Hand-written routers should call it too, rather than the resolver.
   *
   * @param <I> the type of an organization's identifier
   * @param resolver finds the organization
   * @param caller who is calling; {@code null} if nobody knows
   * @return the caller's organization
   * @throws NotAuthenticatedException if there is no caller, if the resolver said so, or if the
   *     resolver failed, say over a malformed token. Its message then tells nothing of the failure,
   *     which is kept as the cause for a log.
   * @throws AccessDeniedException if the caller belongs to no organization, that is, if the
   *     resolver said so or returned {@code null}; and if there is no resolver at all
   */
  public static <I> OrganizationContext<I> resolve(
      OrganizationResolver<I> resolver, Caller caller) {
    if (caller == null) {
      throw new NotAuthenticatedException("there is no authenticated caller");
    }
    if (resolver == null) {
      throw new AccessDeniedException("no organization resolver is configured");
    }
    OrganizationContext<I> context = ask(resolver, caller);
    if (context == null) {
      throw new AccessDeniedException("the caller belongs to no organization");
    }
    return context;
  }

  private static <I> OrganizationContext<I> ask(OrganizationResolver<I> resolver, Caller caller) {
    try {
      return resolver.resolve(caller);
    } catch (NotAuthenticatedException | AccessDeniedException refusal) {
      throw refusal;
    } catch (Exception failure) {
      // Not only RuntimeException: Kotlin and Lombok throw checked ones without declaring them.
      throw new NotAuthenticatedException("the caller's organization is unknown", failure);
    }
  }
}
