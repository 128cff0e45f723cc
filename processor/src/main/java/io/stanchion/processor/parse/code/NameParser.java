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
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import io.stanchion.processor.model.code.Code;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Expression.Literal;
import io.stanchion.processor.model.code.MethodSymbol;
import io.stanchion.processor.model.code.TypeCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * Reads what a name stands for: a variable, a method that is called or referred to, a new object.
 */
final class NameParser {

  private final Places places;
  private final Symbols symbols;
  private final ExpressionParser expressions;
  private final Function<ClassTree, TypeCode> classes;

  NameParser(
      Places places,
      Symbols symbols,
      ExpressionParser expressions,
      Function<ClassTree, TypeCode> classes) {
    this.places = places;
    this.symbols = symbols;
    this.expressions = expressions;
    this.classes = classes;
  }

  Expression identifier(IdentifierTree tree) {
    String name = tree.getName().toString();
    if (name.equals("this") || name.equals("super")) {
      return new Expression.This(symbols.type(tree), places.of(tree));
    }
    return variable(tree, Optional.empty());
  }

  Expression select(MemberSelectTree tree) {
    String name = tree.getIdentifier().toString();
    if (name.equals("this") || name.equals("super")) {
      return new Expression.This(symbols.type(tree), places.of(tree));
    }
    if (name.equals("class")) {
      return new Literal(Literal.Kind.CLASS, tree.toString(), symbols.type(tree), places.of(tree));
    }
    return variable(tree, owner(tree.getExpression()));
  }

  /**
   * What stands before a dot; absent where it only names a type or a package. To javac this, super
   * and class are variables too.
   */
  private Optional<Expression> owner(ExpressionTree tree) {
    boolean isName = tree instanceof IdentifierTree || tree instanceof MemberSelectTree;
    Optional<Element> element = symbols.element(tree);
    boolean isVariable = element.isPresent() && element.get() instanceof VariableElement;
    return isName && !isVariable ? Optional.empty() : Optional.of(expressions.parse(tree));
  }

  private Expression variable(ExpressionTree tree, Optional<Expression> owner) {
    Optional<Element> element = symbols.element(tree);
    if (element.isEmpty() || !(element.get() instanceof VariableElement variable)) {
      return new Expression.Unknown(
          owner.<List<Code>>map(List::of).orElse(List.of()), symbols.type(tree), places.of(tree));
    }
    return variable.getKind().isField()
        ? new Expression.FieldAccess(
            owner, symbols.field(variable), symbols.type(tree), places.of(tree))
        : new Expression.Variable(symbols.local(variable), symbols.type(tree), places.of(tree));
  }

  Expression call(MethodInvocationTree tree) {
    Optional<Expression> receiver =
        tree.getMethodSelect() instanceof MemberSelectTree select
            ? owner(select.getExpression())
            : Optional.empty();
    List<Expression> arguments = expressions.parse(tree.getArguments());
    Optional<MethodSymbol> method = method(tree.getMethodSelect());
    if (method.isEmpty()) {
      return unknown(tree, receiver, arguments);
    }
    return new Expression.Call(
        receiver, method.get(), arguments, symbols.type(tree), places.of(tree));
  }

  Expression creation(NewClassTree tree) {
    List<Expression> arguments = expressions.parse(tree.getArguments());
    Optional<MethodSymbol> constructor = method(tree);
    if (constructor.isEmpty()) {
      return unknown(tree, Optional.empty(), arguments);
    }
    return new Expression.Creation(
        constructor.get(),
        arguments,
        Optional.ofNullable(tree.getClassBody()).map(classes),
        symbols.type(tree),
        places.of(tree));
  }

  Expression reference(MemberReferenceTree tree) {
    Optional<Expression> receiver = receiver(tree.getQualifierExpression());
    Optional<MethodSymbol> method = method(tree);
    return method.isEmpty()
        ? unknown(tree, receiver, List.of())
        : new Expression.MethodReference(
            receiver, method.get(), symbols.type(tree), places.of(tree));
  }

  /** A type before the colons, such as {@code int[]} or {@code List<String>}, is no receiver. */
  private Optional<Expression> receiver(ExpressionTree tree) {
    boolean isType =
        switch (tree.getKind()) {
          case PARAMETERIZED_TYPE, ARRAY_TYPE, PRIMITIVE_TYPE, ANNOTATED_TYPE -> true;
          default -> false;
        };
    return isType ? Optional.empty() : owner(tree);
  }

  private Optional<MethodSymbol> method(Tree tree) {
    return symbols
        .element(tree)
        .filter(ExecutableElement.class::isInstance)
        .map(element -> symbols.method((ExecutableElement) element));
  }

  Expression unknown(Tree tree, Optional<Expression> receiver, List<? extends Code> others) {
    List<Code> children = new ArrayList<>(receiver.stream().toList());
    children.addAll(others);
    return new Expression.Unknown(children, symbols.type(tree), places.of(tree));
  }
}
