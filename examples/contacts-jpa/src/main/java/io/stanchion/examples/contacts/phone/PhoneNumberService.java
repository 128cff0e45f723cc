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

import io.stanchion.Service;
import io.stanchion.TenantScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps the phone numbers. Each operation works in two modes: for one organization behind the
 * tenant router, and for all of them behind the admin router.
 */
@Service
@TenantScoped
@Transactional
public class PhoneNumberService {

  private final EntityManager session;

  public PhoneNumberService(EntityManager session) {
    this.session = session;
  }

  /**
   * Registers a number.
   *
   * @param organizationId the organization that it will belong to; empty (admin mode) for a number
   *     of the operator's own, which no organization sees
   */
  public PhoneNumber registerPhoneNumber(NewPhoneNumber request, Optional<String> organizationId) {
    PhoneNumberEntity number = new PhoneNumberEntity(organizationId.orElse(null), request);
    session.persist(number);
    return number.asPhoneNumber();
  }

  /**
   * Finds a number.
   *
   * @param organizationId only a number of this organization; empty for any number
   */
  public Optional<PhoneNumber> findPhoneNumber(UUID id, Optional<String> organizationId) {
    return find(id, organizationId).map(PhoneNumberEntity::asPhoneNumber);
  }

  /**
   * Lists numbers, those that begin with a prefix or all.
   *
   * @param organizationId only numbers of this organization; empty for the numbers of all
   *     organizations and the operator's own
   */
  public List<PhoneNumber> listPhoneNumbers(
      Optional<String> prefix, Optional<String> organizationId) {
    return session
        .createQuery(
            """
            select p from PhoneNumberEntity p
            where left(p.number, length(:prefix)) = :prefix
              and (:organizationId is null or p.organizationId = :organizationId)
            order by p.number
            """,
            PhoneNumberEntity.class)
        .setParameter("prefix", prefix.orElse(""))
        .setParameter("organizationId", organizationId.orElse(null))
        .getResultStream()
        .map(PhoneNumberEntity::asPhoneNumber)
        .toList();
  }

  /**
   * Labels a number.
   *
   * @param organizationId only a number of this organization; empty for any number
   */
  public Optional<PhoneNumber> updatePhoneNumber(
      UUID id, PhoneNumberLabel label, Optional<String> organizationId) {
    Optional<PhoneNumberEntity> number = find(id, organizationId);
    number.ifPresent(found -> found.relabel(label.label()));
    return number.map(PhoneNumberEntity::asPhoneNumber);
  }

  /**
   * Gives a number up.
   *
   * @param organizationId only a number of this organization; empty for any number
   */
  public boolean deletePhoneNumber(UUID id, Optional<String> organizationId) {
    Optional<PhoneNumberEntity> number = find(id, organizationId);
    number.ifPresent(session::remove);
    return number.isPresent();
  }

  private Optional<PhoneNumberEntity> find(UUID id, Optional<String> organizationId) {
    return session
        .createQuery(
            """
            select p from PhoneNumberEntity p
            where p.id = :id and (:organizationId is null or p.organizationId = :organizationId)
            """,
            PhoneNumberEntity.class)
        .setParameter("id", id)
        .setParameter("organizationId", organizationId.orElse(null))
        .getResultStream()
        .findFirst();
  }
}
