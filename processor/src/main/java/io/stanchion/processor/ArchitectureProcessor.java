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
import io.stanchion.processor.generate.Targets;
import io.stanchion.processor.options.OptionsParser;
import io.stanchion.processor.rule.Rules;
import java.time.Clock;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Checks every rule. It sees all components together, and claims no annotation, so that every other
 * processor sees what it sees.
 */
@AutoService(Processor.class)
public final class ArchitectureProcessor extends AbstractProcessor {

  private final Clock clock;
  private @Nullable OptionsParser parser;
  private @Nullable Inspection inspection;

  /** For the compiler, which creates processors by their names. */
  public ArchitectureProcessor() {
    this(Clock.systemUTC());
  }

  /** With the clock that waivers are measured by. */
  ArchitectureProcessor(Clock clock) {
    this.clock = clock;
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    Rules rules = Rules.load();
    OptionsParser options = new OptionsParser(rules, Targets.load().filling());
    parser = options;
    inspection = new Inspection(environment, rules, options.parse(environment.getOptions()), clock);
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (inspection != null) {
      inspection.round(round);
    }
    return false;
  }

  /** Everything: code that carries none of our annotations may still call what does. */
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return parser == null ? Set.of() : parser.keys();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }
}
