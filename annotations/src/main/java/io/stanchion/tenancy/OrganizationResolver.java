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
 * Finds the organization that an authenticated caller belongs to.
 *
 * <p>An application writes one, and hands it to its tenant routers:
 *
 * <pre>{@code
 * OrganizationResolver<String> resolver =
 *     caller -> {
 *       String user = caller.principal().orElseThrow(
 *           () -> new NotAuthenticatedException("sign in first"));
 *       return memberships.organizationOf(user)
 *           .map(OrganizationContext::new)
 *           .orElseThrow(() -> new AccessDeniedException("not a member of any organization"));
 *     };
 * }</pre>
 *
 * <p>Routers do not call it directly, but through {@link OrganizationContext#resolve}, which turns
 * whatever goes wrong here into a refusal. An implementation is shared by all requests and must be
 * safe for use by several threads.
 *
 * <p>Guide: Multi-Tenant Service Pattern: Admin vs Regular Operations, Router Usage.
 *
 * @param <I> the type of an organization's identifier
 */
@FunctionalInterface
public interface OrganizationResolver<I> {

  /**
   * Finds the caller's organization.
   *
   * @param caller who is calling
   * @return the caller's organization. Throw {@link AccessDeniedException} if there is none; a
   *     {@code null} is taken as the same refusal.
   * @throws NotAuthenticatedException if it is not known who is calling
   * @throws AccessDeniedException if the caller belongs to no organization
   */
  OrganizationContext<I> resolve(Caller caller);
}
