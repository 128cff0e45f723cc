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
package io.stanchion.processor.generate;

import com.palantir.javapoet.NameAllocator;
import io.stanchion.processor.generate.ProviderPlan.External;
import io.stanchion.processor.generate.ProviderPlan.Step;
import io.stanchion.processor.model.Architecture;
import io.stanchion.processor.model.Component;
import io.stanchion.processor.model.Constructor;
import io.stanchion.processor.model.Parameter;
import io.stanchion.processor.model.TypeId;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.Visibility;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Walks the graph below one component and writes down how to build it. */
final class ProviderPlanner {

  private final Architecture architecture;
  private final Component root;
  private final Predicate<Component> filled;
  private final NameAllocator names = new NameAllocator();
  private final Map<String, External> externals = new LinkedHashMap<>();
  private final Map<TypeId, String> built = new HashMap<>();
  private final Set<TypeId> open = new HashSet<>();
  private final List<Step> steps = new ArrayList<>();
  private final Set<String> repeatedTypes = new HashSet<>();

  private ProviderPlanner(Architecture architecture, Component root, Predicate<Component> filled) {
    this.architecture = architecture;
    this.root = root;
    this.filled = filled;
  }

  /** The plan; absent where a component in the graph cannot be created or needs itself. */
  static Optional<ProviderPlan> plan(
      Architecture architecture, Component root, Predicate<Component> filled) {
    return new ProviderPlanner(architecture, root, filled).plan();
  }

  private Optional<ProviderPlan> plan() {
    if (!collect(root, new HashSet<>())) {
      return Optional.empty();
    }
    build(root);
    List<External> parameters =
        externals.values().stream()
            .sorted(Comparator.comparing(external -> !external.isSession()))
            .toList();
    return Optional.of(new ProviderPlan(root, parameters, steps, assembled()));
  }

  /** Names what comes from outside first, in the order in which the graph mentions it. */
  private boolean collect(Component component, Set<TypeId> done) {
    if (done.contains(component.id())) {
      return true;
    }
    if (!canBeCreated(component) || !open.add(component.id())) {
      return false;
    }
    List<Parameter> parameters = parameters(component);
    noteRepeated(parameters);
    for (Parameter parameter : parameters) {
      Optional<Component> needed = component(parameter.type());
      if (needed.isEmpty()) {
        external(parameter);
      } else if (!collect(needed.get(), done)) {
        return false;
      }
    }
    open.remove(component.id());
    done.add(component.id());
    return true;
  }

  private boolean canBeCreated(Component component) {
    return component.obstacles().isEmpty()
        && (component.injected().isEmpty() || filled.test(component));
  }

  private Optional<Component> component(TypeRef type) {
    return type.isComponent() ? type.id().flatMap(architecture::find) : Optional.empty();
  }

  private static List<Parameter> parameters(Component component) {
    return component.constructor().map(Constructor::parameters).orElse(List.of());
  }

  private void noteRepeated(List<Parameter> parameters) {
    Set<String> seen = new HashSet<>();
    for (Parameter parameter : parameters) {
      String type = parameter.type().fullText();
      if (!seen.add(type)) {
        repeatedTypes.add(type);
      }
    }
  }

  /** One type is one thing, except where only the name tells two of them apart. */
  private String key(Parameter parameter) {
    String type = parameter.type().fullText();
    return repeatedTypes.contains(type) || isPlainValue(parameter.type())
        ? type + " " + name(parameter)
        : type;
  }

  private static boolean isPlainValue(TypeRef type) {
    return type.kind() != TypeRef.Kind.DECLARED
        || type.name().startsWith("java.lang.")
        || (type.name().startsWith("java.time.") && !type.is("java.time.Clock"));
  }

  private External external(Parameter parameter) {
    return externals.computeIfAbsent(
        key(parameter), key -> new External(newName(parameter), parameter.type()));
  }

  private String newName(Parameter parameter) {
    String wanted = name(parameter);
    boolean taken = externals.values().stream().anyMatch(each -> each.name().equals(wanted));
    return names.newName(taken ? Names.variable(parameter.type()) : wanted);
  }

  /** A class file does not tell a parameter's name. */
  private static String name(Parameter parameter) {
    return parameter.name().matches("arg\\d+")
        ? Names.variable(parameter.type())
        : parameter.name();
  }

  private String build(Component component) {
    String known = built.get(component.id());
    if (known != null) {
      return known;
    }
    List<String> arguments = new ArrayList<>();
    for (Parameter parameter : parameters(component)) {
      Optional<Component> needed = component(parameter.type());
      arguments.add(needed.isPresent() ? build(needed.get()) : external(parameter).name());
    }
    String variable = names.newName(Names.variable(component.id()));
    built.put(component.id(), variable);
    steps.add(new Step(variable, component.id(), arguments, !isCallable(component)));
    return variable;
  }

  private boolean isCallable(Component component) {
    return component.id().packageName().equals(root.id().packageName())
        || component.constructor().map(Constructor::visibility).orElse(Visibility.PRIVATE)
            == Visibility.PUBLIC;
  }

  /** Needed only where others can see the class but not its constructor. */
  private List<External> assembled() {
    boolean hidden =
        root.declaration().visibility() == Visibility.PUBLIC
            && root.constructor().map(Constructor::visibility).orElse(Visibility.PUBLIC)
                != Visibility.PUBLIC;
    if (!hidden) {
      return List.of();
    }
    NameAllocator own = new NameAllocator();
    return parameters(root).stream()
        .map(each -> new External(own.newName(name(each)), each.type()))
        .toList();
  }
}
