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

import io.stanchion.examples.contacts.contact.ContactEntity;
import io.stanchion.examples.contacts.phone.PhoneNumberEntity;
import io.stanchion.examples.contacts.scheduling.AppointmentEntity;
import io.stanchion.examples.contacts.template.Template;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;

/** Gives each request a session of its own, which all components that it needs share. */
@ApplicationScoped
public class Database {

  private final EntityManagerFactory sessions;

  /** For the proxy that CDI puts before this bean. */
  protected Database() {
    this.sessions = null;
  }

  @Inject
  Database(Settings settings) {
    this.sessions =
        new PersistenceConfiguration("contacts")
            .property(PersistenceConfiguration.JDBC_URL, settings.database())
            .property(PersistenceConfiguration.SCHEMAGEN_DATABASE_ACTION, "create")
            .managedClass(ContactEntity.class)
            .managedClass(AppointmentEntity.class)
            .managedClass(PhoneNumberEntity.class)
            .managedClass(Template.class)
            .createEntityManagerFactory();
  }

  @Produces
  @RequestScoped
  EntityManager open() {
    return sessions.createEntityManager();
  }

  void close(@Disposes EntityManager session) {
    session.close();
  }

  @PreDestroy
  void close() {
    sessions.close();
  }
}
