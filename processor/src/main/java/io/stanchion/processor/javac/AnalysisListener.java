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
package io.stanchion.processor.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.stanchion.processor.model.TypeId;
import io.stanchion.processor.model.code.SourceClass;
import io.stanchion.processor.parse.TypeParser;
import io.stanchion.processor.parse.code.Mentions;
import io.stanchion.processor.parse.code.SourceClassParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * Reads the bodies of a class right after javac has analyzed it: attributed, and not yet taken
 * apart to be written as a class file.
 */
final class AnalysisListener implements TaskListener {

  private final Trees trees;
  private final SourceClassParser parser;
  private final CodeListener listener;
  private final Mentions mentions;

  AnalysisListener(Trees trees, SourceClassParser parser, TypeParser types, CodeListener listener) {
    this.trees = trees;
    this.parser = parser;
    this.listener = listener;
    this.mentions = new Mentions(trees, types, listener::isOfInterest);
  }

  /** Whatever escapes from here would end javac with a stack trace. */
  @Override
  public void finished(TaskEvent event) {
    TypeElement type = event.getTypeElement();
    String name = type == null ? "the compilation" : type.getQualifiedName().toString();
    try {
      if (event.getKind() == TaskEvent.Kind.ANALYZE && type != null) {
        analyzed(type, new TreePath(event.getCompilationUnit()));
      } else if (event.getKind() == TaskEvent.Kind.COMPILATION) {
        listener.ended();
      }
    } catch (IOException | RuntimeException | LinkageError | StackOverflowError e) {
      listener.failed(name, e);
    }
  }

  private void analyzed(TypeElement type, TreePath unit) throws IOException {
    List<SourceClass> classes = new ArrayList<>();
    for (Tree each : unit.getCompilationUnit().getTypeDecls()) {
      TreePath path = new TreePath(unit, each);
      if (each instanceof ClassTree && type.equals(trees.getElement(path))) {
        read(path, false, classes);
      }
    }
    listener.analyzed(TypeParser.id(type), classes);
  }

  /** The event names the outermost class only. */
  private void read(TreePath path, boolean inGenerated, List<SourceClass> classes)
      throws IOException {
    if (!(trees.getElement(path) instanceof TypeElement type)) {
      return;
    }
    boolean generated = inGenerated || SourceClassParser.isGenerated(type);
    TypeId id = TypeParser.id(type);
    if (listener.wants(id, generated) && (listener.isOwn(id) || mentions.isIn(path))) {
      classes.add(parser.parse(type, path));
    }
    for (Tree member : ((ClassTree) path.getLeaf()).getMembers()) {
      if (member instanceof ClassTree) {
        read(new TreePath(path, member), generated, classes);
      }
    }
  }
}
