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
package io.stanchion.processor.parse.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.stanchion.processor.testing.Compiled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Code that is no component is read wherever it has to do with one, however that shows. */
class MentionsTest {

  private static final String SERVICE =
      """
      package app;
      import java.util.List;
      import java.util.Optional;

      /** Orders. */
      @io.stanchion.Service
      @io.stanchion.TenantScoped
      public class OrderService implements Orders {
        private final List<String> stored = List.of("a", "b");

        /**
         * Orders.
         *
         * @param organizationId of this organization; without it, of all organizations
         */
        @Override
        public List<String> listOrders(Optional<String> organizationId) {
          return organizationId.map(each -> stored.subList(0, 1)).orElse(stored);
        }
      }
      """;

  private static final String ORDERS =
      """
      package app;
      import java.util.List;
      import java.util.Optional;

      public interface Orders {
        List<String> listOrders(Optional<String> organizationId);
      }
      """;

  private static final String REGISTRY =
      """
      package lib;
      import app.OrderService;
      import app.Orders;
      import java.util.List;
      import java.util.function.Consumer;
      import java.util.function.Supplier;

      public class Registry {
        public static final OrderService SHARED = make();
        public final OrderService own = make();
        public static OrderService make() { return null; }
        public static Orders orders() { return null; }
        public static OrderService[] array() { return new OrderService[0]; }
        public static List<OrderService> all() { return List.of(); }
        public static <T> Supplier<T> later(Supplier<T> supplier) { return supplier; }
        public static void use(Consumer<OrderService> action) {}
        public static <T extends OrderService> T any() { return null; }
        public static class Special extends OrderService {}
        public static Special special() { return new Special(); }
      }
      """;

  private static final String JOB =
      """
      package jobs;
      import static lib.Registry.make;
      import java.util.Optional;
      import lib.Registry;

      class NightlyJob {
        void run(Registry registry) {
          %s
        }
      }
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Registry.make().listOrders(Optional.empty());",
        "make().listOrders(Optional.empty());",
        "Registry.SHARED.listOrders(Optional.empty());",
        "registry.own.listOrders(Optional.empty());",
        "var orders = Registry.make(); orders.listOrders(Optional.empty());",
        "Registry.orders().listOrders(Optional.empty());",
        "Registry.array()[0].listOrders(Optional.empty());",
        "Registry.all().get(0).listOrders(Optional.empty());",
        "Registry.all().forEach(each -> each.listOrders(Optional.empty()));",
        "for (var each : Registry.all()) { each.listOrders(Optional.empty()); }",
        "Registry.later(Registry::make).get().listOrders(Optional.empty());",
        "Registry.use(each -> each.listOrders(Optional.empty()));",
        "Registry.any().listOrders(Optional.empty());",
        "Registry.special().listOrders(Optional.empty());",
        "new Registry.Special().listOrders(Optional.empty());",
        "new Registry.Special() { void all() { listOrders(Optional.empty()); } };",
        "class Inner { void all() { make().listOrders(Optional.empty()); } }",
        "Runnable later = () -> make().listOrders(Optional.empty()); later.run();",
        "Runnable later = () -> make().listOrders(Optional.empty()); new Thread(later).start();",
        "new Thread(() -> make().listOrders(Optional.empty())).start();",
      })
  void readsWhateverHasToDoWithComponent(String statement) {
    assertThat(compiled(statement).findings("UnscopedTenantCall")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"registry.hashCode();", "Registry.all();", "Registry.use(each -> {});"})
  void findsNothingWhereNothingIsCalled(String statement) {
    assertThat(compiled(statement).findings()).isEmpty();
  }

  private static Compiled compiled(String statement) {
    Compiled compiled = Compiled.of(SERVICE, ORDERS, REGISTRY, JOB.formatted(statement));
    assertThat(compiled.ofJavac()).isEmpty();
    assertThat(compiled.broken()).isEmpty();
    return compiled;
  }
}
