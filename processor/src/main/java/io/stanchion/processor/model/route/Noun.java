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
package io.stanchion.processor.model.route;

import io.stanchion.processor.model.Component;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a component is about, by its name and by the path that it gives itself.
 *
 * @param words those of the name, in the singular or as it has them
 * @param inPath those of the last segment of its own path
 */
record Noun(List<String> words, List<String> inPath) {

  private static final Pattern LAST_SEGMENT = Pattern.compile("[^/{}]+(?=/*$)");

  Noun {
    words = List.copyOf(words);
    inPath = List.copyOf(inPath);
  }

  /** The component's name without its role, and what it is called in URLs. */
  static Noun of(Component component) {
    String name = component.id().simpleName();
    List<String> words = Words.of(name.replaceFirst("(?<=.)(?:Service|Orchestrator)$", ""));
    return new Noun(
        words.isEmpty() ? List.of(name) : words,
        component.path().map(Noun::lastSegment).orElse(List.of()));
  }

  private static List<String> lastSegment(String path) {
    Matcher segment = LAST_SEGMENT.matcher(path.strip());
    return segment.find() ? Words.of(segment.group()) : List.of();
  }

  /** Whether a word of an operation's name only repeats it. */
  boolean repeats(String word) {
    return Stream.concat(words.stream(), inPath.stream())
        .anyMatch(each -> Words.sameNoun(each, word));
  }

  /** The path as written, else the one derived from the noun; empty for the root. */
  String basePath(Component component) {
    return component.path().map(Noun::normalized).orElseGet(this::derivedPath);
  }

  private String derivedPath() {
    List<String> segment = new ArrayList<>(words);
    int last = segment.size() - 1;
    segment.set(last, Words.plural(segment.get(last)));
    return "/" + Words.kebab(segment);
  }

  /** One slash before each segment and none at the end. */
  static String normalized(String path) {
    return Arrays.stream(path.strip().split("/", -1))
        .filter(segment -> !segment.isEmpty())
        .map(segment -> "/" + segment)
        .collect(Collectors.joining());
  }
}
