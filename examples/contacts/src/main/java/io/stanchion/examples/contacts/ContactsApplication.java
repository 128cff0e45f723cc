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
import io.javalin.config.RoutesConfig;
import io.javalin.json.JavalinJackson;
import io.javalin.json.JsonMapper;
import io.stanchion.examples.contacts.access.TemplateAccess;
import io.stanchion.examples.contacts.access.Tokens;
import io.stanchion.examples.contacts.contact.ContactCrudServiceTenantRouter;
import io.stanchion.examples.contacts.contact.ContactCsvServiceTenantRouter;
import io.stanchion.examples.contacts.contact.ContactLifecycleServiceTenantRouter;
import io.stanchion.examples.contacts.contact.ContactServiceTenantRouter;
import io.stanchion.examples.contacts.phone.PhoneNumberServiceAdminRouter;
import io.stanchion.examples.contacts.phone.PhoneNumberServiceTenantRouter;
import io.stanchion.examples.contacts.scheduling.AppointmentServiceTenantRouter;
import io.stanchion.examples.contacts.scheduling.CalendarClient;
import io.stanchion.examples.contacts.template.TemplateServiceRouter;
import io.stanchion.tenancy.AdminGuard;
import java.net.URI;

/** The application: a database, and the routers that were generated for the services. */
public final class ContactsApplication implements AutoCloseable {

  private static final String HOST = "localhost";

  private final Database database;
  private final Javalin server;

  private ContactsApplication(Database database, Javalin server) {
    this.database = database;
    this.server = server;
  }

  /** Opens the database and starts to answer requests. */
  public static ContactsApplication start(Settings settings, URI calendar) {
    Tokens tokens = new Tokens(settings.tokenSecret());
    AdminGuard admins = AdminGuard.apiKey(settings.adminKey());
    Database database = Database.open(settings.data());
    Javalin server =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.jsonMapper(json());
              addContacts(config.routes, database, new CalendarClient(calendar), tokens);
              addPhoneNumbers(config.routes, database, tokens, admins);
              addTemplates(config.routes, database, tokens, admins);
              Problems.addTo(config.routes);
            });
    return new ContactsApplication(database, server.start(HOST, settings.port()));
  }

  private static void addContacts(
      RoutesConfig routes, Database database, CalendarClient calendar, Tokens tokens) {
    new ContactServiceTenantRouter(database, calendar, tokens).addTo(routes);
    new ContactCrudServiceTenantRouter(database, tokens).addTo(routes);
    new ContactCsvServiceTenantRouter(database, tokens).addTo(routes);
    new ContactLifecycleServiceTenantRouter(database, tokens).addTo(routes);
    new AppointmentServiceTenantRouter(database, calendar, tokens).addTo(routes);
  }

  private static void addPhoneNumbers(
      RoutesConfig routes, Database database, Tokens tokens, AdminGuard admins) {
    new PhoneNumberServiceTenantRouter(database, tokens).addTo(routes);
    new PhoneNumberServiceAdminRouter(database, admins).addTo(routes);
  }

  private static void addTemplates(
      RoutesConfig routes, Database database, Tokens tokens, AdminGuard admins) {
    new TemplateAccess(tokens, admins).addTo(routes);
    new TemplateServiceRouter(database).addTo(routes);
  }

  /** Where it answers. */
  public URI address() {
    return URI.create("http://" + HOST + ":" + server.port());
  }

  Javalin server() {
    return server;
  }

  @Override
  public void close() {
    server.stop();
    database.close();
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
