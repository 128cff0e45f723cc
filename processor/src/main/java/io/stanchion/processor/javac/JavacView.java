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

import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.stanchion.processor.model.Position;
import io.stanchion.processor.model.Size;
import io.stanchion.processor.parse.Markers;
import io.stanchion.processor.parse.Sources;
import io.stanchion.processor.parse.TypeParser;
import io.stanchion.processor.parse.code.LineCounter;
import io.stanchion.processor.parse.code.Places;
import io.stanchion.processor.parse.code.SourceClassParser;
import io.stanchion.processor.parse.code.TreePosition;
import io.stanchion.processor.report.Printer;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** What javac shows. Loading this class fails on a runtime without the compiler's module. */
final class JavacView implements CompilerView, Sources {

  private final ProcessingEnvironment environment;
  private final JavacTask task;
  private final Trees trees;

  /**
   * A view of javac.
   *
   * @throws IllegalArgumentException if the environment is not javac's own
   */
  JavacView(ProcessingEnvironment environment) {
    this.environment = environment;
    this.task = JavacTask.instance(environment);
    this.trees = Trees.instance(environment);
  }

  @Override
  public Sources sources() {
    return this;
  }

  @Override
  public Printer printer() {
    Printer elsewhere = new MessagerPrinter(environment.getMessager());
    return (severity, text, position) -> {
      if (position instanceof TreePosition at) {
        trees.printMessage(MessagerPrinter.kind(severity), text, at.tree(), at.unit());
      } else {
        elsewhere.print(severity, text, position);
      }
    };
  }

  @Override
  public boolean follow(Markers markers, CodeListener listener) {
    TypeParser types = new TypeParser(environment.getTypeUtils(), markers);
    task.addTaskListener(
        new AnalysisListener(trees, new SourceClassParser(trees, types, this), types, listener));
    return true;
  }

  /** A member without a tree, such as a default constructor, stands where its class does. */
  @Override
  public Position of(Element element) {
    TreePath path = null;
    for (Element each = element; each != null && path == null; each = each.getEnclosingElement()) {
      path = trees.getPath(each);
    }
    return path == null ? Position.NONE : position(path, path.getLeaf());
  }

  @Override
  public Position of(Element element, AnnotationMirror annotation) {
    TreePath path = trees.getPath(element, annotation);
    return path == null ? of(element) : position(path, path.getLeaf());
  }

  @Override
  public Position of(Element element, AnnotationMirror annotation, AnnotationValue value) {
    TreePath path = trees.getPath(element);
    if (path == null) {
      return of(element);
    }
    // For what it does not find javac names the declaration.
    TreePath exact = trees.getPath(element, annotation, value);
    if (exact != null && exact.getLeaf() != path.getLeaf()) {
      return position(exact, exact.getLeaf());
    }
    return Repetitions.find(path.getLeaf(), annotation, value)
        .map(tree -> position(path, tree))
        .orElseGet(() -> of(element, annotation));
  }

  private Position position(TreePath path, Tree tree) {
    return new Places(trees.getSourcePositions(), path.getCompilationUnit()).of(tree);
  }

  @Override
  public boolean isSource(TypeElement type) {
    return trees.getPath(type) != null;
  }

  @Override
  public Size size(TypeElement type) {
    TreePath path = trees.getPath(type);
    if (path == null) {
      return Size.UNKNOWN;
    }
    Places places = new Places(trees.getSourcePositions(), path.getCompilationUnit());
    int start = (int) places.start(path.getLeaf());
    int end = (int) places.end(path.getLeaf());
    try {
      return LineCounter.count(
          path.getCompilationUnit().getSourceFile().getCharContent(true), start, end);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
