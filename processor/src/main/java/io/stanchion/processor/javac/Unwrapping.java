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
package io.stanchion.processor.javac;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Proxy;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * Takes off what build tools put around the compiler's environment: IntelliJ a proxy, Gradle a
 * class with a delegate. The only place that uses reflection.
 */
final class Unwrapping {

  private static final String INTELLIJ = "org.jetbrains.jps.javac.APIWrappers";

  private Unwrapping() {}

  /** The innermost environment that can be reached. */
  static ProcessingEnvironment unwrap(ProcessingEnvironment environment) {
    ProcessingEnvironment inner = environment;
    Optional<ProcessingEnvironment> next = next(inner);
    while (next.isPresent() && next.get() != inner) {
      inner = next.get();
      next = next(inner);
    }
    return inner;
  }

  private static Optional<ProcessingEnvironment> next(ProcessingEnvironment environment) {
    if (environment.getClass().getName().startsWith("com.sun.tools.javac.")) {
      return Optional.empty();
    }
    return Proxy.isProxyClass(environment.getClass())
        ? fromIntelliJ(environment).or(() -> delegate(Proxy.getInvocationHandler(environment)))
        : delegate(environment);
  }

  /** The way that JetBrains documents. */
  private static Optional<ProcessingEnvironment> fromIntelliJ(ProcessingEnvironment environment) {
    try {
      Object inner =
          Class.forName(INTELLIJ, false, environment.getClass().getClassLoader())
              .getDeclaredMethod("unwrap", Class.class, Object.class)
              .invoke(null, ProcessingEnvironment.class, environment);
      return environmentIn(inner);
    } catch (ReflectiveOperationException notIntelliJ) {
      return Optional.empty();
    }
  }

  /** The field, here or in a superclass, that holds another environment. */
  private static Optional<ProcessingEnvironment> delegate(Object wrapper) {
    for (Class<?> type = wrapper.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        Optional<ProcessingEnvironment> found = read(field, wrapper);
        if (found.isPresent() && found.get() != wrapper) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<ProcessingEnvironment> read(Field field, Object wrapper) {
    if (field.getType().isPrimitive()) {
      return Optional.empty();
    }
    try {
      field.setAccessible(true);
      return environmentIn(field.get(wrapper));
    } catch (IllegalAccessException | InaccessibleObjectException closed) {
      return Optional.empty();
    }
  }

  private static Optional<ProcessingEnvironment> environmentIn(Object value) {
    return value instanceof ProcessingEnvironment inner ? Optional.of(inner) : Optional.empty();
  }
}
