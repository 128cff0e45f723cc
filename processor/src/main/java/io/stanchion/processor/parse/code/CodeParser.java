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

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.stanchion.processor.model.TypeId;
import io.stanchion.processor.model.Visibility;
import io.stanchion.processor.model.code.Local;
import io.stanchion.processor.model.code.MethodCode;
import io.stanchion.processor.model.code.Statement;
import io.stanchion.processor.model.code.TypeCode;
import io.stanchion.processor.model.code.TypeCode.FieldInitializer;
import io.stanchion.processor.parse.TypeParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;

/**
 * Reads the code of one class, once, after the compiler has attributed it. Members that do not
 * resolve are left out: the compiler has reported them.
 */
public final class CodeParser {

  private final TypeId id;
  private final TreePath path;
  private final Places places;
  private final Symbols symbols;
  private final StatementParser statements;
  private final CharSequence text;

  private CodeParser(TypeId id, TreePath path, Places places, Symbols symbols, CharSequence text) {
    this.id = id;
    this.path = path;
    this.places = places;
    this.symbols = symbols;
    this.text = text;
    this.statements = new StatementParser(places, symbols, this::inner);
  }

  /**
   * Reads a class.
   *
   * @param path from the file to the class
   * @throws IOException if the file cannot be read again to count its lines
   */
  public static TypeCode parse(Trees trees, TypeParser types, TypeId id, TreePath path)
      throws IOException {
    Places places = new Places(trees.getSourcePositions(), path.getCompilationUnit());
    CharSequence text = path.getCompilationUnit().getSourceFile().getCharContent(true);
    Symbols symbols = new Symbols(trees, types, path);
    return new CodeParser(id, path, places, symbols, text).parse((ClassTree) path.getLeaf());
  }

  /** A class inside a body shares the variables around it. */
  private TypeCode inner(ClassTree tree) {
    return new CodeParser(id, path, places, symbols, text).parse(tree);
  }

  private TypeCode parse(ClassTree tree) {
    List<MethodCode> methods = new ArrayList<>();
    List<FieldInitializer> initializers = new ArrayList<>();
    List<Statement.Block> blocks = new ArrayList<>();
    for (Tree member : tree.getMembers()) {
      if (member instanceof MethodTree method) {
        method(method).ifPresent(methods::add);
      } else if (member instanceof VariableTree field) {
        initializer(field).ifPresent(initializers::add);
      } else if (member instanceof BlockTree block) {
        blocks.add(statements.block(block));
      }
    }
    return new TypeCode(
        id,
        methods,
        initializers,
        blocks,
        TestSources.contain(path.getCompilationUnit()),
        places.of(tree));
  }

  private Optional<MethodCode> method(MethodTree tree) {
    Optional<Element> element = symbols.element(tree);
    if (element.isEmpty() || !(element.get() instanceof ExecutableElement method)) {
      return Optional.empty();
    }
    List<Local> parameters =
        tree.getParameters().stream()
            .map(symbols::element)
            .flatMap(Optional::stream)
            .filter(VariableElement.class::isInstance)
            .map(each -> symbols.declare((VariableElement) each, Local.Role.PARAMETER))
            .toList();
    return Optional.of(
        new MethodCode(
            id,
            symbols.method(method),
            visibility(method.getModifiers()),
            parameters,
            Optional.ofNullable(tree.getBody()).map(statements::block),
            bodyLines(tree),
            SourceClassParser.annotations(method),
            places.of(tree)));
  }

  private int bodyLines(MethodTree tree) {
    if (tree.getBody() == null) {
      return 0;
    }
    int first = (int) places.start(tree.getBody()) + 1;
    int last = (int) places.end(tree.getBody()) - 1;
    return LineCounter.count(text, first, last).codeLines();
  }

  private Optional<FieldInitializer> initializer(VariableTree tree) {
    Optional<Element> element = symbols.element(tree);
    if (tree.getInitializer() == null
        || element.isEmpty()
        || !(element.get() instanceof VariableElement field)) {
      return Optional.empty();
    }
    return Optional.of(
        new FieldInitializer(
            symbols.field(field), statements.expressions().parse(tree.getInitializer())));
  }

  private static Visibility visibility(Set<Modifier> modifiers) {
    if (modifiers.contains(Modifier.PUBLIC)) {
      return Visibility.PUBLIC;
    }
    if (modifiers.contains(Modifier.PROTECTED)) {
      return Visibility.PROTECTED;
    }
    return modifiers.contains(Modifier.PRIVATE) ? Visibility.PRIVATE : Visibility.PACKAGE;
  }
}
