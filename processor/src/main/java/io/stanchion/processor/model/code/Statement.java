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
package io.stanchion.processor.model.code;

import io.stanchion.processor.model.Position;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A piece of code without a value. */
public sealed interface Statement extends Code {

  /** Statements in braces. */
  record Block(List<Statement> statements, Position position) implements Statement {
    public Block {
      statements = List.copyOf(statements);
    }

    @Override
    public List<Statement> children() {
      return statements;
    }
  }

  /** An expression as a statement. */
  record Evaluate(Expression expression, Position position) implements Statement {
    @Override
    public List<Expression> children() {
      return List.of(expression);
    }
  }

  /** The declaration of a local variable. */
  record Declare(Local local, Optional<Expression> value, Position position) implements Statement {
    @Override
    public List<Expression> children() {
      return value.stream().toList();
    }
  }

  /** {@code if}. */
  record If(
      Expression condition, Statement whenTrue, Optional<Statement> whenFalse, Position position)
      implements Statement {
    @Override
    public List<Code> children() {
      List<Code> all = new ArrayList<>(List.of(condition, whenTrue));
      whenFalse.ifPresent(all::add);
      return Collections.unmodifiableList(all);
    }
  }

  /**
   * {@code for}, {@code while} and {@code do}.
   *
   * @param bodyFirst whether the body runs before the condition is asked
   */
  record Loop(
      List<Code> initializers,
      Optional<Expression> condition,
      List<Code> updates,
      Statement body,
      boolean bodyFirst,
      Position position)
      implements Statement {
    public Loop {
      initializers = List.copyOf(initializers);
      updates = List.copyOf(updates);
    }

    @Override
    public List<Code> children() {
      List<Code> all = new ArrayList<>(initializers);
      condition.ifPresent(all::add);
      all.addAll(updates);
      all.add(body);
      return Collections.unmodifiableList(all);
    }
  }

  /** {@code for} over the elements of something. */
  record ForEach(Local element, Expression source, Statement body, Position position)
      implements Statement {
    @Override
    public List<Code> children() {
      return List.of(source, body);
    }
  }

  /** {@code try}; a resource is a declaration or an expression. */
  record Try(
      List<Code> resources,
      Block body,
      List<Catch> catches,
      Optional<Block> finalizer,
      Position position)
      implements Statement {
    public Try {
      resources = List.copyOf(resources);
      catches = List.copyOf(catches);
    }

    @Override
    public List<Code> children() {
      List<Code> all = new ArrayList<>(resources);
      all.add(body);
      catches.forEach(each -> all.add(each.body()));
      finalizer.ifPresent(all::add);
      return Collections.unmodifiableList(all);
    }
  }

  /** One {@code catch} of a try statement. */
  record Catch(Local exception, Block body, Position position) {}

  /** {@code return}. */
  record Return(Optional<Expression> value, Position position) implements Statement {
    @Override
    public List<Expression> children() {
      return value.stream().toList();
    }
  }

  /** {@code yield}: the value of a switch. */
  record Yield(Expression value, Position position) implements Statement {
    @Override
    public List<Expression> children() {
      return List.of(value);
    }
  }

  /** {@code throw}. */
  record Throw(Expression value, Position position) implements Statement {
    @Override
    public List<Expression> children() {
      return List.of(value);
    }
  }

  /** {@code assert}. */
  record Assert(Expression condition, Optional<Expression> detail, Position position)
      implements Statement {
    @Override
    public List<Expression> children() {
      List<Expression> all = new ArrayList<>(List.of(condition));
      detail.ifPresent(all::add);
      return Collections.unmodifiableList(all);
    }
  }

  /** {@code synchronized}. */
  record Synchronized(Expression lock, Block body, Position position) implements Statement {
    @Override
    public List<Code> children() {
      return List.of(lock, body);
    }
  }

  /**
   * {@code break} and {@code continue}.
   *
   * @param again whether the loop goes on with its next round
   * @param label the name of the statement that is left, where it is not the innermost one
   */
  record Jump(boolean again, Optional<String> label, Position position) implements Statement {
    @Override
    public List<Code> children() {
      return List.of();
    }
  }

  /** A statement that jumps can name. */
  record Labeled(String label, Statement body, Position position) implements Statement {
    @Override
    public List<Statement> children() {
      return List.of(body);
    }
  }

  /** A class declared inside a body. */
  record LocalClass(TypeCode type, Position position) implements Statement {
    @Override
    public List<Code> children() {
      return type.children();
    }
  }
}
