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
package io.stanchion.examples.contacts.phone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** A row of the table of numbers. */
@Entity
@Table(name = "phone_number")
public class PhoneNumberEntity {

  @Id private UUID id;

  /** None for a number of the operator, which no organization sees. */
  @Column(name = "organization_id", length = 64)
  private String organizationId;

  @Column(nullable = false, unique = true, length = 20)
  private String number;

  @Column(nullable = false, length = 100)
  private String label;

  /** For JPA. */
  protected PhoneNumberEntity() {}

  PhoneNumberEntity(String organizationId, NewPhoneNumber request) {
    this.id = UUID.randomUUID();
    this.organizationId = organizationId;
    this.number = request.number();
    this.label = request.label();
  }

  void relabel(String next) {
    label = next;
  }

  PhoneNumber asPhoneNumber() {
    return new PhoneNumber(id, Optional.ofNullable(organizationId), number, label);
  }
}
