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

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;

/** An application without a secret, or without a key for administrators, does not start. */
class StartTest {

  private static void start(String... arguments) {
    SpringApplication application = new SpringApplication(ContactsApplication.class);
    application.setLogStartupInfo(false);
    application.run(arguments).close();
  }

  @Test
  void wantsASecret() {
    assertThatThrownBy(() -> start("--server.port=0", "--contacts.admin-key=key"))
        .hasStackTraceContaining("contacts.token-secret");
  }

  @Test
  void wantsAKeyThatIsNotBlank() {
    assertThatThrownBy(
            () -> start("--server.port=0", "--contacts.token-secret=s", "--contacts.admin-key= "))
        .hasStackTraceContaining("the admin API key is blank");
  }
}
