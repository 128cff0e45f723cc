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

import com.palantir.javapoet.JavaFile;
import io.stanchion.Service;
import io.stanchion.processor.ComponentProcessor;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/** javac in a process of its own, with the processors on the processor path, as a user runs it. */
public final class CommandLine {

  private static final Set<String> OPTIONS_OF_THE_ENVIRONMENT =
      Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "JDK_JAVAC_OPTIONS", "_JAVA_OPTIONS");

  private final Path workingFolder;
  private final Path folder;
  private final List<String> options = new ArrayList<>();
  private final List<Path> sources = new ArrayList<>();
  private final List<String> classPath = new ArrayList<>();
  private final List<String> furtherProcessors = new ArrayList<>();
  private boolean withStanchion = true;

  private CommandLine(Path workingFolder, Path folder) {
    this.workingFolder = workingFolder;
    this.folder = folder;
    classPath.add(entry(Service.class));
  }

  /** A compilation whose files stand in the folder. */
  public static CommandLine in(Path folder) {
    return new CommandLine(folder, folder);
  }

  /** A compilation of sources that are there, run in one folder and writing to another. */
  public static CommandLine from(Path workingFolder, Path folder) {
    return new CommandLine(workingFolder, folder);
  }

  /** Adds options. */
  public CommandLine options(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  /** Adds the jars of these classes to the class path. */
  public CommandLine classPath(Class<?>... types) {
    Arrays.stream(types).map(CommandLine::entry).forEach(classPath::add);
    return this;
  }

  /** Adds a folder to the class path. */
  public CommandLine classes(Path classes) {
    classPath.add(classes.toString());
    return this;
  }

  /** Adds the jars of these classes to the processor path, behind ours. */
  public CommandLine processors(Class<?>... types) {
    Arrays.stream(types).map(CommandLine::entry).forEach(furtherProcessors::add);
    return this;
  }

  /** Adds a folder to the processor path, behind ours. */
  public CommandLine processors(Path classes) {
    furtherProcessors.add(classes.toString());
    return this;
  }

  /** Leaves our processors away. */
  public CommandLine withoutStanchion() {
    withStanchion = false;
    return this;
  }

  /** Adds a file. */
  public CommandLine source(String text) {
    Path file = folder.resolve("src").resolve(Sources.of(text).getName().replaceFirst("^/", ""));
    write(file, text);
    sources.add(file);
    return this;
  }

  /** Adds a file of a name that its text does not give. */
  public CommandLine source(String name, String text) {
    Path file = folder.resolve("src").resolve(name);
    write(file, text);
    sources.add(file);
    return this;
  }

  /** Adds files that are there, by the names that the messages are to show. */
  public CommandLine sources(List<Path> files) {
    sources.addAll(files);
    return this;
  }

  /** Where class files go. */
  public Path output() {
    return folder.resolve("out");
  }

  /** Runs javac. */
  public Outcome run() {
    return run(List.of(inJavaHome("javac")));
  }

  /** Runs the Eclipse compiler. */
  public Outcome runEcj() {
    return run(
        List.of(
            inJavaHome("java"),
            "-cp",
            entry(BatchCompiler.class),
            "org.eclipse.jdt.internal.compiler.batch.Main"));
  }

  private static String inJavaHome(String tool) {
    return Path.of(System.getProperty("java.home"), "bin", tool).toString();
  }

  private Outcome run(List<String> compiler) {
    List<String> command = new ArrayList<>(compiler);
    String classes = String.join(File.pathSeparator, classPath);
    command.addAll(List.of("-d", output().toString(), "-cp", classes));
    String processorPath = processorPath();
    if (processorPath.isEmpty()) {
      command.add("-proc:none");
    } else {
      command.addAll(List.of("-processorpath", processorPath));
    }
    command.addAll(options);
    sources.forEach(file -> command.add(file.toString()));
    return start(command);
  }

  private String processorPath() {
    Stream<String> ours =
        withStanchion
            ? Stream.of(entry(ComponentProcessor.class), entry(JavaFile.class))
            : Stream.empty();
    return Stream.concat(ours, furtherProcessors.stream())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private Outcome start(List<String> command) {
    try {
      Files.createDirectories(output());
      ProcessBuilder builder =
          new ProcessBuilder(command).directory(workingFolder.toFile()).redirectErrorStream(true);
      // Java says that it picked them up, in between what the compiler says.
      builder.environment().keySet().removeAll(OPTIONS_OF_THE_ENVIRONMENT);
      Process process = builder.start();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Outcome(process.waitFor(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The jar or folder that a class of the test's own class path was loaded from. */
  public static String entry(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()))
        .toString();
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How it ended, and all that it said. */
  public record Outcome(int exitCode, String text) {

    /** How often the text occurs. */
    public long count(String part) {
      return (text.length() - text.replace(part, "").length()) / part.length();
    }
  }
}
