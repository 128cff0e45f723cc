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
package io.stanchion.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import io.stanchion.processor.javac.CompilerViews;
import io.stanchion.processor.model.Architecture;
import io.stanchion.processor.model.Component;
import io.stanchion.processor.parse.ComponentFinder;
import io.stanchion.processor.parse.ComponentParser;
import io.stanchion.processor.parse.Markers;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads the components of texts, without rules and without generating anything. */
public final class Parsed {

  private Parsed() {}

  /** All components. */
  public static Architecture of(String... sources) {
    Capture capture = new Capture();
    Compilation compilation =
        Compiler.javac()
            .withClasspath(ClassPath.with())
            .withProcessors(capture)
            .withOptions("--release", "17")
            .compile(Arrays.stream(sources).map(Sources::of).toList());
    assertThat(compilation.errors()).isEmpty();
    assertThat(capture.found).isNotNull();
    return capture.found;
  }

  /** The component of that simple name. */
  public static Component component(String name, String... sources) {
    return of(sources).components().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static final class Capture extends AbstractProcessor {

    private @Nullable Architecture found;

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (found == null) {
        Markers markers = new Markers(Set.of(), Set.of(), Set.of());
        Set<String> names = new TreeSet<>();
        for (TypeElement annotation : annotations) {
          for (Element each : round.getElementsAnnotatedWith(annotation)) {
            if (each instanceof TypeElement type
                && markers.components().contains(annotation.getQualifiedName().toString())) {
              names.add(type.getQualifiedName().toString());
            }
          }
        }
        ComponentParser parser =
            new ComponentParser(
                processingEnv.getElementUtils(),
                processingEnv.getTypeUtils(),
                markers,
                CompilerViews.withoutCode(processingEnv).sources());
        found = new ComponentFinder(processingEnv.getElementUtils(), parser).reachableFrom(names);
      }
      return false;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("io.stanchion.*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }
  }
}
