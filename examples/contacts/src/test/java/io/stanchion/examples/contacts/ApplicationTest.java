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
