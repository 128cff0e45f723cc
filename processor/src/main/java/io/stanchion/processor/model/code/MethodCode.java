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
package io.stanchion.processor.model.code;

import io.stanchion.processor.model.Position;
import io.stanchion.processor.model.Site;
import io.stanchion.processor.model.TypeId;
import io.stanchion.processor.model.Visibility;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A method or constructor with its body.
 *
 * @param owner the class that declares it
 * @param symbol as calls resolve to it
 * @param visibility who may call it
 * @param parameters in order
 * @param body absent for an abstract or native method
 * @param bodyLines the lines of the body, without braces around it, that hold a token
 * @param annotations the qualified names of its annotations
 * @param position where its name stands
 */
public record MethodCode(
    TypeId owner,
    MethodSymbol symbol,
    Visibility visibility,
    List<Local> parameters,
    Optional<Statement.Block> body,
    int bodyLines,
    Set<String> annotations,
    Position position) {

  public MethodCode {
    parameters = List.copyOf(parameters);
    annotations = Set.copyOf(annotations);
  }

  /** Its name; {@code <init>} for a constructor. */
  public String name() {
    return symbol.name();
  }

  /** Whether it is a constructor. */
  public boolean isConstructor() {
    return symbol.name().equals("<init>");
  }

  /** Whether an annotation of that simple name stands on it. */
  public boolean hasAnnotationNamed(String simpleName) {
    return annotations.stream().anyMatch(each -> each.endsWith("." + simpleName));
  }

  /** The pieces of its body of that type. */
  public <T> Stream<T> all(Class<T> type) {
    return body.stream().flatMap(block -> block.all(type));
  }

  /** The declaration that violations inside belong to. */
  public Site site() {
    return Site.of(owner, symbol.signature());
  }
}
