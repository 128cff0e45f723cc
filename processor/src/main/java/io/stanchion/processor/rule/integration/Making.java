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
package io.stanchion.processor.rule.integration;

import io.stanchion.processor.model.Position;
import io.stanchion.processor.model.code.Expression;

/**
 * The place where a component formats something itself.
 *
 * @param what it makes there, with its article
 * @param text how
 * @param position where
 */
record Making(String what, String text, Position position) {

  static Making map(Expression made) {
    return new Making("a map", SourceText.of(made), made.position());
  }

  static Making tree(Expression made) {
    return new Making("a JSON tree", SourceText.of(made), made.position());
  }

  static Making text(Expression made, String how) {
    return new Making("a text", how, made.position());
  }

  static Making object(Expression made) {
    return new Making("an object", SourceText.of(made), made.position());
  }
}
