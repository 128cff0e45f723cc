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
 * Names the business domain of a package and of every package below it, up to the next one that
 * names its own.
 *
 * <pre>{@code
 * // contacts/package-info.java
 * @Domain("contacts")
 * package com.example.contacts;
 *
 * import io.stanchion.Domain;
 * }</pre>
 *
 * <p>A component that names a {@link Service#domain() domain} itself keeps that one. Where nobody
 * names any, each package is a domain of its own, under its full name.
 *
 * <p>Services of one domain may know each other. Across domains only an {@link Orchestrator}
 * coordinates them.
 *
 * <p>Guide: Service Guardrails; Restructuring Strategy: Domain Clustering.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface Domain {

  /**
   * The name of the domain.
   *
   * @return a name in the language of the business, such as {@code "contacts"}; packages that carry
   *     the same name are one domain
   */
  String value();
}
