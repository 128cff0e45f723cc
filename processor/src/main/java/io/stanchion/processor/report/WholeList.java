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
package io.stanchion.processor.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The file that keeps all messages where there are more than javac shows.
 *
 * @param file where it goes; absent where the compiler's output is no folder
 */
public record WholeList(Optional<Path> file) {

  /** What javac shows of errors, and of warnings, unless it is told otherwise. */
  private static final int SHOWN_BY_JAVAC = 100;

  /**
   * Writes the file where it is needed, else removes that of an earlier compilation.
   *
   * @return where all messages are to be found, as the end of a sentence
   */
  String write(List<String> errors, List<String> others) {
    boolean needed = errors.size() >= SHOWN_BY_JAVAC || others.size() >= SHOWN_BY_JAVAC;
    if (file.isEmpty()) {
      return "-Xmaxerrs and -Xmaxwarns let the compiler show them all";
    }
    try {
      if (!needed) {
        Files.deleteIfExists(file.get());
        return "all of them are above";
      }
      List<String> lines = new ArrayList<>(errors);
      lines.addAll(others);
      Files.createDirectories(file.get().toAbsolutePath().getParent());
      Files.write(file.get(), lines);
      return "the whole list is in " + file.get();
    } catch (IOException e) {
      return "the whole list could not be written to " + file.get() + " (" + e.getMessage() + ")";
    }
  }
}
