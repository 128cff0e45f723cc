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
package io.stanchion.processor.ordinary;

import static org.assertj.core.api.Assertions.assertThat;

import io.stanchion.processor.testing.Compiled;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Code as sensible people write it: no rule of all has a word to say about it. */
class OrdinaryServicesTest {

  static List<String> services() {
    return List.of(
        SpringStyle.JDBC_CLIENT,
        SpringStyle.REPOSITORY,
        SpringStyle.TRANSACTIONS,
        SpringStyle.STATES,
        JakartaStyle.ENTITIES,
        JakartaStyle.EXPORT,
        JakartaStyle.FUTURES,
        JdbiStyle.HANDLE,
        JdbiStyle.PLAIN_JDBC,
        JdbiStyle.HTTP,
        JdbiStyle.CACHE);
  }

  @ParameterizedTest
  @MethodSource("services")
  void hasNoFinding(String service) {
    List<String> sources = new ArrayList<>(Libraries.ALL);
    sources.add(service);

    Compiled compiled = Compiled.of(sources.toArray(new String[0]));

    assertThat(compiled.ofJavac()).isEmpty();
    assertThat(compiled.findings()).isEmpty();
  }
}
