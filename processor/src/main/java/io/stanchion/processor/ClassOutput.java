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
package io.stanchion.processor;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** Where the compiler writes class files. */
final class ClassOutput {

  private ClassOutput() {}

  /** A file there; absent where the compiler does not write into folders. */
  static Optional<Path> file(Filer filer, String name) {
    try {
      URI place = filer.getResource(StandardLocation.CLASS_OUTPUT, "", name).toUri();
      return "file".equals(place.getScheme()) ? Optional.of(Path.of(place)) : Optional.empty();
    } catch (IOException | IllegalArgumentException noFolder) {
      return Optional.empty();
    }
  }
}
