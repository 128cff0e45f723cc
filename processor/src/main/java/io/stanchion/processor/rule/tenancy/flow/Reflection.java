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
package io.stanchion.processor.rule.tenancy.flow;

/** Calls that run code which only shows when the program does. */
final class Reflection {

  private Reflection() {}

  /** Whether nobody can tell which code the call runs. */
  static boolean isUsed(Invoked call) {
    return switch (call.owner().name()) {
      case "java.lang.reflect.Method" -> call.name().equals("invoke");
      case "java.lang.invoke.MethodHandle" -> call.name().startsWith("invoke");
      case "java.lang.reflect.Proxy" -> call.name().equals("newProxyInstance");
      default -> false;
    };
  }
}
