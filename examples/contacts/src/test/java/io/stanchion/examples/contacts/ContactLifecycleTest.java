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

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stanchion.examples.contacts.contact.Contact;
import io.stanchion.examples.contacts.contact.ContactCrudService;
import io.stanchion.examples.contacts.contact.ContactCrudServiceProvider;
import io.stanchion.examples.contacts.contact.ContactDetails;
import io.stanchion.examples.contacts.contact.ContactLifecycleService;
import io.stanchion.examples.contacts.contact.ContactLifecycleServiceProvider;
import io.stanchion.examples.contacts.contact.UnknownContactException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A service touches no row of another organization, not even in a transaction that is about to be
 * rolled back: over HTTP the look-up after each update would hide what the update did.
 */
class ContactLifecycleTest {

  private static final Optional<String> ACME = Optional.of("acme");
  private static final Optional<String> GLOBEX = Optional.of("globex");

  /** What globex tries. */
  private interface Attempt {
    Contact on(ContactLifecycleService lifecycle, UUID id);
  }

  private static final List<Attempt> ATTEMPTS =
      List.of(
          (lifecycle, id) -> lifecycle.activate(id, GLOBEX),
          (lifecycle, id) -> lifecycle.archive(id, GLOBEX),
          (lifecycle, id) -> lifecycle.recordCall(id, "hijacked", GLOBEX));

  @Test
  void updatesNothingOfOthers(@TempDir Path folder) {
    try (Database database = Database.open(folder)) {
      database.inTransaction(
          session -> {
            ContactCrudService contacts = ContactCrudServiceProvider.get(session);
            Contact contact = contacts.createContact(new ContactDetails("Ada", "a@x.org"), ACME);
            ContactLifecycleService lifecycle = ContactLifecycleServiceProvider.get(session);
            for (Attempt each : ATTEMPTS) {
              assertThatExceptionOfType(UnknownContactException.class)
                  .isThrownBy(() -> each.on(lifecycle, contact.id()));
              assertThat(contacts.findContact(contact.id(), ACME)).contains(contact);
            }
            return contact;
          });
    }
  }

  @Test
  void updatesItsOwn(@TempDir Path folder) {
    try (Database database = Database.open(folder)) {
      Contact changed =
          database.inTransaction(
              session -> {
                Contact contact =
                    ContactCrudServiceProvider.get(session)
                        .createContact(new ContactDetails("Eve", "e@x.org"), GLOBEX);
                ContactLifecycleService lifecycle = ContactLifecycleServiceProvider.get(session);
                ATTEMPTS.forEach(each -> each.on(lifecycle, contact.id()));
                return ContactCrudServiceProvider.get(session)
                    .findContact(contact.id(), GLOBEX)
                    .orElseThrow();
              });

      assertThat(changed.notes()).isEqualTo("hijacked");
    }
  }
}
