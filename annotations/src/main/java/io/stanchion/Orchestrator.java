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
 * Marks a class that coordinates services: it decides who is called in which order, and leaves the
 * work to them.
 *
 * <pre>{@code
 * @Orchestrator
 * public class ContactService {
 *   private final ContactCrudService crud;
 *   private final ContactLifecycleService lifecycle;
 *
 *   public ContactService(ContactCrudService crud, ContactLifecycleService lifecycle) {
 *     this.crud = crud;
 *     this.lifecycle = lifecycle;
 *   }
 *
 *   public Optional<Contact> applyCallAnalysis(UUID id, CallAnalysis analysis) {
 *     return crud.findContact(id).map(contact -> lifecycle.apply(contact, analysis));
 *   }
 * }
 * }</pre>
 *
 * <p>An orchestrator has to earn its place. An operation that hands its parameters to a single
 * collaborator and returns the result as it is, is a pass-through; a caller could as well use that
 * service's own provider or router. Up to 20 percent of pass-throughs are accepted, more are
 * reported, and from 80 percent on the orchestrator is an error. Shares are computed where there
 * are three or more operations. There is no limit to the number of operations, but one to the size:
 * more than 200 code lines are a warning, more than 300 an error.
 *
 * <p>Like a service, an orchestrator gets a {@code <Name>Provider}, which builds it together with
 * all components below it.
 *
 * <p>Guide: Pattern 1: Thin Orchestrator; Pattern 3: Service Composition; Service Architecture
 * Evolution &amp; Scaling Patterns.
 *
 * @see Service
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Orchestrator {

  /**
   * The business domain that this orchestrator belongs to.
   *
   * @return the domain's name; when empty, that of the nearest enclosing package with a {@link
   *     Domain}, else the full name of the orchestrator's own package
   */
  String domain() default "";

  /**
   * The path below which the operations are reachable over HTTP. Setting it asks for a router for
   * the operations that are not {@link TenantScoped}; those that are get their routers anyway.
   *
   * @return the base path, such as {@code "/contacts"}; when empty, routers for tenant-scoped
   *     operations use the class name without {@code Service} or {@code Orchestrator}, in kebab
   *     case and pluralized
   */
  String path() default "";

  /**
   * Whether this orchestrator is the deliberate entry point of a pyramid of services.
   *
   * <p>Delegation is the declared job of a facade, so any share of pass-throughs is fine; in return
   * it hosts no complex workflow at all, which is an error here.
   *
   * @return {@code true} for a facade
   */
  boolean facade() default false;
}
