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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** Starts the application, and prints requests to try. */
public final class Main {

  private Main() {}

  /** Secrets that nobody set are new ones: there are none that everybody knows. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path data = Path.of(System.getProperty("contacts.data", "data/contacts"));
    Files.createDirectories(data);
    Settings settings =
        new Settings(
            Integer.getInteger("contacts.port", 8080),
            data,
            System.getProperty("contacts.tokenSecret", UUID.randomUUID().toString()),
            System.getProperty("contacts.adminKey", UUID.randomUUID().toString()));
    try (ContactsApplication application = ContactsApplication.start(settings)) {
      String token = new Tokens(settings.tokenSecret()).issue("acme");
      System.out.printf(
          """
          Contacts listens on %1$s. Try these, and stop it with Ctrl-C:
          curl -H 'Authorization: Bearer %2$s' %1$s/contacts
          curl -H 'Authorization: Bearer %2$s' -d '{"name": "Ada", "email": "ada@x.org"}' %1$s/contacts
          curl -H 'X-Admin-Api-Key: %3$s' %1$s/admin/phone-numbers
          """,
          application.address(), token, settings.adminKey());
      Thread.currentThread().join();
    }
  }
}
