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

import io.stanchion.examples.contacts.access.Tokens;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Prints commands to try, which hold secrets: only where it was asked for. */
@Component
@Profile("demo")
class Commands implements ApplicationRunner {

  private final Tokens tokens;
  private final String adminKey;
  private final String port;

  Commands(
      Tokens tokens,
      @Value("${contacts.admin-key}") String adminKey,
      @Value("${server.port}") String port) {
    this.tokens = tokens;
    this.adminKey = adminKey;
    this.port = port;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    System.out.printf(
        """

        Try it:
        curl -H 'Authorization: Bearer %1$s' http://localhost:%3$s/contacts
        curl -H 'Authorization: Bearer %1$s' -H 'Content-Type: application/json' -d '{"name": "Ada", "email": "ada@example.org"}' http://localhost:%3$s/contacts
        curl -H 'X-Admin-Api-Key: %2$s' http://localhost:%3$s/admin/phone-numbers
        curl http://localhost:%3$s/v3/api-docs
        %n\
        """,
        tokens.issue("acme"), adminKey, port);
  }
}
