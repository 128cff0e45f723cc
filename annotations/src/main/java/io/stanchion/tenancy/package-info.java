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
/**
 * Who is calling, for which organization, and who may act for all of them.
 *
 * <p>The generated routers of {@link io.stanchion.TenantScoped} operations are written against
 * these types. An application implements two of them and hands them to the routers:
 *
 * <ul>
 *   <li>an {@link io.stanchion.tenancy.OrganizationResolver}, which finds the organization of an
 *       authenticated {@link io.stanchion.tenancy.Caller}; tenant routers require one;
 *   <li>an {@link io.stanchion.tenancy.AdminGuard}, which decides who may act for all
 *       organizations; admin routers require one, and none is given by default.
 * </ul>
 *
 * <pre>{@code
 * OrganizationResolver<UUID> resolver =
 *     caller ->
 *         caller
 *             .attribute("token")
 *             .map(AccessToken.class::cast)
 *             .map(token -> new OrganizationContext<>(token.organizationId()))
 *             .orElseThrow(() -> new NotAuthenticatedException("no access token"));
 *
 * AdminGuard guard = AdminGuard.apiKey(System.getenv("ADMIN_API_KEY"));
 * }</pre>
 *
 * <p>Everything here fails closed. A resolver or guard that is missing, answers nothing or breaks
 * means a refusal, and the service is never called: {@link
 * io.stanchion.tenancy.NotAuthenticatedException} (HTTP 401) when nobody knows who is calling,
 * {@link io.stanchion.tenancy.AccessDeniedException} (HTTP 403) when they may not.
 *
 * <p>Unless a method says otherwise, no parameter and no result in this package is {@code null}.
 *
 * <p>Guide: Multi-Tenant Service Pattern: Admin vs Regular Operations.
 */
package io.stanchion.tenancy;
