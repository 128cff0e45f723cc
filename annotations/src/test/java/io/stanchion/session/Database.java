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
package io.stanchion.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Stands in for Jdbi, Hibernate and jOOQ: the signatures are theirs, the behaviour is a log. */
final class Database {

  final List<String> log = new ArrayList<>();

  /** What carries the transaction. */
  record Session(int number) {}

  @FunctionalInterface
  interface HandleCallback<R, X extends Exception> {
    R withHandle(Session handle) throws X;
  }

  @FunctionalInterface
  interface TransactionalCallable<R> {
    R run(Session configuration) throws Throwable;
  }

  /** The signature of {@code Jdbi.inTransaction}. */
  <R, X extends Exception> R inTransaction(HandleCallback<R, X> callback) throws X {
    Session session = begin();
    boolean committed = false;
    try {
      R result = callback.withHandle(session);
      log.add("commit");
      committed = true;
      return result;
    } finally {
      if (!committed) {
        log.add("rollback");
      }
    }
  }

  /**
   * The signature of {@code SessionFactory.fromTransaction}, which rolls back on unchecked ones
   * only.
   */
  <R> R fromTransaction(Function<? super Session, R> work) {
    Session session = begin();
    try {
      R result = work.apply(session);
      log.add("commit");
      return result;
    } catch (RuntimeException e) {
      log.add("rollback");
      e.addSuppressed(new IllegalStateException("while rolling back"));
      throw e;
    }
  }

  /** The signature of {@code DSLContext.transactionResult}, which wraps what is checked. */
  <R> R transactionResult(TransactionalCallable<R> work) {
    Session session = begin();
    try {
      R result = work.run(session);
      log.add("commit");
      return result;
    } catch (RuntimeException e) {
      log.add("rollback");
      throw e;
    } catch (Throwable e) {
      log.add("rollback");
      throw new IllegalStateException("Rollback caused", e);
    }
  }

  private Session begin() {
    log.add("begin");
    return new Session(log.size());
  }
}
