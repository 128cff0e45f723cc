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

import io.stanchion.examples.contract.ContactsContract;
import io.stanchion.examples.contract.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The contract that the application fulfils on every target. */
class ContractTest implements ContactsContract {

  private static Application application;

  @BeforeAll
  static void start() {
    application = Application.start("jdbc:h2:mem:contract;DB_CLOSE_DELAY=-1");
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  @Override
  public Server server() {
    return new Server(application.address(), Application.SECRET, Application.ADMIN_KEY);
  }
}
