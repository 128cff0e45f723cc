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
package io.stanchion.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.stanchion.processor.model.route.Route;
import io.stanchion.processor.model.route.Router;

/** What generated routers say of themselves. */
final class RouterText {

  private RouterText() {}

  static CodeBlock ofClass(Router router) {
    String whom =
        switch (router.kind()) {
          case TENANT ->
              "for one organization:\nalways that of the authenticated caller, whatever the request says.\n";
          case ADMIN -> "for all organizations,\nonce the guard has let the caller in.\n";
          case OPEN -> "for whoever asks.\n";
        };
    return CodeBlock.of(
        "Calls the operations of {@link $T} $L", Names.of(router.component().id()), whom);
  }

  /** Which operation and which route. */
  static CodeBlock ofMethod(ClassName component, Route route) {
    return CodeBlock.of(
        "{@code $L}: calls {@link $T#$L}.\n",
        route.toString(),
        component,
        route.operation().name());
  }
}
