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
package io.stanchion.processor.parse.code;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import io.stanchion.processor.model.Position;

/**
 * The place of a tree. Unlike an element, the pair of unit and tree keeps its place when the
 * compiler starts another round.
 *
 * @param unit the file
 * @param tree what stands there
 * @param offset from the start of the file, negative where it is unknown
 */
public record TreePosition(CompilationUnitTree unit, Tree tree, long offset) implements Position {

  @Override
  public String file() {
    return unit.getSourceFile().getName();
  }

  @Override
  public long line() {
    return offset < 0 ? 0 : unit.getLineMap().getLineNumber(offset);
  }

  @Override
  public long column() {
    return offset < 0 ? 0 : unit.getLineMap().getColumnNumber(offset);
  }
}
