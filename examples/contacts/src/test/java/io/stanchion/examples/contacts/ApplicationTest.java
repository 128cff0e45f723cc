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

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests of an application that is started for each of them, with an empty database. */
abstract class ApplicationTest {

  TestServer server;
  Client acme;
  Client globex;
  Client operator;

  @BeforeEach
  void start(@TempDir Path folder) throws IOException {
    server = TestServer.start(folder);
    acme = server.member("acme");
    globex = server.member("globex");
    operator = server.administrator();
  }

  @AfterEach
  void stop() {
    server.close();
  }
}
