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

import io.stanchion.Service;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

/**
 * What fixtures are compiled against. Not all jars of the tests: javac opens each of them anew for
 * each fixture, which takes longer than the fixture.
 */
public final class ClassPath {

  private ClassPath() {}

  /** The annotations, JUnit, AssertJ, JSpecify and SLF4J and, in front of them, folders. */
  public static List<File> with(Path... folders) {
    return Stream.concat(
            Stream.of(folders).map(Path::toFile),
            Stream.of(Service.class, Test.class, Assertions.class, NullMarked.class, Logger.class)
                .map(CommandLine::entry)
                .map(File::new))
        .toList();
  }
}
