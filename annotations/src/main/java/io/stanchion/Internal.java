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
 * Marks a public operation that no generated router exposes, because only other components call it.
 *
 * <p>It still is an operation and counts towards the limits. A method that nobody outside the
 * package calls had better be package-private: then it needs no annotation and does not count.
 *
 * <pre>{@code
 * @Internal
 * public void recordUsage(UUID phoneNumberId, Duration length) { ... }
 * }</pre>
 *
 * <p>In a {@link TenantScoped} class such an operation may go without the tenant parameter, as long
 * as it calls no tenant-scoped operation itself.
 *
 * <p>Guide: Service Guardrails; Multi-Tenant Service Pattern: Admin vs Regular Operations.
 *
 * @see Route
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Internal {}
