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

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityTransaction;
import jakarta.transaction.Transactional;

/**
 * What {@code @Transactional} means without an application server, which would bring its own: the
 * outermost operation begins a transaction, and ends it. Whatever it throws rolls back.
 */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class Transactions {

  private final EntityManager session;

  @Inject
  Transactions(EntityManager session) {
    this.session = session;
  }

  @AroundInvoke
  Object inTransaction(InvocationContext operation) throws Exception {
    EntityTransaction transaction = session.getTransaction();
    if (transaction.isActive()) {
      return operation.proceed();
    }
    transaction.begin();
    try {
      Object result = operation.proceed();
      transaction.commit();
      return result;
    } finally {
      if (transaction.isActive()) {
        transaction.rollback();
      }
    }
  }
}
