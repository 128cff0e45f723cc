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

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.code.Code;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Local;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cases of a switch. Labels with patterns and guards are part of Java only since 21, so
 * they are found by what stands inside of a case, not by methods that Java 17 lacks.
 */
final class CaseParser {

  private final Places places;
  private final Symbols symbols;
  private final StatementParser statements;

  CaseParser(Places places, Symbols symbols, StatementParser statements) {
    this.places = places;
    this.symbols = symbols;
    this.statements = statements;
  }

  Expression.Case parse(CaseTree tree) {
    List<Tree> bodies = bodies(tree);
    List<Expression> labels = statements.expressions().parse(constants(tree));
    List<TypeRef> types = new ArrayList<>();
    List<Local> bindings = new ArrayList<>();
    Optional<Expression> guard = Optional.empty();
    for (Tree each : Children.of(tree)) {
      if (bodies.contains(each) || constants(tree).contains(each)) {
        continue;
      }
      if (each instanceof ExpressionTree expression) {
        guard = Optional.of(statements.expressions().parse(expression));
      } else if (each.getKind().name().startsWith("PATTERN")) {
        Children.of(each).forEach(pattern -> types.add(symbols.type(pattern)));
        bindings.addAll(bindings(each));
      }
    }
    List<Code> body = bodies.stream().map(statements::parseAny).toList();
    boolean arrow = tree.getCaseKind() == CaseTree.CaseKind.RULE;
    return new Expression.Case(labels, types, bindings, guard, body, arrow, places.of(tree));
  }

  /** What an arrow leads to, or the statements after a colon. */
  private static List<Tree> bodies(CaseTree tree) {
    if (tree.getBody() != null) {
      return List.of(tree.getBody());
    }
    List<? extends StatementTree> after = tree.getStatements();
    return after == null ? List.of() : List.copyOf(after);
  }

  private static List<? extends ExpressionTree> constants(CaseTree tree) {
    return tree.getExpressions();
  }

  /** The variables that a pattern declares, nested ones too. */
  List<Local> bindings(Tree pattern) {
    List<Local> found = new ArrayList<>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitBindingPattern(BindingPatternTree tree, @Nullable Void nothing) {
        found.add(statements.declare(tree.getVariable(), Local.Role.PATTERN));
        return super.visitBindingPattern(tree, null);
      }
    }.scan(pattern, null);
    return found;
  }
}
