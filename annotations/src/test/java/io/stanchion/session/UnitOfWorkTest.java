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

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stanchion.session.Database.Session;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The bindings are those that the documentation of {@link UnitOfWork} shows. */
class UnitOfWorkTest {

  private final Database database = new Database();

  enum Binding {
    JDBI {
      @Override
      UnitOfWork<Session> to(Database jdbi) {
        return new UnitOfWork<>() {
          @Override
          public <R, X extends Exception> R inTransaction(
              Work<? super Session, ? extends R, X> work) throws X {
            return jdbi.inTransaction(work::run);
          }
        };
      }
    },
    HIBERNATE {
      @Override
      UnitOfWork<Session> to(Database sessionFactory) {
        return UnitOfWork.of(sessionFactory::fromTransaction);
      }
    },
    JOOQ {
      @Override
      UnitOfWork<Session> to(Database dsl) {
        return UnitOfWork.of(
            new UnitOfWork.Transactor<>() {
              @Override
              public <R> R call(Function<Session, R> work) {
                return dsl.transactionResult(transaction -> work.apply(transaction));
              }
            });
      }
    };

    abstract UnitOfWork<Session> to(Database database);
  }

  @ParameterizedTest
  @EnumSource
  void commitsWhenTheWorkReturns(Binding binding) {
    List<String> result = binding.to(database).inTransaction(session -> list(session));

    assertThat(result).containsExactly("session 1");
    assertThat(database.log).containsExactly("begin", "commit");
  }

  @ParameterizedTest
  @EnumSource
  void givesEachCallASessionOfItsOwn(Binding binding) {
    UnitOfWork<Session> unitOfWork = binding.to(database);

    Session first = unitOfWork.inTransaction(session -> session);
    Session second = unitOfWork.inTransaction(session -> session);

    assertThat(first).isNotEqualTo(second);
  }

  @ParameterizedTest
  @EnumSource
  void takesWorkWithoutAResult(Binding binding) {
    Object result =
        binding
            .to(database)
            .inTransaction(
                session -> {
                  assertThat(session).isNotNull();
                  return null;
                });

    assertThat(result).isNull();
    assertThat(database.log).containsExactly("begin", "commit");
  }

  @ParameterizedTest
  @EnumSource
  void rollsBackOnACheckedExceptionWhichTheCallerCanCatchByItsType(Binding binding) {
    IOException failure = new IOException("disk full");
    Throwable caught = null;
    try {
      binding.to(database).inTransaction(session -> failing(failure));
    } catch (IOException e) {
      caught = e;
    }

    assertThat(caught).isSameAs(failure);
    assertThat(database.log).containsExactly("begin", "rollback");
  }

  @ParameterizedTest
  @EnumSource
  void rollsBackOnAnUncheckedException(Binding binding) {
    RuntimeException failure = new IllegalStateException("no such workflow");

    assertThatThrownBy(() -> binding.to(database).inTransaction(session -> failing(failure)))
        .isSameAs(failure);
    assertThat(database.log).containsExactly("begin", "rollback");
  }

  @ParameterizedTest
  @EnumSource
  void rollsBackOnAnError(Binding binding) {
    Error failure = new StackOverflowError("test");

    assertThatThrownBy(() -> binding.to(database).inTransaction(session -> failing(failure)))
        .isSameAs(failure);
    assertThat(database.log).containsExactly("begin", "rollback");
  }

  @ParameterizedTest
  @EnumSource
  void acceptsWorkOnASupertypeOfTheSession(Binding binding) throws Exception {
    UnitOfWork.Work<Object, Integer, Exception> work = session -> session.toString().length();

    Number length = binding.to(database).inTransaction(work);

    assertThat(length).isEqualTo("Session[number=1]".length());
  }

  @Test
  void keepsWhatWentWrongWhileRollingBack() {
    UnitOfWork<Session> unitOfWork = UnitOfWork.of(database::fromTransaction);

    assertThatThrownBy(
            () -> unitOfWork.inTransaction(session -> failing(new IOException("disk full"))))
        .isInstanceOf(IOException.class)
        .hasNoCause()
        .satisfies(
            failure ->
                assertThat(Arrays.asList(failure.getSuppressed()))
                    .extracting(Throwable::getMessage)
                    .containsExactly("while rolling back"));
  }

  @Test
  void refusesAMissingTransactorOrWorkBeforeATransactionBegins() {
    assertThatNullPointerException().isThrownBy(() -> UnitOfWork.of(null));
    UnitOfWork<Session> unitOfWork = UnitOfWork.of(database::fromTransaction);

    assertThatNullPointerException().isThrownBy(() -> unitOfWork.inTransaction(null));
    assertThat(database.log).isEmpty();
  }

  private static List<String> list(Session session) {
    return List.of("session " + session.number());
  }

  private static <X extends Throwable> int failing(X failure) throws X {
    throw failure;
  }
}
