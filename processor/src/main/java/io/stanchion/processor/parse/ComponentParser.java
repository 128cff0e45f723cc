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
package io.stanchion.processor.parse;

import io.stanchion.processor.model.Component;
import io.stanchion.processor.model.Constructor;
import io.stanchion.processor.model.Declaration;
import io.stanchion.processor.model.Field;
import io.stanchion.processor.model.Stereotype;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.Visibility;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** From a marked class to a {@link Component}. Made anew for each round. */
public final class ComponentParser {

  private final Elements elements;
  private final Types types;
  private final Markers markers;
  private final Sources sources;
  private final TypeParser typeParser;
  private final OperationParser operations;
  private final InjectionParser injection;

  /** A parser for the classes of one round. */
  public ComponentParser(Elements elements, Types types, Markers markers, Sources sources) {
    this.elements = elements;
    this.types = types;
    this.markers = markers;
    this.sources = sources;
    this.typeParser = new TypeParser(types, markers);
    this.operations = new OperationParser(elements, types, typeParser, sources);
    this.injection = new InjectionParser(types, operations, typeParser, sources);
  }

  /** The parser of types that this one uses, for what has to agree with it. */
  public TypeParser types() {
    return typeParser;
  }

  /** Reads a class that carries one of the marks. */
  public Component parse(TypeElement type) {
    List<TypeElement> classes = Hierarchy.of(types, type);
    return new Component(
        TypeParser.id(type),
        stereotypes(type),
        marks(type).anyMatch(mark -> Annotations.flag(mark, "facade", false)),
        marks(type)
            .flatMap(mark -> Annotations.text(mark, "domain").stream())
            .findFirst()
            .orElseGet(() -> domain(type)),
        marks(type).flatMap(mark -> Annotations.text(mark, "path").stream()).findFirst(),
        TenancyParser.of(type),
        declaration(type),
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .map(this::constructor)
            .toList(),
        injection.members(type),
        operations.parse(type),
        classes.stream().flatMap(this::fields).toList(),
        sources.size(type),
        new SuppressionParser(sources, typeParser).parse(classes),
        classes.stream().filter(sources::isSource).map(TypeParser::id).toList(),
        sources.of(type));
  }

  private Set<Stereotype> stereotypes(TypeElement type) {
    Set<Stereotype> found = EnumSet.noneOf(Stereotype.class);
    if (Annotations.has(type, markers.services())) {
      found.add(Stereotype.SERVICE);
    }
    if (Annotations.has(type, markers.orchestrators())) {
      found.add(Stereotype.ORCHESTRATOR);
    }
    return found;
  }

  private Stream<? extends AnnotationMirror> marks(TypeElement type) {
    return Annotations.all(type, Set.of(Markers.SERVICE, Markers.ORCHESTRATOR));
  }

  /** The nearest package upwards that names its domain, else the package's own name. */
  private String domain(TypeElement type) {
    String home = Hierarchy.packageOf(type);
    for (String name = home; !name.isEmpty(); name = parent(name)) {
      PackageElement candidate = elements.getPackageElement(name);
      Optional<String> domain =
          Optional.ofNullable(candidate)
              .flatMap(each -> Annotations.find(each, Markers.DOMAIN))
              .flatMap(each -> Annotations.text(each, "value"));
      if (domain.isPresent()) {
        return domain.get();
      }
    }
    return home;
  }

  private static String parent(String packageName) {
    int dot = packageName.lastIndexOf('.');
    return dot < 0 ? "" : packageName.substring(0, dot);
  }

  Declaration declaration(TypeElement type) {
    return new Declaration(
        kind(type),
        narrowest(type),
        type.getModifiers().contains(Modifier.ABSTRACT),
        isInner(type),
        type.getTypeParameters().stream().map(each -> each.getSimpleName().toString()).toList(),
        typeParser.parse(type).supertypes(),
        Annotations.names(type),
        Annotations.metaNames(type),
        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .flatMap(method -> Annotations.metaNames(method).stream())
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static Declaration.Kind kind(TypeElement type) {
    return switch (type.getKind()) {
      case RECORD -> Declaration.Kind.RECORD;
      case INTERFACE -> Declaration.Kind.INTERFACE;
      case ENUM -> Declaration.Kind.ENUM;
      case ANNOTATION_TYPE -> Declaration.Kind.ANNOTATION;
      default -> Declaration.Kind.CLASS;
    };
  }

  private static Visibility narrowest(TypeElement type) {
    Visibility narrowest = Visibility.PUBLIC;
    for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
      Visibility own = visibility(each);
      narrowest = own.compareTo(narrowest) > 0 ? own : narrowest;
    }
    return narrowest;
  }

  private static boolean isInner(TypeElement type) {
    for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
      boolean member = each.getEnclosingElement() instanceof TypeElement;
      if (member && !each.getModifiers().contains(Modifier.STATIC)) {
        return true;
      }
    }
    return false;
  }

  static Visibility visibility(Element element) {
    Set<Modifier> modifiers = element.getModifiers();
    if (modifiers.contains(Modifier.PUBLIC)) {
      return Visibility.PUBLIC;
    }
    if (modifiers.contains(Modifier.PROTECTED)) {
      return Visibility.PROTECTED;
    }
    return modifiers.contains(Modifier.PRIVATE) ? Visibility.PRIVATE : Visibility.PACKAGE;
  }

  private Constructor constructor(ExecutableElement constructor) {
    List<TypeRef> thrown = operations.checked(constructor.getThrownTypes());
    return new Constructor(
        operations.parameters(
            constructor, constructor.getParameters().stream().map(Element::asType).toList()),
        visibility(constructor),
        InjectionParser.isMarked(constructor),
        thrown,
        sources.of(constructor));
  }

  Stream<Field> fields(TypeElement owner) {
    return owner.getEnclosedElements().stream()
        .filter(each -> each.getKind() == ElementKind.FIELD)
        .map(VariableElement.class::cast)
        .map(
            field ->
                new Field(
                    field.getSimpleName().toString(),
                    typeParser.parse(field.asType()),
                    field.getModifiers().contains(Modifier.STATIC),
                    field.getModifiers().contains(Modifier.FINAL),
                    TypeParser.id(owner),
                    sources.of(field)));
  }
}
