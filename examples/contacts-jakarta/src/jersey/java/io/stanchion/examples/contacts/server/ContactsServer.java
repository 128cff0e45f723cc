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

import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.ws.rs.SeBootstrap;
import java.net.URI;

/** The application, running: Weld, and Jersey beside it. */
public final class ContactsServer implements AutoCloseable {

  private final SeContainer container;
  private final SeBootstrap.Instance server;

  private ContactsServer(SeContainer container, SeBootstrap.Instance server) {
    this.container = container;
    this.server = server;
  }

  /** Starts it with the beans of the class path. */
  public static ContactsServer start(Settings settings) {
    SeContainer container = SeContainerInitializer.newInstance().initialize();
    SeBootstrap.Configuration configuration =
        SeBootstrap.Configuration.builder().host("localhost").port(settings.port()).build();
    SeBootstrap.Instance server =
        SeBootstrap.start(ContactsApplication.class, configuration).toCompletableFuture().join();
    return new ContactsServer(container, server);
  }

  /** Where it listens. */
  public URI address() {
    return server.configuration().baseUri();
  }

  @Override
  public void close() {
    server.stop().toCompletableFuture().join();
    container.close();
  }
}
