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

import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The trees directly inside of a tree, as the running compiler knows them: also those of kinds that
 * came after the Java this project is compiled for.
 */
final class Children extends TreeScanner<@Nullable Void, @Nullable Void> {

  private final Tree parent;
  private final List<Tree> found = new ArrayList<>();

  private Children(Tree parent) {
    this.parent = parent;
  }

  static List<Tree> of(Tree parent) {
    Children children = new Children(parent);
    children.scan(parent, null);
    return children.found;
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void nothing) {
    if (tree == parent) {
      return super.scan(tree, null);
    }
    if (tree != null) {
      found.add(tree);
    }
    return null;
  }
}
