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
package io.stanchion.processor.rule.size;

import io.stanchion.processor.model.Trait;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.code.FieldSymbol;

/**
 * What holds operations together when more than one of them uses it.
 *
 * @param kind what it is
 * @param key equal for what is the same thing
 * @param label how a message names it
 */
record Tie(Kind kind, String key, String label) {

  /** What operations have in common, the strongest first. */
  enum Kind {
    /** A field that is no session. */
    FIELD,
    /** A method of the component that is called. */
    METHOD,
    /** A type of the application in signatures or bodies. */
    TYPE,
    /** A session, in a field or as a parameter: it says where data is, not which. */
    SESSION
  }

  static Tie field(FieldSymbol field) {
    return new Tie(Kind.FIELD, field.owner().name() + "." + field.name(), label(field));
  }

  /** A type of one's own says more than the name of a field; one of the platform says less. */
  private static String label(FieldSymbol field) {
    TypeRef type = field.type();
    boolean tells = type.id().isPresent() && !type.name().startsWith("java.");
    return tells ? type.simpleText() : "the field " + field.name();
  }

  static Tie method(String name) {
    return new Tie(Kind.METHOD, name, name + "()");
  }

  /** A type that a signature or a body mentions. */
  static Tie type(TypeRef type) {
    return new Tie(
        type.has(Trait.SESSION) ? Kind.SESSION : Kind.TYPE, type.name(), type.simpleText());
  }

  boolean isSession() {
    return kind == Kind.SESSION;
  }
}
