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
package io.stanchion.processor.rule;

import io.stanchion.processor.testing.Compiled;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the documentation, cut into what can be executed.
 *
 * @param title its first heading
 * @param intro what stands between the title and the first section
 * @param sections by heading, in the order of the page
 */
record RulePage(String title, String intro, Map<String, Section> sections) {

  private static final Path FOLDER = Path.of("..", "docs", "rules");
  private static final Pattern OPTIONS = Pattern.compile("<!--\\s*options:\\s*(.*?)\\s*-->");

  /**
   * What stands under a heading.
   *
   * @param text without the blocks of code
   * @param java the blocks of Java
   */
  record Section(String text, List<String> java) {

    /** Compiles all blocks together, with the options that the section sets. */
    Compiled compile() {
      Matcher options = OPTIONS.matcher(text);
      List<String> arguments =
          options.find()
              ? Arrays.stream(options.group(1).split("\\s+")).map(each -> "-A" + each).toList()
              : List.of();
      return Compiled.of(arguments, java.toArray(new String[0]));
    }
  }

  /** The ids of the rules that have a page. */
  static List<String> ids() {
    try (var files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".md"))
          .map(name -> name.substring(0, name.length() - ".md".length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static RulePage of(String id) {
    try {
      return parse(Files.readAllLines(FOLDER.resolve(id + ".md")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RulePage parse(List<String> lines) {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    String title = "";
    String heading = "";
    boolean inCode = false;
    for (String line : lines) {
      inCode ^= line.startsWith("```");
      if (!inCode && line.startsWith("# ")) {
        title = line.substring(2).strip();
      } else if (!inCode && line.startsWith("## ")) {
        heading = line.substring(3).strip();
        parts.put(heading, new ArrayList<>());
      } else {
        parts.computeIfAbsent(heading, key -> new ArrayList<>()).add(line);
      }
    }
    String intro = String.join("\n", parts.getOrDefault("", List.of())).strip();
    parts.remove("");
    Map<String, Section> sections = new LinkedHashMap<>();
    parts.forEach((name, content) -> sections.put(name, section(content)));
    return new RulePage(title, intro, sections);
  }

  private static Section section(List<String> lines) {
    List<String> text = new ArrayList<>();
    List<String> java = new ArrayList<>();
    List<String> block = new ArrayList<>();
    String language = "";
    for (String line : lines) {
      if (!line.startsWith("```")) {
        (language.isEmpty() ? text : block).add(line);
      } else if (language.isEmpty()) {
        language = line.equals("```") ? "text" : line.substring(3).strip();
      } else {
        if (language.equals("java")) {
          java.add(String.join("\n", block) + "\n");
        }
        block.clear();
        language = "";
      }
    }
    return new Section(String.join("\n", text).strip(), java);
  }
}
