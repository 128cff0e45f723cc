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

import static org.assertj.core.api.Assertions.assertThat;

import io.stanchion.examples.contacts.phone.PhoneNumberServiceProvider;
import io.stanchion.examples.contacts.scheduling.AppointmentServiceProvider;
import io.stanchion.examples.contacts.server.Transactions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.TypedQuery;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long what the providers give CDI lives, and what it shares. */
class ScopeTest {

  private SeContainer container;

  @BeforeEach
  void start() {
    Sessions.EVENTS.clear();
    container =
        SeContainerInitializer.newInstance()
            .disableDiscovery()
            .addBeanClasses(
                ContactServiceProvider.class,
                ContactCrudServiceProvider.class,
                AppointmentServiceProvider.class,
                PhoneNumberServiceProvider.class,
                Transactions.class)
            .addExtensions(new Sessions())
            .initialize();
  }

  @AfterEach
  void stop() {
    container.close();
  }

  private void request(Runnable work) {
    RequestContextController context = container.select(RequestContextController.class).get();
    context.activate();
    try {
      work.run();
    } finally {
      context.deactivate();
    }
  }

  @Test
  void eachPlaceGetsAComponentOfItsOwn() {
    request(
        () -> {
          ContactService first = container.select(ContactService.class).get();
          ContactService second = container.select(ContactService.class).get();
          assertThat(first).isNotSameAs(second);
        });
  }

  @Test
  void aRequestHasOneSessionAndOneTransactionForAllItsComponents() {
    request(() -> delete(container.select(ContactService.class).get()));

    assertThat(Sessions.EVENTS)
        .containsExactly("open", "begin", "query", "query", "commit", "close");
  }

  @Test
  void theNextRequestHasAnother() {
    request(() -> delete(container.select(ContactService.class).get()));
    request(() -> delete(container.select(ContactService.class).get()));

    assertThat(Sessions.EVENTS).filteredOn("open"::equals).hasSize(2);
    assertThat(Sessions.EVENTS).filteredOn("close"::equals).hasSize(2);
  }

  @Test
  void whatFailsRollsBack() {
    request(
        () -> {
          try {
            container
                .select(ContactCrudService.class)
                .get()
                .createContact(new ContactDetails("Ada", "ada@x.org"), Optional.empty());
          } catch (IllegalArgumentException expected) {
            Sessions.EVENTS.add("failed");
          }
        });

    assertThat(Sessions.EVENTS).containsExactly("open", "begin", "rollback", "failed", "close");
  }

  private static void delete(ContactService contacts) {
    contacts.deleteContact(new UUID(0, 1), Optional.of("acme"));
  }

  /** Sessions that write down what is done with them: an extension, which no scanner finds. */
  static class Sessions implements Extension {

    static final List<String> EVENTS = new ArrayList<>();

    void add(@Observes AfterBeanDiscovery beans) {
      beans
          .<EntityManager>addBean()
          .types(EntityManager.class)
          .scope(RequestScoped.class)
          .produceWith(instances -> open())
          .disposeWith((session, instances) -> session.close());
    }

    private static EntityManager open() {
      EVENTS.add("open");
      EntityTransaction transaction = transaction();
      return proxy(
          EntityManager.class,
          method ->
              switch (method) {
                case "getTransaction" -> transaction;
                case "createQuery" -> {
                  EVENTS.add("query");
                  yield noRows();
                }
                case "close" -> EVENTS.add("close");
                default -> throw new UnsupportedOperationException(method);
              });
    }

    private static EntityTransaction transaction() {
      boolean[] active = {false};
      return proxy(
          EntityTransaction.class,
          method -> {
            if (method.equals("isActive")) {
              return active[0];
            }
            active[0] = method.equals("begin");
            return EVENTS.add(method);
          });
    }
  }

  private static Object noRows() {
    return Proxy.newProxyInstance(
        ScopeTest.class.getClassLoader(),
        new Class<?>[] {TypedQuery.class},
        (query, method, arguments) ->
            switch (method.getName()) {
              case "executeUpdate" -> 0;
              case "getResultStream" -> Stream.empty();
              default -> query;
            });
  }

  /** What a method does, by its name. */
  interface Answers {
    Object of(String method);
  }

  static <T> T proxy(Class<T> type, Answers answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              Object answer = answers.of(method.getName());
              return method.getReturnType() == void.class ? null : answer;
            }));
  }
}
