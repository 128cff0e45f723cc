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
package io.stanchion.processor.rule.tenancy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file of the corpus: one way to lose a tenant, or to keep it. A line that has to be flagged ends
 * with {@code // flagged: <Rule>}; {@code // option:} and {@code // release:} at its head say how
 * to compile it.
 *
 * @param name the simple name of its class
 * @param text its source
 */
record Fixture(String name, String text) {

  private static final Pattern FLAGGED = Pattern.compile("// flagged: (\\w+)$");
  private static final Pattern SETTING = Pattern.compile("(?m)^// (option|release): (.+)$");

  /** The files of a folder of the corpus, by name. */
  static List<Fixture> in(String folder) {
    Path path = folder(folder);
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).sorted().map(Fixture::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder(String name) {
    URL url = Fixture.class.getResource("/tenancy/" + name);
    try {
      return Path.of(Objects.requireNonNull(url, name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Fixture read(Path file) {
    try {
      String name = file.getFileName().toString().replaceFirst("\\.java$", "");
      return new Fixture(name, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What has to be said of it, as {@code line: Rule}. */
  Set<String> expected() {
    Set<String> expected = new TreeSet<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher marker = FLAGGED.matcher(lines.get(i));
      if (marker.find()) {
        expected.add((i + 1) + ": " + marker.group(1));
      }
    }
    return expected;
  }

  /** The first release of Java that compiles it. */
  int release() {
    return settings("release").map(Integer::parseInt).findFirst().orElse(17);
  }

  /** How to compile it: fixtures with the same options share a run. */
  List<String> options() {
    List<String> options = new ArrayList<>(List.of("--release", String.valueOf(release())));
    settings("option").map(each -> "-Astanchion." + each).forEach(options::add);
    return options;
  }

  /** What its head says under that name. */
  Stream<String> settings(String key) {
    return SETTING
        .matcher(text)
        .results()
        .filter(each -> each.group(1).equals(key))
        .map(each -> each.group(2).strip());
  }

  /** Fixtures by what they are compiled with. */
  static Map<String, List<Fixture>> runs(List<Fixture> fixtures) {
    return fixtures.stream()
        .collect(
            Collectors.groupingBy(
                each -> each.options().toString(), TreeMap::new, Collectors.toList()));
  }

  @Override
  public String toString() {
    return name;
  }
}
