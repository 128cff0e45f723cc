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

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.json.JavalinJackson;
import io.javalin.json.JsonMapper;
import io.stanchion.tenancy.AdminGuard;
import java.net.URI;

/** The application: a database, and the routers that were generated for the services. */
public final class ContactsApplication implements AutoCloseable {

  private static final String HOST = "localhost";

  private final Database database;
  private final Javalin server;

  private ContactsApplication(Settings settings, URI calendar) {
    AdminGuard admins = AdminGuard.apiKey(settings.adminKey());
    database = Database.open(settings.data());
    server = Javalin.create(config -> configure(config));
  }

  /** Starts to answer requests. */
  public static ContactsApplication start(Settings settings, URI calendar) {
    ContactsApplication application = new ContactsApplication(settings, calendar);
    application.server.start(HOST, settings.port());
    return application;
  }

  public URI address() {
    return URI.create("http://" + HOST + ":" + server.port());
  }

  @Override
  public void close() {
    server.stop();
    database.close();
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.jsonMapper(json());
  }

  /** A request has to be understood completely: nothing unknown in it, and nothing missing. */
  private static JsonMapper json() {
    return new JavalinJackson()
        .updateMapper(
            mapper ->
                mapper
                    .registerModule(new Jdk8Module())
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS));
  }
}
