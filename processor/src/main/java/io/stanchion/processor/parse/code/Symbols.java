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
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.TypeRef.Kind;
import io.stanchion.processor.model.code.FieldSymbol;
import io.stanchion.processor.model.code.Local;
import io.stanchion.processor.model.code.MethodSymbol;
import io.stanchion.processor.parse.TenancyParser;
import io.stanchion.processor.parse.TypeParser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What the compiler resolved the names of one class to. */
final class Symbols {

  private final Trees trees;
  private final TypeParser types;
  private final TreePath home;
  private final Map<Element, Local> locals = new HashMap<>();

  Symbols(Trees trees, TypeParser types, TreePath home) {
    this.trees = trees;
    this.types = types;
    this.home = home;
  }

  /** The element behind a name; absent where the code does not resolve. */
  Optional<Element> element(Tree tree) {
    return Optional.ofNullable(trees.getElement(new TreePath(home, tree)));
  }

  /** The type of a tree's value. */
  TypeRef type(Tree tree) {
    TypeMirror type = trees.getTypeMirror(new TreePath(home, tree));
    return type == null || type.getKind() == TypeKind.NONE || type.getKind() == TypeKind.NULL
        ? TypeRef.of(Kind.OTHER, "null")
        : types.parse(type);
  }

  MethodSymbol method(ExecutableElement method) {
    TypeRef owner = owner(method);
    String name = method.getSimpleName().toString();
    return new MethodSymbol(
        owner,
        name,
        method.getParameters().stream().map(each -> types.parse(each.asType())).toList(),
        name.equals("<init>") ? owner : types.parse(method.getReturnType()),
        method.getModifiers().contains(Modifier.STATIC),
        method.isVarArgs(),
        parameterNames(method),
        TenancyParser.nullable(method),
        TenancyParser.ofMethod(method));
  }

  /** A class file does not name the parameters of a record's constructor, but its components. */
  private static List<String> parameterNames(ExecutableElement method) {
    List<? extends Element> named = method.getParameters();
    if (method.getEnclosingElement() instanceof TypeElement owner
        && method.getKind() == ElementKind.CONSTRUCTOR
        && types(owner.getRecordComponents()).equals(types(named))) {
      named = owner.getRecordComponents();
    }
    return named.stream().map(each -> each.getSimpleName().toString()).toList();
  }

  private static List<String> types(List<? extends Element> elements) {
    return elements.stream().map(each -> each.asType().toString()).toList();
  }

  FieldSymbol field(VariableElement field) {
    return new FieldSymbol(
        owner(field),
        field.getSimpleName().toString(),
        types.parse(field.asType()),
        field.getModifiers().contains(Modifier.STATIC),
        field.getModifiers().contains(Modifier.FINAL));
  }

  /** The length of an array belongs to no class. */
  private TypeRef owner(Element member) {
    return member.getEnclosingElement() instanceof TypeElement type
        ? types.parse(type)
        : TypeRef.of(Kind.OTHER, "");
  }

  /** Declares a variable; the same element gives the same variable ever after. */
  Local declare(VariableElement variable, Local.Role role) {
    Local local =
        new Local(
            locals.size(),
            variable.getSimpleName().toString(),
            types.parse(variable.asType()),
            role);
    locals.put(variable, local);
    return local;
  }

  /** The variable behind a name. One that was never declared here belongs to code around it. */
  Local local(VariableElement variable) {
    Local known = locals.get(variable);
    return known == null ? declare(variable, Local.Role.VARIABLE) : known;
  }
}
