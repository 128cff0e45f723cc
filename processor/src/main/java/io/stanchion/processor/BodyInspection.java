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

import io.stanchion.processor.javac.CodeListener;
import io.stanchion.processor.model.Architecture;
import io.stanchion.processor.model.Component;
import io.stanchion.processor.model.Position;
import io.stanchion.processor.model.Trait;
import io.stanchion.processor.model.TypeId;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.code.Body;
import io.stanchion.processor.model.code.SourceClass;
import io.stanchion.processor.model.code.TypeCode;
import io.stanchion.processor.model.route.Routers;
import io.stanchion.processor.report.Reporter;
import io.stanchion.processor.rule.RuleRunner;
import io.stanchion.processor.rule.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks at bodies as the compiler hands them over. What the declarations showed is kept until the
 * first class is analyzed: an error before would keep javac from analyzing anything, and the
 * violations in bodies would stay unseen.
 */
final class BodyInspection implements CodeListener {

  private final RuleRunner runner;
  private final SuppressionInspection suppressions;
  private final Reporter reporter;
  private final List<Runnable> kept = new ArrayList<>();
  private final Set<Component> unread = new LinkedHashSet<>();
  private final Map<TypeId, List<Component>> madeOf = new HashMap<>();
  private final Map<TypeId, List<Component>> inFile = new HashMap<>();
  private final Set<TypeId> ofComponents = new HashSet<>();
  private final Set<TypeId> generated = new HashSet<>();
  private final Map<TypeId, TypeCode> read = new HashMap<>();
  private final Set<TypeId> analyzed = new LinkedHashSet<>();
  private final Set<TypeId> unclear = new HashSet<>();
  private Architecture architecture = new Architecture(List.of());

  BodyInspection(RuleRunner runner, SuppressionInspection suppressions, Reporter reporter) {
    this.runner = runner;
    this.suppressions = suppressions;
    this.reporter = reporter;
  }

  /** Keeps a problem until it may be shown. */
  void problem(String text, Position position) {
    kept.add(() -> reporter.problem(text, position));
  }

  /** Looks at the declarations, and from now on at the bodies of these components. */
  void begin(Architecture all, List<Component> components) {
    architecture = all;
    all.compiled().forEach(each -> ofComponents.addAll(each.sources()));
    all.components().forEach(this::noteGenerated);
    unread.addAll(components);
    components.forEach(
        each ->
            each.sources()
                .forEach(
                    source -> madeOf.computeIfAbsent(source, id -> new ArrayList<>()).add(each)));
    all.compiled()
        .forEach(
            each ->
                files(each)
                    .forEach(
                        file -> inFile.computeIfAbsent(file, id -> new ArrayList<>()).add(each)));
    all.compiled()
        .filter(each -> !unread.contains(each))
        .flatMap(BodyInspection::files)
        .forEach(unclear::add);
    List<Violation> found = new ArrayList<>(runner.checkArchitecture(all));
    components.forEach(each -> found.addAll(runner.checkDeclaration(each)));
    kept.add(() -> reporter.report(found));
  }

  /** In a named module nothing else may tell that a class was generated. */
  private void noteGenerated(Component component) {
    generated.add(component.id().companion("Provider"));
    Routers.of(component).forEach(router -> generated.add(router.id()));
  }

  /** The end of a compilation in which no bodies are to be seen. */
  void endWithoutCode(String reason) {
    List<Violation> found = new ArrayList<>();
    unread.forEach(
        each -> found.addAll(runner.checkWithoutCode(new Body(each, List.of(), architecture))));
    kept.add(() -> reporter.report(found));
    if (!unread.isEmpty() && !runner.needingCode().isEmpty()) {
      reporter.warn(
          reason + ", so these rules did not run: " + String.join(", ", runner.needingCode()));
    }
    unread.clear();
    close();
  }

  @Override
  public boolean wants(TypeId id, boolean isGenerated) {
    return madeOf.containsKey(id) || (!isGenerated && isOther(id) && runner.looksEverywhere());
  }

  @Override
  public boolean isOwn(TypeId id) {
    return madeOf.containsKey(id);
  }

  @Override
  public boolean isOfInterest(TypeRef type) {
    return type.name().startsWith("io.stanchion.")
        || type.isComponent()
        || type.has(Trait.SESSION)
        || architecture.isClient(type)
        || !architecture.among(Set.of(type.name())).isEmpty()
        || !architecture.among(type.supertypes()).isEmpty();
  }

  private boolean isOther(TypeId id) {
    return !ofComponents.contains(id) && !generated.contains(id);
  }

  @Override
  public void analyzed(TypeId outermost, List<SourceClass> classes) {
    showKept();
    List<Violation> found = new ArrayList<>();
    for (SourceClass each : classes) {
      if (each.code().hasGaps()) {
        unclear.add(outermost);
      }
      if (isOther(each.code().id())) {
        suppressions.add(each.suppressions());
        found.addAll(runner.checkOther(each, architecture));
        reporter.looked(runner.coverageOfOther(each, architecture));
      } else {
        read.put(each.code().id(), each.code());
      }
    }
    List<Component> complete =
        classes.stream()
            .flatMap(each -> madeOf.getOrDefault(each.code().id(), List.of()).stream())
            .filter(each -> read.keySet().containsAll(each.sources()))
            .filter(unread::remove)
            .toList();
    for (Component each : complete) {
      Body body = body(each);
      found.addAll(runner.checkBody(body));
      reporter.looked(runner.coverage(body));
    }
    reporter.report(found);
    analyzed.add(outermost);
    inspectSuppressions();
  }

  /** A class has to wait for the components that are made of it and of others. */
  private void inspectSuppressions() {
    for (TypeId each : List.copyOf(analyzed)) {
      if (inFile(each).noneMatch(unread::contains)) {
        analyzed.remove(each);
        suppressions.inspect(each, rule -> isClear(each) && runner.hasSaidAll(rule, true));
      }
    }
  }

  private Stream<Component> inFile(TypeId outermost) {
    return inFile.getOrDefault(outermost, List.of()).stream();
  }

  private static Stream<TypeId> files(Component component) {
    return component.sources().stream().map(TypeId::outermost).distinct();
  }

  /** Whether the compiler made sense of the class and of all that may be blamed in it. */
  private boolean isClear(TypeId outermost) {
    return Stream.concat(Stream.of(outermost), inFile(outermost).flatMap(BodyInspection::files))
        .noneMatch(unclear::contains);
  }

  /** Its own code first, then that of its superclasses. */
  private Body body(Component component) {
    List<TypeCode> parts =
        component.sources().stream().map(read::get).filter(Objects::nonNull).toList();
    return new Body(component, parts, architecture);
  }

  private void showKept() {
    kept.forEach(Runnable::run);
    kept.clear();
  }

  private void close() {
    showKept();
    suppressions.inspectRest(each -> rule -> isClear(each) && runner.hasSaidAll(rule, false));
    reporter.close();
  }

  @Override
  public void ended() {
    if (unread.isEmpty()) {
      close();
    } else {
      endWithoutCode("the compiler stopped before it had analyzed every method body");
    }
  }

  @Override
  public void failed(String className, Throwable cause) {
    reporter.problem(
        "the bodies of %s could not be inspected: %s"
            .formatted(className, RuleRunner.describe(cause)),
        Position.NONE);
  }
}
