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
package io.stanchion.examples.contacts.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.UUID;

/** A row of the table of contacts. */
@Entity
@Table(
    name = "contact",
    uniqueConstraints = @UniqueConstraint(columnNames = {"organization_id", "email"}))
public class ContactEntity {

  @Id private UUID id;

  @Column(name = "organization_id", nullable = false, length = 64)
  private String organizationId;

  @Column(nullable = false, length = 200)
  private String name;

  @Column(nullable = false, length = 320)
  private String email;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 16)
  private ContactStatus status;

  /** For JPA. */
  protected ContactEntity() {}

  ContactEntity(String organizationId, ContactDetails details) {
    this.id = UUID.randomUUID();
    this.organizationId = organizationId;
    this.status = ContactStatus.NEW;
    describe(details);
  }

  final void describe(ContactDetails details) {
    name = details.name();
    email = details.email();
  }

  void move(ContactStatus next) {
    status = next;
  }

  Contact asContact() {
    return new Contact(id, name, email, status);
  }
}
