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
package io.stanchion.processor.testing;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import io.stanchion.processor.ArchitectureProcessor;
import io.stanchion.processor.ComponentProcessor;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** The outcome of javac with both processors. */
public record Compiled(Compilation compilation) {

  /** Compiles texts with options such as {@code -Astanchion.target=plain}. */
  public static Compiled of(List<String> options, String... sources) {
    return with(ClassPath.with(), options, sources);
  }

  /** Compiles texts against class files, and without their sources. */
  public static Compiled against(Path classes, List<String> options, String... sources) {
    return with(ClassPath.with(classes), options, sources);
  }

  private static Compiled with(List<File> classPath, List<String> options, String... sources) {
    List<String> all = new ArrayList<>(options);
    if (!all.contains("--release")) {
      all.addAll(List.of("--release", "17"));
    }
    return new Compiled(
        Compiler.javac()
            .withClasspath(classPath)
            .withProcessors(new ArchitectureProcessor(), new ComponentProcessor())
            .withOptions(all)
            .compile(Arrays.stream(sources).map(Sources::of).toList()));
  }

  /** Writes the class files into a folder. */
  public void writeTo(Path folder) {
    try {
      for (JavaFileObject each : compilation.generatedFiles()) {
        if (each.getKind() == JavaFileObject.Kind.CLASS) {
          String name = each.getName().replaceFirst("^/?CLASS_OUTPUT/", "");
          Path file = folder.resolve(name);
          Files.createDirectories(file.getParent());
          try (InputStream content = each.openInputStream()) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles texts without an option. */
  public static Compiled of(String... sources) {
    return of(List.of(), sources);
  }

  /** What was said under the tag of a rule. */
  public List<Finding> findings(String rule) {
    return all().filter(each -> each.text().startsWith("[" + rule + "] ")).toList();
  }

  /** What was said under any tag of this project. */
  public List<Finding> findings() {
    return all().filter(each -> each.text().matches("(?s)\\[\\w+] .*")).toList();
  }

  /** What the compiler itself complains of. */
  public List<String> ofJavac() {
    return compilation.diagnostics().stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .map(each -> each.getMessage(Locale.ROOT))
        .filter(text -> !text.matches("(?s)\\[\\w+] .*"))
        .toList();
  }

  /** What says that a rule did not get to its end. */
  public List<Finding> broken() {
    return findings("Stanchion").stream()
        .filter(each -> each.text().contains(" broke on "))
        .toList();
  }

  private Stream<Finding> all() {
    return compilation.diagnostics().stream().map(Finding::of);
  }

  /** The text of a generated file, by the class's qualified name. */
  public Optional<String> generated(String className) {
    return compilation
        .generatedFile(StandardLocation.SOURCE_OUTPUT, className.replace('.', '/') + ".java")
        .map(Compiled::text);
  }

  private static String text(JavaFileObject file) {
    try {
      return file.getCharContent(false).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A message.
   *
   * @param file the name of the file without folders, empty where there is none
   * @param line where it stands, -1 where there is no file
   * @param kind its severity
   * @param text all its lines
   */
  public record Finding(String file, long line, Diagnostic.Kind kind, String text) {

    static Finding of(Diagnostic<? extends JavaFileObject> diagnostic) {
      String path = diagnostic.getSource() == null ? "" : diagnostic.getSource().getName();
      return new Finding(
          path.substring(path.lastIndexOf('/') + 1),
          diagnostic.getLineNumber(),
          diagnostic.getKind(),
          diagnostic.getMessage(Locale.ROOT));
    }
  }
}
