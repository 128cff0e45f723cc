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

import io.stanchion.processor.javac.CompilerView;
import io.stanchion.processor.javac.CompilerViews;
import io.stanchion.processor.model.Architecture;
import io.stanchion.processor.model.Component;
import io.stanchion.processor.model.Position;
import io.stanchion.processor.options.OptionsParser;
import io.stanchion.processor.parse.ComponentFinder;
import io.stanchion.processor.parse.ComponentParser;
import io.stanchion.processor.parse.Markers;
import io.stanchion.processor.parse.Misplaced;
import io.stanchion.processor.parse.SchemaClients;
import io.stanchion.processor.parse.SchemaParser;
import io.stanchion.processor.report.Acceptance;
import io.stanchion.processor.report.Reporter;
import io.stanchion.processor.report.WholeList;
import io.stanchion.processor.rule.RuleRunner;
import io.stanchion.processor.rule.Rules;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.util.Elements;

/** The inspection of one compilation: what the declarations show, then what the bodies show. */
final class Inspection {

  private final ProcessingEnvironment environment;
  private final Markers markers;
  private final CompilerView view;
  private final Reporter reporter;
  private final List<String> problems;
  private final SuppressionInspection suppressions;
  private final BodyInspection bodies;
  private final Set<String> names = new TreeSet<>();
  private final Set<String> annotated = new TreeSet<>();
  private final Set<String> schemas = new TreeSet<>();
  private boolean begun;
  private boolean seesCode;

  Inspection(
      ProcessingEnvironment environment, Rules rules, OptionsParser.Result parsed, Clock clock) {
    this.environment = environment;
    this.problems = parsed.problems();
    this.markers = Marked.markers(parsed.options());
    this.view = CompilerViews.of(environment);
    Acceptance acceptance = new Acceptance(rules, LocalDate.now(clock));
    this.reporter =
        new Reporter(
            view.printer(),
            parsed.options(),
            rules,
            acceptance,
            new WholeList(ClassOutput.file(environment.getFiler(), "stanchion-violations.txt")));
    RuleRunner runner =
        new RuleRunner(
            rules, parsed.options().settings(), parsed.options()::isOn, reporter::problem);
    this.suppressions = new SuppressionInspection(rules, runner, acceptance, reporter);
    this.bodies = new BodyInspection(runner, suppressions, reporter);
  }

  void round(RoundEnvironment round) {
    if (!begun) {
      begun = true;
      seesCode = view.follow(markers, bodies);
      problems.forEach(problem -> reporter.problem(problem, Position.NONE));
    }
    Elements elements = environment.getElementUtils();
    names.addAll(Marked.names(elements, markers.components(), round));
    annotated.addAll(Marked.around(elements, Misplaced.ANNOTATIONS, round));
    schemas.addAll(Marked.names(elements, List.of(Markers.SCHEMA), round));
    if (round.processingOver()) {
      inspect();
    }
  }

  private void inspect() {
    Architecture architecture = architecture();
    architecture.components().forEach(each -> suppressions.add(each.suppressions()));
    architecture.schemas().forEach(each -> suppressions.add(each.suppressions()));
    Misplaced misplaced = new Misplaced(view.sources(), architecture.components());
    annotated.stream()
        .map(environment.getElementUtils()::getTypeElement)
        .filter(Objects::nonNull)
        .flatMap(misplaced::in)
        .forEach(each -> bodies.problem(each.text(), each.position()));
    bodies.begin(architecture, architecture.compiled().filter(each -> !isBroken(each)).toList());
    if (!seesCode) {
      bodies.endWithoutCode("this compiler does not show method bodies (or a build tool hides it)");
    }
  }

  private Architecture architecture() {
    Elements elements = environment.getElementUtils();
    ComponentParser parser =
        new ComponentParser(elements, environment.getTypeUtils(), markers, view.sources());
    SchemaParser schemaParser =
        new SchemaParser(elements, environment.getTypeUtils(), parser, view.sources());
    return new ComponentFinder(elements, parser)
        .reachableFrom(names)
        .withClients(SchemaClients.of(elements, schemas))
        .withSchemas(
            schemas.stream()
                .map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .map(schemaParser::parse)
                .toList());
  }

  /** Says once what is missing. The compiler says so too, but not what comes of it. */
  private boolean isBroken(Component component) {
    List<String> missing = component.unresolved();
    if (!missing.isEmpty()) {
      bodies.problem(
          "%s is neither checked nor generated for: no source, class file or processor brings %s"
              .formatted(component.name(), String.join(", ", missing)),
          component.position());
    }
    return !missing.isEmpty();
  }
}
