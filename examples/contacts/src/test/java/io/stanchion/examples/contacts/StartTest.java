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
package io.stanchion.examples.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartTest {

  private static final URI NOWHERE = URI.create("http://localhost:1");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void needsAnAdminKey(String key) {
    Settings settings = new Settings(0, folder, TestServer.SECRET, key);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ContactsApplication.start(settings, NOWHERE))
        .withMessageContaining("the admin API key is blank");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short"})
  void needsALongTokenSecret(String secret) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Settings(0, folder, secret, TestServer.ADMIN_KEY))
        .withMessageContaining("at least 32 characters");
  }

  @Test
  void tellsNoSecrets() {
    Settings settings = new Settings(0, folder, TestServer.SECRET, TestServer.ADMIN_KEY);

    assertThat(settings.toString())
        .doesNotContain(TestServer.SECRET)
        .doesNotContain(TestServer.ADMIN_KEY);
  }

  @Test
  void findsItsDataAgain() throws IOException {
    try (TestServer server = TestServer.start(folder)) {
      server.newContact("acme");
    }
    try (TestServer server = TestServer.start(folder)) {
      assertThat(server.member("acme").get("/contacts").json()).hasSize(1);
    }
  }
}
