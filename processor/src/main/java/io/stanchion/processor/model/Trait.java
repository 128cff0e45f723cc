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
package io.stanchion.processor.model;

/** What a rule or a generator may want to know of a type without asking the compiler. */
public enum Trait {
  /** An enum. */
  ENUM,
  /** A record. */
  RECORD,
  /** An interface. */
  INTERFACE,
  /** An interface with one abstract method. */
  FUNCTIONAL,
  /** An abstract class. */
  ABSTRACT,
  /** Marked as a service. */
  SERVICE,
  /** Marked as an orchestrator. */
  ORCHESTRATOR,
  /** Marked as an integration schema. */
  SCHEMA,
  /** Carries a transaction. */
  SESSION,
  /** Has a method {@code build} that takes nothing and returns something. */
  BUILDER,
  /** Bean validation has something to say about it or about what it is made of. */
  CONSTRAINED,
  /** Visible outside of its package, as are all classes around it. */
  PUBLIC
}
