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
package io.stanchion.processor.options;

import io.stanchion.processor.model.Component;
import io.stanchion.processor.rule.Limit;
import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Rules;
import io.stanchion.processor.rule.Settings;
import io.stanchion.processor.rule.Severity;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads the options once. What it does not understand becomes a problem, never a default. */
public final class OptionsParser {

  /** What all keys begin with. */
  static final String PREFIX = "stanchion.";

  private static final String SEVERITY = PREFIX + "severity.";
  private static final String LIMIT = PREFIX + "limit.";
  private static final String TARGET = PREFIX + "target";
  private static final String SESSION_TYPES = PREFIX + "sessionTypes";
  private static final String TENANT_POSITION = PREFIX + "tenantPosition";
  private static final String SERVICES = PREFIX + "serviceAnnotations";
  private static final String ORCHESTRATORS = PREFIX + "orchestratorAnnotations";
  private static final String GENERATE = PREFIX + "generate";
  private static final String CONFIG = PREFIX + "config";

  private final Rules rules;
  private final Map<String, Predicate<Component>> targets;
  private final List<String> problems = new ArrayList<>();

  /**
   * A parser that knows the rules and targets that there are.
   *
   * @param targets by id, each with the components whose injected members its container fills
   */
  public OptionsParser(Rules rules, Map<String, Predicate<Component>> targets) {
    this.rules = rules;
    this.targets = new TreeMap<>(targets);
  }

  /**
   * The options, and what is wrong with them.
   *
   * @param options what could be understood
   * @param problems one message each, in a stable order
   */
  public record Result(Options options, List<String> problems) {
    public Result {
      problems = List.copyOf(problems);
    }
  }

  /** All keys, for the compiler, which warns of those that no processor names. */
  public Set<String> keys() {
    Set<String> keys =
        new TreeSet<>(
            List.of(
                TARGET, SESSION_TYPES, TENANT_POSITION, SERVICES, ORCHESTRATORS, GENERATE, CONFIG));
    for (Rule rule : rules.all()) {
      keys.add(SEVERITY + rule.id());
      rule.limits().forEach(limit -> keys.add(LIMIT + limit.name()));
    }
    return keys;
  }

  /** Reads the compiler's {@code -A} options and the file that they may name. */
  public Result parse(Map<String, String> fromCompiler) {
    problems.clear();
    Map<String, String> all = new TreeMap<>(file(fromCompiler.getOrDefault(CONFIG, "")));
    fromCompiler.forEach(
        (key, value) -> {
          if (key.startsWith(PREFIX)) {
            all.put(key, value == null ? "" : value);
          }
        });
    Set<String> keys = keys();
    all.keySet().stream()
        .filter(key -> !keys.contains(key))
        .forEach(key -> problems.add(Choices.unknown("option", key, keys)));
    Options options = options(all);
    return new Result(options, problems);
  }

  private Options options(Map<String, String> all) {
    Map<String, Severity> severities = severities(all);
    String target = choice(all, TARGET, "plain", targets.keySet());
    boolean generate = choice(all, GENERATE, "true", List.of("false", "true")).equals("true");
    return new Options(
        target,
        severities,
        new Settings(
            limits(all),
            choice(all, TENANT_POSITION, "last", List.of("first", "last")).equals("first"),
            weakened(severities),
            generate ? Objects.requireNonNull(targets.get(target)) : any -> true),
        names(all, SESSION_TYPES),
        names(all, SERVICES),
        names(all, ORCHESTRATORS),
        generate);
  }

  private Set<String> weakened(Map<String, Severity> severities) {
    return rules.all().stream()
        .filter(rule -> weight(rule, severities).compareTo(rule.severity()) > 0)
        .map(Rule::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Severity weight(Rule rule, Map<String, Severity> severities) {
    return severities.getOrDefault(rule.id(), rule.severity());
  }

  private Map<String, String> file(String name) {
    Map<String, String> found = new HashMap<>();
    if (name.isBlank()) {
      return found;
    }
    try (Reader reader = Files.newBufferedReader(Path.of(name))) {
      Properties properties = new Properties();
      properties.load(reader);
      properties.stringPropertyNames().forEach(key -> found.put(key, properties.getProperty(key)));
    } catch (IOException | IllegalArgumentException e) {
      problems.add(
          CONFIG + " names the file " + name + ", which cannot be read (" + e.getMessage() + ")");
    }
    return found;
  }

  private String choice(
      Map<String, String> all, String key, String byDefault, Collection<String> valid) {
    String value = all.getOrDefault(key, byDefault).strip();
    if (!valid.contains(value)) {
      problems.add(Choices.unknown("value of " + key, value, valid));
      return byDefault;
    }
    return value;
  }

  private Map<String, Severity> severities(Map<String, String> all) {
    List<String> words = Arrays.stream(Severity.values()).map(OptionsParser::word).toList();
    Map<String, Severity> found = new HashMap<>();
    for (Rule rule : rules.all()) {
      String key = SEVERITY + rule.id();
      if (all.containsKey(key)) {
        String word = choice(all, key, word(rule.severity()), words);
        found.put(rule.id(), Severity.valueOf(word.toUpperCase(Locale.ROOT)));
      }
    }
    return found;
  }

  private static String word(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  private Map<String, Integer> limits(Map<String, String> all) {
    Map<String, Integer> found = new HashMap<>();
    for (Limit limit : rules.all().stream().flatMap(rule -> rule.limits().stream()).toList()) {
      String value = all.get(LIMIT + limit.name());
      if (value != null) {
        found.put(limit.name(), number(LIMIT + limit.name(), value, limit.byDefault()));
      }
    }
    return found;
  }

  private int number(String key, String value, int byDefault) {
    try {
      int number = Integer.parseInt(value.strip());
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, together with negative numbers.
    }
    problems.add(
        key
            + " is \""
            + value
            + "\"; it takes a whole number from 0, and is "
            + byDefault
            + " where it is not set");
    return byDefault;
  }

  private Set<String> names(Map<String, String> all, String key) {
    Set<String> found = new HashSet<>();
    for (String each : all.getOrDefault(key, "").split(",", -1)) {
      String name = each.strip();
      if (!name.isEmpty() && !isQualifiedName(name)) {
        problems.add(key + " holds \"" + name + "\", which is no qualified name of a type");
      } else if (!name.isEmpty()) {
        found.add(name);
      }
    }
    return found;
  }

  private static boolean isQualifiedName(String name) {
    return Arrays.stream(name.split("\\.", -1)).allMatch(OptionsParser::isIdentifier);
  }

  private static boolean isIdentifier(String part) {
    return !part.isEmpty()
        && Character.isJavaIdentifierStart(part.charAt(0))
        && part.chars().allMatch(Character::isJavaIdentifierPart);
  }
}
