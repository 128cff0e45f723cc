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
package io.stanchion.examples.contacts.server;

import io.stanchion.examples.contacts.access.Tokens;

/** Starts the application and says how to talk to it. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) throws InterruptedException {
    Settings settings = Settings.fromEnvironment();
    try (ContactsServer server = ContactsServer.start(settings)) {
      System.out.printf(
          """
          curl -H 'Authorization: Bearer %s' %sphone-numbers
          curl -H 'X-Admin-Api-Key: %s' %sadmin/phone-numbers
          """,
          new Tokens(settings.tokenSecret()).issue("acme"),
          server.address(),
          settings.adminKey(),
          server.address());
      Thread.currentThread().join();
    }
  }
}
