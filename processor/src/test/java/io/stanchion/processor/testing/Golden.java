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
import com.google.testing.compile.JavaFileObjects;
import io.stanchion.processor.ComponentProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/**
 * Sources of a small application, and what is generated for it.
 *
 * @param application the name of its folder
 */
public record Golden(String application) {

  private static final Path ROOT = Path.of("src", "test", "resources", "golden");

  /** All of them. */
  public static List<Golden> all() {
    return folders(ROOT.resolve("source")).map(Golden::new).toList();
  }

  private static Stream<String> folders(Path parent) {
    try (Stream<Path> children = Files.list(parent)) {
      return children.map(each -> each.getFileName().toString()).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its sources, in the order of their paths. */
  public List<JavaFileObject> sources() {
    return sources(ROOT.resolve("source").resolve(application));
  }

  /** All sources in a folder. */
  public static List<JavaFileObject> sources(Path folder) {
    return files(folder).stream().map(Golden::fileObject).toList();
  }

  private static JavaFileObject fileObject(Path path) {
    try {
      return JavaFileObjects.forResource(path.toUri().toURL());
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Generates for a target, without a look at the rules: sources here show odd cases. */
  public Compilation generate(String target, List<JavaFileObject> sources) {
    return Compiler.javac()
        .withProcessors(new ComponentProcessor())
        .withOptions("--release", "17", "-Astanchion.target=" + target)
        .compile(sources);
  }

  /** Compiles the sources with what was generated, as strictly as javac can. */
  public Compilation compile(Map<String, String> generated) {
    List<JavaFileObject> all = new ArrayList<>(sources());
    generated.forEach(
        (path, text) ->
            all.add(
                JavaFileObjects.forSourceString(
                    path.replace(".java", "").replace('/', '.'), text)));
    return Compiler.javac()
        .withOptions("-proc:none", "-Xlint:all,-options,-path", "-Werror", "--release", "17")
        .compile(all);
  }

  /** The texts that were generated, by their paths. */
  public static Map<String, String> generated(Compilation compilation) {
    Map<String, String> texts = new TreeMap<>();
    String prefix = "/" + StandardLocation.SOURCE_OUTPUT + "/";
    for (JavaFileObject each : compilation.generatedSourceFiles()) {
      texts.put(each.getName().substring(prefix.length()), text(each));
    }
    return texts;
  }

  private static String text(JavaFileObject file) {
    try {
      return file.getCharContent(false).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The texts that are expected, by their paths. */
  public Map<String, String> expected(String target) {
    Path folder = folder(target);
    Map<String, String> texts = new TreeMap<>();
    for (Path each : files(folder)) {
      String name = folder.relativize(each).toString().replace('\\', '/');
      texts.put(name, read(each));
    }
    return texts;
  }

  private Path folder(String target) {
    return ROOT.resolve(target).resolve(application);
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes what was generated the expectation: {@code -Dgolden.update=true}. */
  public void replace(String target, Map<String, String> texts) {
    try {
      for (Path stale : files(folder(target))) {
        Files.delete(stale);
      }
      for (Map.Entry<String, String> each : texts.entrySet()) {
        Path file = folder(target).resolve(each.getKey());
        Files.createDirectories(file.getParent());
        Files.writeString(file, each.getValue(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of a compilation's complaints. */
  public static List<String> complaints(Compilation compilation) {
    return compilation.diagnostics().stream().map(Object::toString).toList();
  }

  @Override
  public String toString() {
    return application;
  }
}
