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

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.SimpleTreeVisitor;
import io.stanchion.processor.model.code.Code;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Expression.Literal;
import io.stanchion.processor.model.code.Local;
import io.stanchion.processor.model.code.TypeCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads expressions. */
final class ExpressionParser extends SimpleTreeVisitor<Expression, @Nullable Void> {

  private final Places places;
  private final Symbols symbols;
  private final StatementParser statements;
  private final CaseParser cases;
  private final NameParser names;

  ExpressionParser(
      Places places,
      Symbols symbols,
      StatementParser statements,
      Function<ClassTree, TypeCode> classes) {
    this.places = places;
    this.symbols = symbols;
    this.statements = statements;
    this.names = new NameParser(places, symbols, this, classes);
    this.cases = new CaseParser(places, symbols, statements);
  }

  Expression parse(ExpressionTree tree) {
    return tree.accept(this, null);
  }

  List<Expression> parse(List<? extends ExpressionTree> all) {
    return all.stream().map(this::parse).toList();
  }

  Expression choice(ExpressionTree selector, List<? extends CaseTree> all, Tree tree) {
    Expression selected = parse(selector);
    return new Expression.Switch(
        selected, all.stream().map(cases::parse).toList(), symbols.type(tree), places.of(tree));
  }

  @Override
  public Expression visitParenthesized(ParenthesizedTree tree, @Nullable Void nothing) {
    return parse(tree.getExpression());
  }

  @Override
  public Expression visitLiteral(LiteralTree tree, @Nullable Void nothing) {
    Object value = tree.getValue();
    Literal.Kind kind = Literal.Kind.PRIMITIVE;
    if (value == null) {
      kind = Literal.Kind.NULL;
    } else if (value instanceof String) {
      kind = Literal.Kind.STRING;
    }
    return new Literal(kind, String.valueOf(value), symbols.type(tree), places.of(tree));
  }

  @Override
  public Expression visitIdentifier(IdentifierTree tree, @Nullable Void nothing) {
    return names.identifier(tree);
  }

  @Override
  public Expression visitMemberSelect(MemberSelectTree tree, @Nullable Void nothing) {
    return names.select(tree);
  }

  @Override
  public Expression visitMethodInvocation(MethodInvocationTree tree, @Nullable Void nothing) {
    return names.call(tree);
  }

  @Override
  public Expression visitNewClass(NewClassTree tree, @Nullable Void nothing) {
    return names.creation(tree);
  }

  @Override
  public Expression visitMemberReference(MemberReferenceTree tree, @Nullable Void nothing) {
    return names.reference(tree);
  }

  @Override
  public Expression visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void nothing) {
    List<Local> parameters =
        tree.getParameters().stream()
            .map(each -> statements.declare(each, Local.Role.LAMBDA_PARAMETER))
            .toList();
    Code body =
        tree.getBody() instanceof BlockTree block
            ? statements.block(block)
            : parse((ExpressionTree) tree.getBody());
    return new Expression.Lambda(parameters, body, symbols.type(tree), places.of(tree));
  }

  @Override
  public Expression visitConditionalExpression(
      ConditionalExpressionTree tree, @Nullable Void nothing) {
    return new Expression.Conditional(
        parse(tree.getCondition()),
        parse(tree.getTrueExpression()),
        parse(tree.getFalseExpression()),
        symbols.type(tree),
        places.of(tree));
  }

  @Override
  public Expression visitBinary(BinaryTree tree, @Nullable Void nothing) {
    // The left spine is walked in a loop: a text of a thousand pieces is a thousand deep.
    Deque<BinaryTree> spine = new ArrayDeque<>();
    ExpressionTree left = tree;
    while (left instanceof BinaryTree next) {
      spine.push(next);
      left = next.getLeftOperand();
    }
    Expression value = parse(left);
    for (BinaryTree each : spine) {
      value =
          new Expression.Binary(
              Operators.of(each.getKind()),
              value,
              parse(each.getRightOperand()),
              symbols.type(each),
              places.of(each));
    }
    return value;
  }

  @Override
  public Expression visitUnary(UnaryTree tree, @Nullable Void nothing) {
    return new Expression.Unary(
        Operators.of(tree.getKind()),
        parse(tree.getExpression()),
        symbols.type(tree),
        places.of(tree));
  }

  @Override
  public Expression visitAssignment(AssignmentTree tree, @Nullable Void nothing) {
    return assignment(tree.getVariable(), tree.getExpression(), false, tree);
  }

  @Override
  public Expression visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Void nothing) {
    return assignment(tree.getVariable(), tree.getExpression(), true, tree);
  }

  private Expression assignment(
      ExpressionTree target, ExpressionTree value, boolean compound, Tree tree) {
    return new Expression.Assignment(
        parse(target), parse(value), compound, symbols.type(tree), places.of(tree));
  }

  @Override
  public Expression visitTypeCast(TypeCastTree tree, @Nullable Void nothing) {
    return new Expression.Cast(parse(tree.getExpression()), symbols.type(tree), places.of(tree));
  }

  @Override
  public Expression visitInstanceOf(InstanceOfTree tree, @Nullable Void nothing) {
    Expression operand = parse(tree.getExpression());
    Tree tested = tree.getPattern() == null ? tree.getType() : tree.getPattern();
    return new Expression.InstanceOf(
        operand,
        symbols.type(tested),
        tree.getPattern() == null ? List.of() : cases.bindings(tree.getPattern()),
        symbols.type(tree),
        places.of(tree));
  }

  @Override
  public Expression visitSwitchExpression(SwitchExpressionTree tree, @Nullable Void nothing) {
    return choice(tree.getExpression(), tree.getCases(), tree);
  }

  @Override
  public Expression visitArrayAccess(ArrayAccessTree tree, @Nullable Void nothing) {
    return new Expression.ArrayAccess(
        parse(tree.getExpression()), parse(tree.getIndex()), symbols.type(tree), places.of(tree));
  }

  @Override
  public Expression visitNewArray(NewArrayTree tree, @Nullable Void nothing) {
    List<Expression> parts = new ArrayList<>(parse(tree.getDimensions()));
    if (tree.getInitializers() != null) {
      parts.addAll(parse(tree.getInitializers()));
    }
    return new Expression.NewArray(parts, symbols.type(tree), places.of(tree));
  }

  /** Erroneous code, or what a later Java brings: whatever is inside is still read. */
  @Override
  protected Expression defaultAction(Tree tree, @Nullable Void nothing) {
    List<Code> inside = new ArrayList<>();
    for (Tree each : Children.of(tree)) {
      if (each instanceof StatementTree || each instanceof ExpressionTree) {
        inside.add(statements.parseAny(each));
      }
    }
    return names.unknown(tree, Optional.empty(), inside);
  }
}
