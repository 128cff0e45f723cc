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
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import javax.tools.JavaFileObject;

/** The classes of a compilation, ready to run. */
public final class Loaded extends ClassLoader {

  private final Map<String, JavaFileObject> files = new HashMap<>();

  /** Loads from a compilation without errors. */
  public Loaded(Compilation compilation) {
    super(Loaded.class.getClassLoader());
    for (JavaFileObject each : compilation.generatedFiles()) {
      if (each.getKind() == JavaFileObject.Kind.CLASS) {
        String path = each.getName().replaceFirst("^/CLASS_OUTPUT/", "");
        files.put(path.replace(".class", "").replace('/', '.'), each);
      }
    }
  }

  /** A new object of the class, by its constructor without parameters. */
  public <T> T create(String className, Class<T> type) {
    try {
      return type.cast(loadClass(className).getDeclaredConstructor().newInstance());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    JavaFileObject file = files.get(name);
    if (file == null) {
      throw new ClassNotFoundException(name);
    }
    try (InputStream in = file.openInputStream()) {
      byte[] code = in.readAllBytes();
      return defineClass(name, code, 0, code.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
