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

import java.util.function.Function;

/**
 * Runs work in a transaction: commits when the work returns, rolls back when it throws.
 *
 * <p>Each call gets a session of its own, which no other call sees and which is closed when the
 * call ends. The work runs in the calling thread, before the call returns. A session must not leave
 * the work it was given to; neither must a result that still reads from it, such as a lazy stream.
 *
 * <pre>{@code
 * List<Workflow> workflows =
 *     unitOfWork.inTransaction(session -> WorkflowServiceProvider.get(session).listWorkflows());
 * }</pre>
 *
 * <h2>Binding it</h2>
 *
 * <p>The one method has the shape of what most libraries offer. To <strong>Jdbi</strong>,
 * exceptions included:
 *
 * <pre>{@code
 * UnitOfWork<Handle> unitOfWork =
 *     new UnitOfWork<>() {
 *       @Override
 *       public <R, X extends Exception> R inTransaction(
 *           Work<? super Handle, ? extends R, X> work) throws X {
 *         return jdbi.inTransaction(work::run);
 *       }
 *     };
 * }</pre>
 *
 * <p>Libraries that take a plain function are bound with {@link #of}, which sees to it that checked
 * exceptions roll back, too. To <strong>Hibernate</strong> or <strong>Jakarta Persistence</strong>
 * 3.2:
 *
 * <pre>{@code
 * UnitOfWork<Session> unitOfWork = UnitOfWork.of(sessionFactory::fromTransaction);
 * UnitOfWork<EntityManager> unitOfWork = UnitOfWork.of(entityManagerFactory::callInTransaction);
 * }</pre>
 *
 * <p>To <strong>jOOQ</strong>:
 *
 * <pre>{@code
 * UnitOfWork<DSLContext> unitOfWork =
 *     UnitOfWork.of(
 *         new UnitOfWork.Transactor<>() {
 *           @Override
 *           public <R> R call(Function<DSLContext, R> work) {
 *             return dsl.transactionResult(transaction -> work.apply(transaction.dsl()));
 *           }
 *         });
 * }</pre>
 *
 * <p>An implementation is shared by all requests and must be safe for use by several threads. What
 * happens when work starts another unit of work is up to it: most open a second, independent
 * transaction. Generated code never does.
 *
 * <p>Guide: Service Instantiation &amp; Session Management Patterns, Pattern 2: Stateful Dependency
 * Injection.
 *
 * @param <S> the type of the session
 */
@FunctionalInterface
public interface UnitOfWork<S> {

  /**
   * Runs the work with a new session and ends the transaction.
   *
   * @param <R> the type of the result
   * @param <X> the type of exception that the work throws; for work that throws no checked one, the
   *     compiler takes {@code RuntimeException}, and the call needs no {@code try}
   * @param work what to do; to return nothing, return {@code null}
   * @return what the work returned, once the transaction is committed
   * @throws X if the work threw it; the transaction is rolled back. What the library throws when it
   *     cannot begin or commit reaches the caller as well, in the library's own type.
   */
  <R, X extends Exception> R inTransaction(Work<? super S, ? extends R, X> work) throws X;

  /**
   * A unit of work on top of a library whose transactions take a plain {@link Function}.
   *
   * <p>Some libraries roll back on unchecked exceptions only, and leave the transaction open on
   * everything else. Here a checked exception or an error of the work passes through the library as
   * an unchecked exception, so that the transaction is rolled back, and reaches the caller as
   * itself.
   *
   * @param <S> the type of the session
   * @param transactor runs a function in a transaction, and lets the exceptions of the function
   *     pass
   * @return the unit of work
   * @throws NullPointerException if the transactor is {@code null}
   */
  static <S> UnitOfWork<S> of(Transactor<S> transactor) {
    return new TransactorUnitOfWork<>(transactor);
  }

  /**
   * What to do with a session.
   *
   * @param <S> the type of the session
   * @param <R> the type of the result
   * @param <X> the type of exception that it throws
   */
  @FunctionalInterface
  interface Work<S, R, X extends Exception> {

    /**
     * Does the work.
     *
     * @param session the session, which is valid until this method returns
     * @return the result, which may be {@code null}
     * @throws X to roll back
     */
    R run(S session) throws X;
  }

  /**
   * A library's own way to run a function in a transaction; usually a method reference.
   *
   * @param <S> the type of the session
   */
  @FunctionalInterface
  interface Transactor<S> {

    /**
     * Runs the function in a transaction with a new session: commits when it returns, rolls back
     * when it throws.
     *
     * @param <R> the type of the result
     * @param work the function
     * @return what the function returned
     */
    <R> R call(Function<S, R> work);
  }
}
