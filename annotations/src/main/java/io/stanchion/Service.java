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
 * Marks a class that implements one business capability.
 *
 * <p>A service is the unit that the limits measure: by default at most 500 code lines and at most 8
 * operations, all of one domain. Private and package-private methods never count as operations, so
 * a service may be organized inside as it likes.
 *
 * <pre>{@code
 * @Service(domain = "contacts")
 * public class ContactCrudService {
 *   private final Connection session;
 *
 *   public ContactCrudService(Connection session) {
 *     this.session = session;
 *   }
 *
 *   public Contact createContact(NewContact contact) { ... }
 *
 *   public Optional<Contact> findContact(UUID id) { ... }
 * }
 * }</pre>
 *
 * <p>A service may receive another service of its own domain by its constructor. It neither knows a
 * component of another domain nor an orchestrator: bringing those together is what an {@link
 * Orchestrator} is for.
 *
 * <p>For each service a {@code <Name>Provider} is generated that builds it. Its constructor is the
 * one annotated {@code @Inject}, else the only one that is not private.
 *
 * <p>Guide: Service Guardrails; Pattern 0: No Orchestrator; Pattern 2: Use-Case Service Pattern.
 *
 * @see Orchestrator
 * @see Domain
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Service {

  /**
   * The business domain that this service belongs to.
   *
   * @return the domain's name; when empty, that of the nearest enclosing package with a {@link
   *     Domain}, else the full name of the service's own package
   */
  String domain() default "";

  /**
   * The path below which the operations are reachable over HTTP. Setting it asks for a router for
   * the operations that are not {@link TenantScoped}; those that are get their routers anyway.
   *
   * @return the base path, such as {@code "/templates"}; when empty, routers for tenant-scoped
   *     operations use the class name without {@code Service}, in kebab case and pluralized ({@code
   *     PhoneNumberService} becomes {@code /phone-numbers})
   */
  String path() default "";
}
