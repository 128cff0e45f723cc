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

import java.util.Objects;

/**
 * Makes everything that work can throw roll back a library that reckons with unchecked exceptions
 * only; see {@link UnitOfWork#of}.
 *
 * <p>Hibernate 7.0, for one, leaves the transaction open on a checked exception or an error, and
 * the connection goes back to the pool like that: whoever uses it next commits what failed.
 */
final class TransactorUnitOfWork<S> implements UnitOfWork<S> {

  private final Transactor<S> transactor;

  TransactorUnitOfWork(Transactor<S> transactor) {
    this.transactor = Objects.requireNonNull(transactor, "transactor");
  }

  @Override
  public <R, X extends Exception> R inTransaction(Work<? super S, ? extends R, X> work) throws X {
    Objects.requireNonNull(work, "work");
    try {
      return transactor.<R>call(session -> run(work, session));
    } catch (Carrier carrier) {
      throw carrier.<X>unpack();
    }
  }

  private static <S, R, X extends Exception> R run(
      Work<? super S, ? extends R, X> work, S session) {
    try {
      return work.run(session);
    } catch (RuntimeException unchecked) {
      throw unchecked;
    } catch (Throwable failure) {
      throw new Carrier(failure);
    }
  }

  /** Leaves the transaction as an unchecked exception. */
  private static final class Carrier extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Carrier(Throwable failure) {
      super(failure);
    }

    /** What the work threw, with what went wrong while rolling back. */
    @SuppressWarnings("unchecked") // X is the only checked exception that the work declares
    <X extends Exception> X unpack() {
      Throwable failure = getCause();
      for (Throwable suppressed : getSuppressed()) {
        failure.addSuppressed(suppressed);
      }
      if (failure instanceof Error error) {
        throw error;
      }
      return (X) failure;
    }
  }
}
