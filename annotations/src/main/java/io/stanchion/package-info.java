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
 * The annotations that tell Stanchion what a type is for.
 *
 * <p>Start with a plain {@link io.stanchion.Service} that a router calls directly. Add an {@link
 * io.stanchion.Orchestrator} when there is something to coordinate, an {@link
 * io.stanchion.IntegrationSchema} when a request to a foreign API has to be put together, and
 * {@link io.stanchion.TenantScoped} when operations run for one organization or, for an
 * administrator, for all of them.
 *
 * <pre>{@code
 * @Service(path = "/templates")
 * public class TemplateService {
 *   private final TemplateStore store;
 *
 *   public TemplateService(TemplateStore store) {
 *     this.store = store;
 *   }
 *
 *   public Optional<Template> findTemplate(String id) {
 *     return store.find(id);
 *   }
 * }
 * }</pre>
 *
 * <p>From this, the processor generates a {@code TemplateServiceProvider}, which builds the
 * service, and a {@code TemplateServiceRouter}, which answers {@code GET /templates/{id}}.
 *
 * <h2>Words used throughout</h2>
 *
 * <dl>
 *   <dt>component
 *   <dd>a class marked {@code @Service} or {@code @Orchestrator}
 *   <dt>operation
 *   <dd>a public, non-static instance method of a component, declared in its class or inherited
 *       from a superclass whose package is the same or a parent of it. Overloads of one name are
 *       one operation. What overrides a method of {@link java.lang.Object}, a record accessor,
 *       {@link java.lang.AutoCloseable#close()} and what Lombok or another processor generated are
 *       none.
 *   <dt>code lines
 *   <dd>the lines of a type, from its first annotation or modifier to its closing brace, that hold
 *       at least one token; blank lines and lines of comment do not count
 *   <dt>domain
 *   <dd>the business capability that a component belongs to; see {@link io.stanchion.Domain}
 *   <dt>session
 *   <dd>a value that carries a transaction, such as a {@code java.sql.Connection}, an {@code
 *       EntityManager}, a jOOQ {@code DSLContext} or a Jdbi {@code Handle}
 * </dl>
 *
 * <p>Where this documentation says <em>Guide</em>, it names the section of the service architecture
 * guide that a rule comes from.
 */
package io.stanchion;
