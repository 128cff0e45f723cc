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

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.SeBootstrap;
import jakarta.ws.rs.core.Application;
import java.net.URI;

/**
 * The application, running: RESTEasy starts Weld, and finds there what it has to know, the
 * generated routers among it.
 */
public final class ContactsServer implements AutoCloseable {

  private final SeBootstrap.Instance server;

  private ContactsServer(SeBootstrap.Instance server) {
    this.server = server;
  }

  /** Starts it with the beans of the class path. */
  public static ContactsServer start(Settings settings) {
    SeBootstrap.Configuration configuration =
        SeBootstrap.Configuration.builder().host("localhost").port(settings.port()).build();
    return new ContactsServer(
        SeBootstrap.start(WholeClassPath.class, configuration).toCompletableFuture().join());
  }

  /** Where it listens. */
  public URI address() {
    return server.configuration().baseUri();
  }

  @Override
  public void close() {
    server.stop().toCompletableFuture().join();
  }

  /** Names no classes, which stands for all. */
  @ApplicationPath("/")
  public static class WholeClassPath extends Application {}
}
