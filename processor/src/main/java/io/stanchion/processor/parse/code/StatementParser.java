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

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.SimpleTreeVisitor;
import io.stanchion.processor.model.Position;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.code.Code;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Local;
import io.stanchion.processor.model.code.Statement;
import io.stanchion.processor.model.code.TypeCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Name;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Reads statements. */
final class StatementParser extends SimpleTreeVisitor<Statement, @Nullable Void> {

  private final Places places;
  private final Symbols symbols;
  private final ExpressionParser expressions;
  private final Function<ClassTree, TypeCode> classes;

  StatementParser(Places places, Symbols symbols, Function<ClassTree, TypeCode> classes) {
    this.places = places;
    this.symbols = symbols;
    this.classes = classes;
    this.expressions = new ExpressionParser(places, symbols, this, classes);
  }

  ExpressionParser expressions() {
    return expressions;
  }

  Statement parse(StatementTree tree) {
    return tree.accept(this, null);
  }

  Statement.Block block(BlockTree tree) {
    return new Statement.Block(
        tree.getStatements().stream()
            .filter(each -> !(each instanceof EmptyStatementTree))
            .map(this::parse)
            .toList(),
        places.of(tree));
  }

  /** A piece of a loop's header, a case or a resource: a statement or an expression. */
  Code parseAny(Tree tree) {
    if (tree instanceof ExpressionStatementTree statement) {
      return expressions.parse(statement.getExpression());
    }
    return tree instanceof StatementTree statement
        ? parse(statement)
        : expressions.parse((ExpressionTree) tree);
  }

  /** The variable that a tree declares. One that does not resolve is like no other. */
  Local declare(VariableTree tree, Local.Role role) {
    Optional<Element> element = symbols.element(tree);
    return element.isPresent() && element.get() instanceof VariableElement variable
        ? symbols.declare(variable, role)
        : new Local(-1, tree.getName().toString(), symbols.type(tree), role);
  }

  private Optional<Expression> optional(@Nullable ExpressionTree tree) {
    return Optional.ofNullable(tree).map(expressions::parse);
  }

  @Override
  public Statement visitBlock(BlockTree tree, @Nullable Void nothing) {
    return block(tree);
  }

  @Override
  public Statement visitExpressionStatement(ExpressionStatementTree tree, @Nullable Void nothing) {
    return new Statement.Evaluate(expressions.parse(tree.getExpression()), places.of(tree));
  }

  @Override
  public Statement visitVariable(VariableTree tree, @Nullable Void nothing) {
    Local local = declare(tree, Local.Role.VARIABLE);
    return new Statement.Declare(local, optional(tree.getInitializer()), places.of(tree));
  }

  @Override
  public Statement visitIf(IfTree tree, @Nullable Void nothing) {
    return new Statement.If(
        expressions.parse(tree.getCondition()),
        parse(tree.getThenStatement()),
        Optional.ofNullable(tree.getElseStatement()).map(this::parse),
        places.of(tree));
  }

  @Override
  public Statement visitForLoop(ForLoopTree tree, @Nullable Void nothing) {
    List<Code> initializers = tree.getInitializer().stream().map(this::parseAny).toList();
    Optional<Expression> condition = optional(tree.getCondition());
    List<Code> updates = tree.getUpdate().stream().map(this::parseAny).toList();
    return new Statement.Loop(
        initializers, condition, updates, parse(tree.getStatement()), false, places.of(tree));
  }

  @Override
  public Statement visitWhileLoop(WhileLoopTree tree, @Nullable Void nothing) {
    return loop(tree.getCondition(), tree.getStatement(), false, tree);
  }

  @Override
  public Statement visitDoWhileLoop(DoWhileLoopTree tree, @Nullable Void nothing) {
    return loop(tree.getCondition(), tree.getStatement(), true, tree);
  }

  private Statement loop(
      ExpressionTree condition, StatementTree body, boolean bodyFirst, Tree tree) {
    return new Statement.Loop(
        List.of(), optional(condition), List.of(), parse(body), bodyFirst, places.of(tree));
  }

  @Override
  public Statement visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void nothing) {
    Expression source = expressions.parse(tree.getExpression());
    Local element = declare(tree.getVariable(), Local.Role.ELEMENT);
    return new Statement.ForEach(element, source, parse(tree.getStatement()), places.of(tree));
  }

  @Override
  public Statement visitTry(TryTree tree, @Nullable Void nothing) {
    List<Code> resources = tree.getResources().stream().map(this::resource).toList();
    Statement.Block body = block(tree.getBlock());
    List<Statement.Catch> catches = tree.getCatches().stream().map(this::parseCatch).toList();
    return new Statement.Try(
        resources,
        body,
        catches,
        Optional.ofNullable(tree.getFinallyBlock()).map(this::block),
        places.of(tree));
  }

  private Code resource(Tree tree) {
    if (tree instanceof VariableTree variable) {
      Local local = declare(variable, Local.Role.RESOURCE);
      return new Statement.Declare(local, optional(variable.getInitializer()), places.of(tree));
    }
    return expressions.parse((ExpressionTree) tree);
  }

  private Statement.Catch parseCatch(CatchTree tree) {
    Local exception = declare(tree.getParameter(), Local.Role.EXCEPTION);
    return new Statement.Catch(exception, block(tree.getBlock()), places.of(tree));
  }

  @Override
  public Statement visitReturn(ReturnTree tree, @Nullable Void nothing) {
    return new Statement.Return(optional(tree.getExpression()), places.of(tree));
  }

  @Override
  public Statement visitYield(YieldTree tree, @Nullable Void nothing) {
    return new Statement.Yield(expressions.parse(tree.getValue()), places.of(tree));
  }

  @Override
  public Statement visitThrow(ThrowTree tree, @Nullable Void nothing) {
    return new Statement.Throw(expressions.parse(tree.getExpression()), places.of(tree));
  }

  @Override
  public Statement visitAssert(AssertTree tree, @Nullable Void nothing) {
    return new Statement.Assert(
        expressions.parse(tree.getCondition()), optional(tree.getDetail()), places.of(tree));
  }

  @Override
  public Statement visitSynchronized(SynchronizedTree tree, @Nullable Void nothing) {
    return new Statement.Synchronized(
        expressions.parse(tree.getExpression()), block(tree.getBlock()), places.of(tree));
  }

  @Override
  public Statement visitSwitch(SwitchTree tree, @Nullable Void nothing) {
    Expression choice = expressions.choice(tree.getExpression(), tree.getCases(), tree);
    return new Statement.Evaluate(choice, choice.position());
  }

  @Override
  public Statement visitLabeledStatement(LabeledStatementTree tree, @Nullable Void nothing) {
    return new Statement.Labeled(
        tree.getLabel().toString(), parse(tree.getStatement()), places.of(tree));
  }

  @Override
  public Statement visitClass(ClassTree tree, @Nullable Void nothing) {
    return new Statement.LocalClass(classes.apply(tree), places.of(tree));
  }

  @Override
  public Statement visitBreak(BreakTree tree, @Nullable Void nothing) {
    return new Statement.Jump(false, label(tree.getLabel()), places.of(tree));
  }

  @Override
  public Statement visitContinue(ContinueTree tree, @Nullable Void nothing) {
    return new Statement.Jump(true, label(tree.getLabel()), places.of(tree));
  }

  private static Optional<String> label(@Nullable Name name) {
    return Optional.ofNullable(name).map(Name::toString);
  }

  /** An empty statement, or one that a later Java brings: whatever is inside is still read. */
  @Override
  protected Statement defaultAction(Tree tree, @Nullable Void nothing) {
    Position position = places.of(tree);
    List<Code> inside =
        Children.of(tree).stream()
            .flatMap(
                each ->
                    each instanceof StatementTree || each instanceof ExpressionTree
                        ? Stream.of(parseAny(each))
                        : Stream.empty())
            .toList();
    TypeRef type = TypeRef.of(TypeRef.Kind.VOID, "void");
    return new Statement.Evaluate(new Expression.Unknown(inside, type, position), position);
  }
}
