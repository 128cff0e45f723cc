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

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;

/** Finds the place where a reader would point at a tree: at its name, where it has one. */
public final class Places {

  private final SourcePositions positions;
  private final CompilationUnitTree unit;

  /** Places in one file. */
  public Places(SourcePositions positions, CompilationUnitTree unit) {
    this.positions = positions;
    this.unit = unit;
  }

  /** The tree's place. */
  public TreePosition of(Tree tree) {
    return new TreePosition(unit, tree, offset(tree));
  }

  /** The offset of the first character. */
  public long start(Tree tree) {
    return positions.getStartPosition(unit, tree);
  }

  /** The offset after the last character, negative where it is unknown. */
  public long end(Tree tree) {
    return positions.getEndPosition(unit, tree);
  }

  private long offset(Tree tree) {
    if (tree instanceof MethodInvocationTree call) {
      return offset(call.getMethodSelect());
    }
    if (tree instanceof MemberSelectTree select) {
      return nameAtEnd(tree, select.getIdentifier().length());
    }
    if (tree instanceof MemberReferenceTree reference) {
      return nameAtEnd(tree, reference.getName().length());
    }
    if (tree instanceof ClassTree type) {
      return after(type.getModifiers(), tree);
    }
    if (tree instanceof MethodTree method) {
      return after(
          method.getReturnType() == null ? method.getModifiers() : method.getReturnType(), tree);
    }
    return start(tree);
  }

  private long nameAtEnd(Tree tree, int length) {
    long end = end(tree);
    return end < 0 ? start(tree) : end - length;
  }

  private long after(Tree before, Tree whole) {
    long end = end(before);
    return end < 0 ? start(whole) : end + 1;
  }
}
