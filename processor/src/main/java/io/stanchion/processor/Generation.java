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
package io.stanchion.processor;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.stanchion.processor.generate.Generated;
import io.stanchion.processor.generate.Generator;
import io.stanchion.processor.generate.Targets;
import io.stanchion.processor.javac.CompilerView;
import io.stanchion.processor.javac.CompilerViews;
import io.stanchion.processor.model.Architecture;
import io.stanchion.processor.model.Component;
import io.stanchion.processor.options.Options;
import io.stanchion.processor.parse.ComponentFinder;
import io.stanchion.processor.parse.ComponentParser;
import io.stanchion.processor.parse.Markers;
import io.stanchion.processor.parse.Modules;
import io.stanchion.processor.parse.OtherProcessors;
import io.stanchion.processor.rule.RuleRunner;
import io.stanchion.processor.rule.Severity;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The generation of one compilation: waits for the types that other processors generate. */
final class Generation {

  private final ProcessingEnvironment environment;
  private final Options options;
  private final Markers markers;
  private final CompilerView view;
  private final Generator generator;
  private final Set<String> waiting = new TreeSet<>();
  private boolean first = true;

  Generation(ProcessingEnvironment environment, Options options, Targets targets) {
    this.environment = environment;
    this.options = options;
    this.markers = Marked.markers(options);
    this.view = CompilerViews.withoutCode(environment);
    this.generator = new Generator(Objects.requireNonNull(targets.byId().get(options.target())));
  }

  Markers markers() {
    return markers;
  }

  /** Generates for every component that is complete by now. */
  void round(RoundEnvironment round) {
    if (!options.generate()) {
      return;
    }
    Elements elements = environment.getElementUtils();
    waiting.addAll(Marked.names(elements, markers.components(), round));
    ComponentFinder finder =
        new ComponentFinder(
            elements,
            new ComponentParser(elements, environment.getTypeUtils(), markers, view.sources()));
    for (String name : List.copyOf(waiting)) {
      TypeElement type = elements.getTypeElement(name);
      Architecture architecture = finder.reachableFrom(Set.of(name));
      boolean unfinished = first && OtherProcessors.changeLater(type);
      if (!unfinished && isResolved(architecture)) {
        waiting.remove(name);
        finder.find(name).ifPresent(component -> generate(component, architecture, type));
      }
    }
    first = false;
  }

  private static boolean isResolved(Architecture architecture) {
    return architecture.components().stream().allMatch(each -> each.unresolved().isEmpty());
  }

  private void generate(Component component, Architecture architecture, TypeElement origin) {
    try {
      Set<String> present =
          Modules.visible(environment.getElementUtils(), origin, generator.libraries());
      for (JavaFile file : generator.generate(component, architecture, present)) {
        write(file, component, origin);
      }
    } catch (RuntimeException e) {
      problem(
          "nothing can be generated for " + component.name() + ": " + RuleRunner.describe(e),
          origin);
    }
  }

  private void write(JavaFile file, Component component, TypeElement origin) {
    try {
      withOrigin(file, origin).writeTo(environment.getFiler());
    } catch (IOException e) {
      String name = component.id().packageName() + "." + file.typeSpec().name();
      problem(
          "%s cannot be generated for %s: %s. Rename or delete what stands in its place."
              .formatted(name, component.name(), e.getMessage()),
          origin);
    }
  }

  private void problem(String text, TypeElement origin) {
    view.printer().print(Severity.ERROR, "[Stanchion] " + text, view.sources().of(origin));
  }

  /**
   * A module that does not read the annotation's module cannot have it on its classes; and one that
   * does would be warned that its own readers may not.
   */
  private JavaFile withOrigin(JavaFile file, TypeElement origin) {
    Elements elements = environment.getElementUtils();
    TypeSpec.Builder type = file.typeSpec().toBuilder().addOriginatingElement(origin);
    if (Modules.reads(elements, origin, "java.compiler")) {
      type.addAnnotation(Generated.mark());
    }
    type.addAnnotation(Generated.suppressions(Modules.isNamed(elements, origin)));
    return JavaFile.builder(file.packageName(), type.build()).skipJavaLangImports(true).build();
  }
}
