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

import io.stanchion.processor.model.Position;
import io.stanchion.processor.model.Site;
import io.stanchion.processor.model.Suppression;
import io.stanchion.processor.model.Suppression.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Finds what a class, its members and the classes around it accept. */
public final class SuppressionParser {

  private static final String PREFIX = "stanchion:";

  private final Sources sources;
  private final TypeParser types;

  /** A parser for the classes of one round, or of one that is analyzed. */
  public SuppressionParser(Sources sources, TypeParser types) {
    this.sources = sources;
    this.types = types;
  }

  /** All suppressions that bear on the classes, each once. */
  public List<Suppression> parse(Collection<TypeElement> classes) {
    Set<Suppression> found = new LinkedHashSet<>();
    for (TypeElement type : classes) {
      type.getEnclosedElements().forEach(member -> addMember(found, type, member));
      for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
        found.addAll(of(each, Site.of(TypeParser.id((TypeElement) each))));
      }
    }
    return List.copyOf(found);
  }

  private void addMember(Set<Suppression> found, TypeElement type, Element member) {
    if (member instanceof ExecutableElement method) {
      found.addAll(
          of(member, Site.of(TypeParser.id(type), OperationParser.signature(types, method))));
    } else if (!(member instanceof TypeElement)) {
      found.addAll(of(member, Site.of(TypeParser.id(type), member.getSimpleName().toString())));
    }
  }

  private List<Suppression> of(Element element, Site site) {
    List<Suppression> found = new ArrayList<>();
    for (AnnotationMirror each : element.getAnnotationMirrors()) {
      switch (Annotations.name(each)) {
        case "java.lang.SuppressWarnings" -> found.addAll(warnings(element, each, site));
        case Markers.WAIVER -> found.add(waiver(each, site, sources.of(element, each)));
        case Markers.WAIVERS ->
            Annotations.list(each, "value")
                .forEach(
                    inner ->
                        found.add(
                            waiver(
                                (AnnotationMirror) inner.getValue(),
                                site,
                                sources.of(element, each, inner))));
        default -> {}
      }
    }
    return found;
  }

  private List<Suppression> warnings(Element element, AnnotationMirror annotation, Site site) {
    List<Suppression> found = new ArrayList<>();
    for (AnnotationValue each : Annotations.list(annotation, "value")) {
      String text = String.valueOf(each.getValue());
      if (text.startsWith(PREFIX)) {
        found.add(
            new Suppression(
                Kind.SUPPRESS_WARNINGS,
                text.substring(PREFIX.length()),
                "",
                "",
                site,
                sources.of(element, annotation, each)));
      }
    }
    return found;
  }

  private static Suppression waiver(AnnotationMirror annotation, Site site, Position position) {
    return new Suppression(
        Kind.WAIVER,
        Annotations.text(annotation, "rule").orElse(""),
        Annotations.text(annotation, "because").orElse(""),
        Annotations.text(annotation, "until").orElse(""),
        site,
        position);
  }
}
