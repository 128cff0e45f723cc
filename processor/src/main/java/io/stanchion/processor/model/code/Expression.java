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
import io.stanchion.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A piece of code with a value. */
public sealed interface Expression extends Code {

  /** The type of its value, as the compiler inferred it. */
  TypeRef type();

  @Override
  List<? extends Code> children();

  /** What is written in the source as a value: {@code null}, a number, a text, {@code X.class}. */
  record Literal(Kind kind, String text, TypeRef type, Position position) implements Expression {

    /** Which sort of value. */
    public enum Kind {
      /** No reference. */
      NULL,
      /** A text. */
      STRING,
      /** A number, a truth value, a character. */
      PRIMITIVE,
      /** A class. */
      CLASS
    }

    @Override
    public List<Code> children() {
      return List.of();
    }
  }

  /** A local variable or parameter is read, or written as the target of an assignment. */
  record Variable(Local local, TypeRef type, Position position) implements Expression {
    @Override
    public List<Code> children() {
      return List.of();
    }
  }

  /** {@code this}, {@code super}, {@code Outer.this}. */
  record This(TypeRef type, Position position) implements Expression {
    @Override
    public List<Code> children() {
      return List.of();
    }
  }

  /** A field; the owner is absent for a static one and where {@code this} is left out. */
  record FieldAccess(Optional<Expression> owner, FieldSymbol field, TypeRef type, Position position)
      implements Expression {

    /** Whether the field belongs to the object whose method runs. */
    public boolean ofThis() {
      return !field.isStatic() && owner.map(This.class::isInstance).orElse(true);
    }

    @Override
    public List<Expression> children() {
      return owner.stream().toList();
    }
  }

  /** A call; the receiver is absent for a static method and where {@code this} is left out. */
  record Call(
      Optional<Expression> receiver,
      MethodSymbol method,
      List<Expression> arguments,
      TypeRef type,
      Position position)
      implements Expression {
    public Call {
      arguments = List.copyOf(arguments);
    }

    /** Whether the method belongs to the object whose method runs. */
    public boolean ofThis() {
      return !method.isStatic() && receiver.map(This.class::isInstance).orElse(true);
    }

    @Override
    public List<Expression> children() {
      List<Expression> all = new ArrayList<>(receiver.stream().toList());
      all.addAll(arguments);
      return Collections.unmodifiableList(all);
    }
  }

  /** {@code new}; the body is present for an anonymous class. */
  record Creation(
      MethodSymbol constructor,
      List<Expression> arguments,
      Optional<TypeCode> body,
      TypeRef type,
      Position position)
      implements Expression {
    public Creation {
      arguments = List.copyOf(arguments);
    }

    @Override
    public List<Code> children() {
      List<Code> all = new ArrayList<>(arguments);
      body.ifPresent(each -> all.addAll(each.children()));
      return Collections.unmodifiableList(all);
    }
  }

  /** A lambda; its body is an expression or a block. */
  record Lambda(List<Local> parameters, Code body, TypeRef type, Position position)
      implements Expression {
    public Lambda {
      parameters = List.copyOf(parameters);
    }

    @Override
    public List<Code> children() {
      return List.of(body);
    }
  }

  /** A method reference; the receiver is absent where a type stands before the colons. */
  record MethodReference(
      Optional<Expression> receiver, MethodSymbol method, TypeRef type, Position position)
      implements Expression {
    @Override
    public List<Expression> children() {
      return receiver.stream().toList();
    }
  }

  /** {@code condition ? whenTrue : whenFalse}. */
  record Conditional(
      Expression condition,
      Expression whenTrue,
      Expression whenFalse,
      TypeRef type,
      Position position)
      implements Expression {
    @Override
    public List<Expression> children() {
      return List.of(condition, whenTrue, whenFalse);
    }
  }

  /** An operator with two sides, written as in the source. */
  record Binary(String operator, Expression left, Expression right, TypeRef type, Position position)
      implements Expression {
    @Override
    public List<Expression> children() {
      return List.of(left, right);
    }
  }

  /** An operator with one side, written as in the source. */
  record Unary(String operator, Expression operand, TypeRef type, Position position)
      implements Expression {
    @Override
    public List<Expression> children() {
      return List.of(operand);
    }
  }

  /** An assignment, plain or with an operator. */
  record Assignment(
      Expression target, Expression value, boolean compound, TypeRef type, Position position)
      implements Expression {
    @Override
    public List<Expression> children() {
      return List.of(target, value);
    }
  }

  /** A cast. */
  record Cast(Expression operand, TypeRef type, Position position) implements Expression {
    @Override
    public List<Expression> children() {
      return List.of(operand);
    }
  }

  /** {@code instanceof}, with the variables that its pattern binds. */
  record InstanceOf(
      Expression operand, TypeRef tested, List<Local> bindings, TypeRef type, Position position)
      implements Expression {
    public InstanceOf {
      bindings = List.copyOf(bindings);
    }

    @Override
    public List<Expression> children() {
      return List.of(operand);
    }
  }

  /** A switch, as a statement or as a value. */
  record Switch(Expression selector, List<Case> cases, TypeRef type, Position position)
      implements Expression {
    public Switch {
      cases = List.copyOf(cases);
    }

    @Override
    public List<Code> children() {
      List<Code> all = new ArrayList<>(List.of(selector));
      for (Case each : cases) {
        all.addAll(each.labels());
        each.guard().ifPresent(all::add);
        all.addAll(each.body());
      }
      return Collections.unmodifiableList(all);
    }
  }

  /**
   * A case of a switch.
   *
   * @param labels the constants; empty for patterns and the default
   * @param types the types that its patterns test
   * @param bindings the variables that its patterns bind
   * @param guard what follows {@code when}
   * @param body one expression of an arrow, or statements
   * @param arrow whether an arrow leads to the body, so that no code runs on into the next case
   * @param position where it starts
   */
  record Case(
      List<Expression> labels,
      List<TypeRef> types,
      List<Local> bindings,
      Optional<Expression> guard,
      List<Code> body,
      boolean arrow,
      Position position) {
    public Case {
      labels = List.copyOf(labels);
      types = List.copyOf(types);
      bindings = List.copyOf(bindings);
      body = List.copyOf(body);
    }

    /** Whether it takes whatever the others leave. */
    public boolean isDefault() {
      return labels.isEmpty() && types.isEmpty();
    }
  }

  /** An element of an array. */
  record ArrayAccess(Expression array, Expression index, TypeRef type, Position position)
      implements Expression {
    @Override
    public List<Expression> children() {
      return List.of(array, index);
    }
  }

  /** A new array: its dimensions, or its elements. */
  record NewArray(List<Expression> parts, TypeRef type, Position position) implements Expression {
    public NewArray {
      parts = List.copyOf(parts);
    }

    @Override
    public List<Expression> children() {
      return parts;
    }
  }

  /** What the compiler could not make sense of, or a construct that no rule looks at. */
  record Unknown(List<Code> children, TypeRef type, Position position) implements Expression {
    public Unknown {
      children = List.copyOf(children);
    }
  }
}
