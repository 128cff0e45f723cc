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

import com.sun.net.httpserver.HttpServer;
import io.stanchion.examples.contacts.access.Tokens;
import io.stanchion.examples.contacts.database.Database;
import io.stanchion.examples.contacts.web.CurrentCaller;
import io.stanchion.examples.contacts.web.Routes;
import io.stanchion.tenancy.AdminGuard;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The application: a database, and routes to the routers that were generated for the services. */
public final class ContactsApplication implements AutoCloseable {

  private static final int THREADS = 16;

  private final Database database;
  private final HttpServer server;
  private final ExecutorService threads;

  private ContactsApplication(Database database, HttpServer server, ExecutorService threads) {
    this.database = database;
    this.server = server;
    this.threads = threads;
  }

  /** Opens the database and starts to answer requests. */
  public static ContactsApplication start(Settings settings) throws IOException {
    Tokens tokens = new Tokens(settings.tokenSecret());
    AdminGuard admins = AdminGuard.apiKey(settings.adminKey());
    CurrentCaller callers = new CurrentCaller();
    Database database = Database.open(settings.data());
    Routes routes = new Routes(callers);
    new ContactRoutes(database, tokens).addTo(routes);
    new PhoneNumberRoutes(database, tokens, admins, callers).addTo(routes);
    new TemplateRoutes(database, new Access(tokens, admins)).addTo(routes);
    HttpServer server =
        HttpServer.create(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), settings.port()), 0);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    server.setExecutor(threads);
    server.createContext("/", routes);
    server.start();
    return new ContactsApplication(database, server, threads);
  }

  /** Where it answers. */
  public URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
    database.close();
  }
}
