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
 * Marks operations that run for one organization (the tenant), or for all of them in admin mode.
 *
 * <p>On a class, every operation is tenant-scoped; on a method, that operation alone. Each takes
 * the organization as its last parameter, after a session if there is one, in one of these forms,
 * where {@code T} is any type of identifier:
 *
 * <ul>
 *   <li>{@link io.stanchion.tenancy.TenantScope}{@code <T>}, which says what it means;
 *   <li>{@link java.util.Optional}{@code <T>}, where empty means all organizations;
 *   <li>{@code T} under an annotation named {@code Nullable}, where {@code null} does.
 * </ul>
 *
 * <pre>{@code
 * @Service
 * @TenantScoped
 * public class PhoneNumberService {
 *   public List<PhoneNumber> listPhoneNumbers(TenantScope<UUID> organizationId) {
 *     return organizationId.fold(numbers::all, numbers::ofOrganization);
 *   }
 * }
 * }</pre>
 *
 * <p>The parameter has to decide something in every operation, and is handed on to whatever
 * tenant-scoped operation this one calls. The Javadoc of the operation describes both of its modes:
 * what happens for one organization, and what for all.
 *
 * <p>Two routers are generated. The tenant router takes the organization from the authenticated
 * caller and from nowhere else, by an {@link io.stanchion.tenancy.OrganizationResolver}. The admin
 * router, below {@code /admin}, passes the empty organization, and only after an {@link
 * io.stanchion.tenancy.AdminGuard} let the caller in. The service itself checks no rights and has
 * no twin for administrators.
 *
 * <p>Guide: Multi-Tenant Service Pattern: Admin vs Regular Operations.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface TenantScoped {

  /**
   * The name of the parameter that carries the organization.
   *
   * @return the parameter's name, the same in every operation that this annotation covers
   */
  String parameter() default "organizationId";

  /**
   * Whether an admin router is generated beside the tenant router.
   *
   * @return {@code false} when nothing outside one organization may reach these operations over
   *     HTTP
   */
  boolean admin() default true;
}
