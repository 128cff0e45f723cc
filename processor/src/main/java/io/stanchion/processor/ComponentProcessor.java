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

import com.google.auto.service.AutoService;
import io.stanchion.processor.generate.Generated;
import io.stanchion.processor.generate.Targets;
import io.stanchion.processor.options.Options;
import io.stanchion.processor.options.OptionsParser;
import io.stanchion.processor.rule.Rules;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Generates what belongs to one component. Each file depends on one class and on what that class
 * needs, so that a build tool can run this processor for changed classes alone.
 */
@AutoService(Processor.class)
public final class ComponentProcessor extends AbstractProcessor {

  private @Nullable Generation generation;

  /** For the compiler, which creates processors by their names. */
  public ComponentProcessor() {}

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    Targets targets = Targets.load();
    Options options =
        // The other processor knows the rules, and complains of what is wrong.
        new OptionsParser(new Rules(List.of()), targets.filling())
            .parse(environment.getOptions())
            .options();
    generation = new Generation(environment, options, targets);
  }

  /**
   * Claims this project's annotations and the mark of what it generates, and nothing else: javac
   * with {@code -Xlint:all} would warn in every module that no processor did.
   */
  @Override
  @SuppressWarnings("DoNotClaimAnnotations")
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (generation != null) {
      generation.round(round);
    }
    return !annotations.isEmpty()
        && annotations.stream()
            .map(each -> each.getQualifiedName().toString())
            .allMatch(ComponentProcessor::isOurs);
  }

  private static boolean isOurs(String annotation) {
    return annotation.startsWith("io.stanchion.") || annotation.equals(Generated.NAME);
  }

  /** The annotations of this project, and those that the options add. */
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    Stream<String> marks =
        generation == null ? Stream.empty() : generation.markers().components().stream();
    return Stream.concat(Stream.of("io.stanchion.*", Generated.NAME), marks)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }
}
