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
package io.stanchion.processor.rule.tenancy.random;

import static org.assertj.core.api.Assertions.assertThat;

import io.stanchion.processor.rule.tenancy.TenantNotPropagated;
import io.stanchion.processor.rule.tenancy.TenantParameterIgnored;
import io.stanchion.processor.rule.tenancy.random.State.Organization;
import io.stanchion.processor.testing.Compiled;
import io.stanchion.processor.testing.Compiled.Finding;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import javax.tools.Diagnostic;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Generates operations, works out by running them what each of their calls can get, and compares
 * that with what the rules say. {@code -Dstanchion.property.seeds=1000-1999} tries other ones; a
 * body that fails is printed with its seed.
 */
class RandomBodiesTest {

  private static final String SEEDS = "stanchion.property.seeds";

  private static final String NOTES = "notes";

  /** So many bodies share a run of the compiler. */
  private static final int BATCH = 100;

  private static final String[] WORLD = {
    """
    package bodies;
    import java.util.*;
    @io.stanchion.Service
    @io.stanchion.TenantScoped
    public class Calls {
      public List<String> lookup(Optional<String> organizationId) {
        return organizationId.stream().toList();
      }
    }
    """,
    """
    package bodies;
    public interface Flags {
      boolean isOn(int number);
      int number(int number);
      void touch();
    }
    """,
    """
    package bodies;
    import java.util.*;
    public record Request(Optional<String> scope, List<String> ids) {}
    """
  };

  /** A body, its source, and the lines that each rule flags in it. */
  private record Checked(
      RandomBody body, JavaText.Written text, Map<String, Set<Integer>> flagged) {

    /** Whether the rules say themselves that they could not follow it to its end. */
    boolean isUnfinished() {
      return flagged.containsKey(NOTES);
    }

    Set<Integer> flagged(Class<?> rule) {
      return flagged.getOrDefault(rule.getSimpleName(), Set.of());
    }

    String describe() {
      return "seed %d%n%s".formatted(body.seed(), text.numbered());
    }
  }

  @ParameterizedTest(name = "exact: {0}")
  @ValueSource(booleans = {true, false})
  void agreesWithWhatTheBodiesDo(boolean exact) {
    SoftAssertions all = new SoftAssertions();
    int unfinished = 0;
    int bodies = 0;
    for (List<Long> batch : batches()) {
      for (Checked each : check(batch, exact)) {
        bodies++;
        if (each.isUnfinished()) {
          unfinished++;
        } else {
          judge(each, exact, all);
        }
      }
    }
    all.assertThat(unfinished).as("bodies that were not followed").isLessThanOrEqualTo(bodies / 20);
    all.assertAll();
  }

  private static void judge(Checked checked, boolean exact, SoftAssertions all) {
    Meaning.Answer one = Meaning.of(checked.body(), Organization.OWN);
    Set<Integer> leaks = new TreeSet<>();
    one.received()
        .forEach(
            (call, values) -> {
              if (values.contains(Organization.NONE) || values.contains(Organization.STRANGER)) {
                leaks.add(checked.text().lines().get(call));
              }
            });
    Set<Integer> flagged = checked.flagged(TenantNotPropagated.class);
    String body = checked.describe();
    if (exact) {
      all.assertThat(flagged).as("calls for somebody else: %s", body).isEqualTo(leaks);
    } else {
      all.assertThat(flagged).as("calls for somebody else: %s", body).containsAll(leaks);
    }
    Set<Integer> ignored = checked.flagged(TenantParameterIgnored.class);
    Meaning.Answer everybody = Meaning.of(checked.body(), Organization.NONE);
    if (!values(one).equals(values(everybody))) {
      all.assertThat(ignored).as("the tenant decides: %s", body).isEmpty();
    } else if (one.completes() && !checked.text().mentionsTenant()) {
      all.assertThat(ignored).as("nobody reads the tenant: %s", body).isNotEmpty();
    }
  }

  private static Set<Organization> values(Meaning.Answer answer) {
    Set<Organization> all = EnumSet.noneOf(Organization.class);
    answer.received().values().forEach(all::addAll);
    return all;
  }

  private static List<Checked> check(List<Long> seeds, boolean exact) {
    Map<String, RandomBody> bodies = new HashMap<>();
    Map<String, JavaText.Written> texts = new HashMap<>();
    List<String> sources = new ArrayList<>(List.of(WORLD));
    for (long seed : seeds) {
      String name = "Body" + seed;
      bodies.put(name, Grammar.body(seed, exact));
      texts.put(name, JavaText.of(name, bodies.get(name)));
      sources.add(texts.get(name).source());
    }
    Compiled compiled =
        Compiled.of(
            List.of(
                "-Xmaxerrs",
                "100000",
                "-Astanchion.generate=false",
                "-Astanchion.severity.UnscopedTenantCall=off"),
            sources.toArray(new String[0]));
    assertThat(compiled.compilation().errors())
        .filteredOn(each -> !each.getMessage(Locale.ROOT).startsWith("["))
        .as("errors of the compiler itself")
        .isEmpty();
    Map<String, Map<String, Set<Integer>>> flagged = flagged(compiled.findings());
    return bodies.keySet().stream()
        .sorted()
        .map(
            name ->
                new Checked(
                    bodies.get(name), texts.get(name), flagged.getOrDefault(name, Map.of())))
        .toList();
  }

  private static Map<String, Map<String, Set<Integer>>> flagged(List<Finding> findings) {
    Map<String, Map<String, Set<Integer>>> flagged = new HashMap<>();
    for (Finding each : findings) {
      flagged
          .computeIfAbsent(each.file().replace(".java", ""), file -> new HashMap<>())
          .computeIfAbsent(rule(each), rule -> new TreeSet<>())
          .add((int) each.line());
    }
    return flagged;
  }

  private static String rule(Finding finding) {
    return finding.kind() == Diagnostic.Kind.ERROR
        ? finding.text().replaceFirst("(?s)^\\[(\\w+)].*", "$1")
        : finding.text().startsWith("[TenantNotPropagated]") ? NOTES : "others";
  }

  private static List<List<Long>> batches() {
    String[] range = System.getProperty(SEEDS, "1-125").split("-");
    long first = Long.parseLong(range[0]);
    long last = Long.parseLong(range[range.length - 1]);
    List<Long> seeds = LongStream.rangeClosed(first, last).boxed().toList();
    List<List<Long>> batches = new ArrayList<>();
    for (int i = 0; i < seeds.size(); i += BATCH) {
      batches.add(seeds.subList(i, Math.min(i + BATCH, seeds.size())));
    }
    return batches;
  }
}
