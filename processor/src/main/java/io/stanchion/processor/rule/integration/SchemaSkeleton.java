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
package io.stanchion.processor.rule.integration;

import io.stanchion.processor.model.TypeId;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.code.Local;
import io.stanchion.processor.rule.ReservedWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the schema that a method lacks, with the fields that it maps. */
final class SchemaSkeleton {

  private static final int WIDTH = 90;
  private static final String VERBS = "to|as|map|build|make|format|convert";

  private SchemaSkeleton() {}

  /** The lines of a record, indented by two. */
  static List<String> of(TypeId owner, String member, List<MappedField> fields) {
    String name = name(owner, member);
    List<String> lines = new ArrayList<>(List.of("  @IntegrationSchema"));
    lines.addAll(header("  record " + name + "(", components(fields)));
    lines.add("    static %s from(%s) { ... }".formatted(name, parameters(fields)));
    lines.add("    %s toApi() { ... }".formatted(rendered(fields)));
    lines.add("  }");
    String model = model(fields);
    if (!model.isEmpty()) {
      lines.add(
          "or, where %s is a model of your own, give it a factory: static %s from(%s)"
              .formatted(model, model, parameters(fields)));
    }
    return lines;
  }

  /** {@code buildEventType} to {@code EventTypePayload}. */
  private static String name(TypeId owner, String own) {
    String stem = own.replaceFirst("^(" + VERBS + ")(?=[A-Z])", "");
    if (stem.matches("Payload|" + VERBS)) {
      stem = owner.simpleName().replaceFirst("(Service|Orchestrator)$", "");
    }
    String capital = stem.substring(0, 1).toUpperCase(Locale.ROOT) + stem.substring(1);
    return capital.endsWith("Payload") ? capital : capital + "Payload";
  }

  /** Constants need no component, and an object that is filled has its fields here. */
  private static List<String> components(List<MappedField> fields) {
    Map<String, String> found = new LinkedHashMap<>();
    for (MappedField each : fields) {
      if (each.origin().carriesData() && !each.filled()) {
        found.put(free(identifier(each.name()), found), type(each.type()));
      }
    }
    return declarations(found);
  }

  private static String parameters(List<MappedField> fields) {
    Map<String, String> found = new LinkedHashMap<>();
    for (MappedField field : fields) {
      for (Local root : field.origin().roots()) {
        found.putIfAbsent(root.name(), type(root.type()));
      }
    }
    return String.join(", ", declarations(found));
  }

  private static List<String> declarations(Map<String, String> typesByName) {
    return typesByName.entrySet().stream()
        .map(each -> each.getValue() + " " + each.getKey())
        .toList();
  }

  private static String free(String name, Map<String, String> taken) {
    String free = name;
    for (int i = 2; taken.containsKey(free); i++) {
      free = name + i;
    }
    return free;
  }

  private static String identifier(String key) {
    StringBuilder name = new StringBuilder();
    boolean upper = false;
    for (int i = 0; i < key.length(); i++) {
      char each = key.charAt(i);
      if (Character.isJavaIdentifierPart(each) && each != '_') {
        name.append(upper ? Character.toUpperCase(each) : each);
        upper = false;
      } else {
        upper = name.length() > 0;
      }
    }
    String all = name.toString();
    if (all.isEmpty() || !Character.isJavaIdentifierStart(all.charAt(0))) {
      return "field" + all;
    }
    return ReservedWords.contain(all) ? all + "Value" : all;
  }

  private static String type(TypeRef type) {
    return switch (type.kind()) {
      case PRIMITIVE, ARRAY, DECLARED -> type.simpleText().replaceAll("<captured[^<>]*>", "?");
      default -> "Object";
    };
  }

  private static List<String> header(String start, List<String> components) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(start);
    for (int i = 0; i < components.size(); i++) {
      String next = components.get(i) + (i == components.size() - 1 ? ") {" : ",");
      if (line.length() + next.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder("     ");
      }
      line.append(line.charAt(line.length() - 1) == '(' ? "" : " ").append(next);
    }
    lines.add(components.isEmpty() ? start + ") {" : line.toString());
    return lines;
  }

  /** What most of the fields go into; for a map of whatever kind, a map. */
  private static String rendered(List<MappedField> fields) {
    TypeRef target = mainTarget(fields);
    return isOpen(target) ? "Map<String, Object>" : built(target);
  }

  /** The object's class where people may own it, else nothing. */
  private static String model(List<MappedField> fields) {
    TypeRef target = mainTarget(fields);
    return isOpen(target) || Setters.isJson(target) ? "" : built(target);
  }

  private static boolean isOpen(TypeRef type) {
    return Libraries.isMap(type) || type.isSubtypeOf("java.util.Map.Entry");
  }

  private static TypeRef mainTarget(List<MappedField> fields) {
    Map<TypeRef, Long> counts =
        fields.stream()
            .collect(
                Collectors.groupingBy(
                    MappedField::target, LinkedHashMap::new, Collectors.counting()));
    long most = counts.values().stream().max(Long::compare).orElseThrow();
    return counts.entrySet().stream()
        .filter(each -> each.getValue() == most)
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  /** A builder's name, or that of the class around it, tells what it builds. */
  private static String built(TypeRef target) {
    List<String> names =
        target.declared().map(each -> each.id().simpleNames()).orElse(List.of("Object"));
    String own = names.get(names.size() - 1);
    if (own.equals("Builder") && names.size() > 1) {
      return String.join(".", names.subList(0, names.size() - 1));
    }
    String built = own.replaceFirst("(?<=.)Builder$", "");
    return built.equals(own) ? String.join(".", names) : built;
  }
}
