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
package io.stanchion.processor.rule.instantiation;

import com.google.auto.service.AutoService;
import io.stanchion.processor.model.Component;
import io.stanchion.processor.model.Constructor;
import io.stanchion.processor.model.InjectedMember;
import io.stanchion.processor.model.Obstacle;
import io.stanchion.processor.model.Parameter;
import io.stanchion.processor.model.Position;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.Visibility;
import io.stanchion.processor.rule.ComponentRule;
import io.stanchion.processor.rule.Listing;
import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Settings;
import io.stanchion.processor.rule.Severity;
import io.stanchion.processor.rule.Violation;
import java.util.List;
import java.util.stream.Stream;

/**
 * A component that generated code cannot create. Guide: Service Instantiation and Session
 * Management Patterns.
 */
@AutoService(Rule.class)
public final class UninstantiableComponent implements ComponentRule {

  private record Reason(String fact, String wayOut) {}

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "a component that no generated provider can create";
  }

  @Override
  public Stream<Violation> check(Component component, Settings settings) {
    Stream<Violation> obstacles =
        component.obstacles().stream()
            .sorted()
            .map(each -> violation(component, position(each, component), reason(each, component)));
    return component.injected().isEmpty() || settings.filled().test(component)
        ? obstacles
        : Stream.concat(obstacles, Stream.of(ofMembers(component)));
  }

  private Violation violation(Component component, Position position, Reason reason) {
    return Violation.of(
            this,
            component.site(),
            position,
            "%s %s, so no provider can create it".formatted(component.name(), reason.fact()))
        .with(reason.wayOut());
  }

  /** Those that only a container fills. */
  private Violation ofMembers(Component component) {
    List<InjectedMember> members = component.injected();
    List<Parameter> taken =
        Stream.concat(
                component.constructor().stream().flatMap(each -> each.parameters().stream()),
                members.stream().flatMap(each -> each.values().stream()))
            .toList();
    String names =
        Listing.and(
            members.stream().map(each -> each.name() + (each.isMethod() ? "(...)" : "")).toList());
    return violation(
        component,
        members.get(0).position(),
        new Reason(
            "leaves %s to a container, which fills %s after the constructor"
                .formatted(names, members.size() == 1 ? "it" : "them"),
            "let the constructor take what it needs: %s%s"
                .formatted(component.id().simpleName(), Signatures.list(taken))));
  }

  private static Position position(Obstacle obstacle, Component component) {
    return obstacle == Obstacle.CHECKED_EXCEPTION
        ? component.constructor().map(Constructor::position).orElse(component.position())
        : component.position();
  }

  private static Reason reason(Obstacle obstacle, Component component) {
    return switch (obstacle) {
      case INTERFACE ->
          new Reason("is an interface", "mark the class that implements it in its place");
      case ANNOTATION ->
          new Reason(
              "is an annotation type",
              "to let it mark components, name it in the option stanchion.%sAnnotations"
                  .formatted(component.noun()));
      case ENUM -> new Reason("is an enum", "make it a final class");
      case ABSTRACT ->
          new Reason("is abstract", "mark the concrete class below it, or make this one concrete");
      case INNER ->
          new Reason(
              "is an inner class that needs an instance of the class around it",
              "make it static, or move it to a file of its own");
      case PRIVATE ->
          new Reason(
              "is private, or stands in a private class",
              "make it visible in its package: remove the word private");
      case BOTH_STEREOTYPES ->
          new Reason(
              "is marked both as a service and as an orchestrator",
              "keep @Orchestrator if it coordinates other components, else @Service");
      default -> reasonOfConstruction(obstacle, component);
    };
  }

  private static Reason reasonOfConstruction(Obstacle obstacle, Component component) {
    return switch (obstacle) {
      case GENERIC ->
          new Reason(
              "has the type parameter%s %s, which nobody fills in"
                  .formatted(
                      component.declaration().typeParameters().size() == 1 ? "" : "s",
                      Listing.and(component.declaration().typeParameters())),
              "mark a subclass that names the types, such as: class Invoice%s extends %s<%s>"
                  .formatted(
                      component.id().simpleName(),
                      component.id().simpleName(),
                      example(component.declaration().typeParameters())));
      case NO_CONSTRUCTOR ->
          new Reason(
              "has only private constructors", "make the one that a provider has to call visible");
      case SEVERAL_CONSTRUCTORS ->
          new Reason(
              "has %d constructors and none of them is marked".formatted(usable(component)),
              "put @Inject on the one that a provider has to call, or make the others private");
      case SEVERAL_MARKED ->
          new Reason(
              "has %d constructors that are marked @Inject".formatted(marked(component)),
              "keep @Inject on the one that a provider has to call");
      default ->
          new Reason(
              "has a constructor that throws %s".formatted(thrown(component)),
              "let it take what the failing code produces, or throw an unchecked exception");
    };
  }

  private static String example(List<String> typeParameters) {
    return String.join(", ", typeParameters.stream().map(each -> "Invoice").toList());
  }

  private static long usable(Component component) {
    return component.constructors().stream()
        .filter(each -> each.visibility() != Visibility.PRIVATE)
        .count();
  }

  private static long marked(Component component) {
    return component.constructors().stream()
        .filter(each -> each.visibility() != Visibility.PRIVATE)
        .filter(Constructor::inject)
        .count();
  }

  private static String thrown(Component component) {
    return Listing.and(
        component.constructor().map(Constructor::thrown).orElse(List.of()).stream()
            .map(TypeRef::simpleText)
            .toList());
  }
}
