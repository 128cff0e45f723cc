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
package io.stanchion.processor.ordinary;

/** Services over Spring. */
final class SpringStyle {

  static final String JDBC_CLIENT =
      """
      package shop.orders;

      import io.stanchion.Service;
      import java.time.*;
      import java.util.*;
      import org.slf4j.*;
      import org.springframework.jdbc.core.simple.JdbcClient;

      record Order(String id, String customer, String status, long cents, Instant placed) {}

      @Service
      public class OrderService {
        private static final Logger log = LoggerFactory.getLogger(OrderService.class);
        private final JdbcClient jdbc;
        private final Clock clock;

        public OrderService(JdbcClient jdbc, Clock clock) {
          this.jdbc = jdbc;
          this.clock = clock;
        }

        public Order place(String customer, long cents, String currency, String note) {
          String id = UUID.randomUUID().toString();
          jdbc.sql("insert into orders values (:id, :customer, :cents, :currency, :note, :placed, :status)")
              .param("id", id)
              .param("customer", customer)
              .param("cents", cents)
              .param("currency", currency)
              .param("note", note)
              .param("placed", clock.instant())
              .param("status", "new")
              .update();
          log.info("placed {} for {}", id, customer);
          return get(id).orElseThrow();
        }

        public Optional<Order> get(String id) {
          return jdbc.sql("select * from orders where id = :id").param("id", id).query(Order.class).optional();
        }

        public List<Order> list(String customer) {
          return jdbc.sql("select * from orders where customer = :customer")
              .param("customer", customer)
              .query(Order.class)
              .list();
        }

        public boolean cancel(String id) {
          int changed =
              jdbc.sql("update orders set status = 'cancelled' where id = :id").param("id", id).update();
          if (changed == 0) {
            log.warn("there is no order {}", id);
          }
          return changed > 0;
        }

        public Map<String, Long> totals(String customer) {
          Map<String, Long> totals = new TreeMap<>();
          for (Order each : list(customer)) {
            totals.merge(each.status(), each.cents(), Long::sum);
          }
          return totals;
        }
      }
      """;

  static final String REPOSITORY =
      """
      package shop.users;

      import io.stanchion.Service;
      import java.util.*;
      import java.util.stream.*;
      import org.springframework.context.ApplicationEventPublisher;

      record User(String id, String mail, String hash, boolean active) {
        User deactivated() { return new User(id, mail, hash, false); }
      }
      record UserView(String id, String mail) {}
      record Registered(String id) {}

      interface UserRepository {
        User save(User user);
        Optional<User> findById(String id);
        Optional<User> findByMail(String mail);
        List<User> findAll();
      }

      interface PasswordEncoder { String encode(String password); boolean matches(String raw, String hash); }

      class MailTaken extends RuntimeException {
        private static final long serialVersionUID = 1L;
        MailTaken(String mail) { super("somebody else uses " + mail); }
      }

      @Service
      public class UserService {
        private final UserRepository users;
        private final PasswordEncoder passwords;
        private final ApplicationEventPublisher events;

        public UserService(
            UserRepository users, PasswordEncoder passwords, ApplicationEventPublisher events) {
          this.users = users;
          this.passwords = passwords;
          this.events = events;
        }

        public UserView register(String mail, String password) {
          users.findByMail(mail).ifPresent(other -> { throw new MailTaken(other.mail()); });
          User saved = users.save(new User("", mail, passwords.encode(password), true));
          events.publishEvent(new Registered(saved.id()));
          return view(saved);
        }

        public Optional<UserView> logIn(String mail, String password) {
          return users.findByMail(mail)
              .filter(User::active)
              .filter(user -> passwords.matches(password, user.hash()))
              .map(this::view);
        }

        public List<UserView> list() {
          return users.findAll().stream()
              .filter(User::active)
              .sorted(Comparator.comparing(User::mail))
              .map(this::view)
              .collect(Collectors.toList());
        }

        public boolean deactivate(String id) {
          return users.findById(id).map(User::deactivated).map(users::save).isPresent();
        }

        private UserView view(User user) {
          return new UserView(user.id(), user.mail());
        }
      }
      """;

  static final String TRANSACTIONS =
      """
      package shop.checkout;

      import io.stanchion.*;
      import java.util.*;
      import org.slf4j.*;
      import org.springframework.transaction.support.TransactionTemplate;

      record Cart(String id, String customer, List<String> items) {}
      record Receipt(String order, String payment) {}

      @Service
      class StockService {
        public boolean reserve(String cart, List<String> items) { return !items.isEmpty(); }
        public void release(String cart) {}
      }

      @Service
      class PaymentService {
        public String charge(String customer, String order) { return customer + order; }
      }

      @Service
      class CartService {
        public Optional<Cart> find(String id) { return Optional.empty(); }
        public String close(String id) { return id; }
      }

      @Orchestrator
      public class CheckoutOrchestrator {
        private static final Logger log = LoggerFactory.getLogger(CheckoutOrchestrator.class);
        private final StockService stock;
        private final PaymentService payments;
        private final CartService carts;
        private final TransactionTemplate transactions;

        public CheckoutOrchestrator(
            StockService stock,
            PaymentService payments,
            CartService carts,
            TransactionTemplate transactions) {
          this.stock = stock;
          this.payments = payments;
          this.carts = carts;
          this.transactions = transactions;
        }

        public Receipt checkOut(String id) {
          Cart cart = find(id);
          return transactions.execute(
              status -> {
                stock.reserve(cart.id(), cart.items());
                String order = carts.close(cart.id());
                return new Receipt(order, payments.charge(cart.customer(), order));
              });
        }

        public void abandon(String id) {
          Cart cart = find(id);
          stock.release(cart.id());
          carts.close(cart.id());
          log.info("abandoned {}", id);
        }

        private Cart find(String id) {
          return carts.find(id).orElseThrow(() -> new NoSuchElementException("there is no cart " + id));
        }
      }
      """;

  static final String STATES =
      """
      package shop.shipments;

      import io.stanchion.Service;
      import java.util.*;

      enum Status { PACKED, SENT, DELIVERED, LOST }

      interface Shipments {
        Status status(String id);
        void move(String id, Status status);
        List<String> in(Status status);
      }

      @Service
      public class ShipmentService {
        private static final Map<Status, Set<Status>> NEXT =
            Map.of(
                Status.PACKED, Set.of(Status.SENT),
                Status.SENT, Set.of(Status.DELIVERED, Status.LOST));
        private final Shipments shipments;

        public ShipmentService(Shipments shipments) {
          this.shipments = shipments;
        }

        public Status move(String id, Status wanted) {
          Status now = shipments.status(id);
          if (!NEXT.getOrDefault(now, Set.of()).contains(wanted)) {
            throw new IllegalStateException(id + " is " + now + " and cannot be " + wanted);
          }
          shipments.move(id, wanted);
          return wanted;
        }

        public String describe(String id) {
          return switch (shipments.status(id)) {
            case PACKED -> "waits for the carrier";
            case SENT -> "is on its way";
            case DELIVERED -> "has arrived";
            case LOST -> "was lost";
          };
        }

        public List<String> open() {
          List<String> open = new ArrayList<>(shipments.in(Status.PACKED));
          open.addAll(shipments.in(Status.SENT));
          return open;
        }

        public boolean isDone(String id) {
          return EnumSet.of(Status.DELIVERED, Status.LOST).contains(shipments.status(id));
        }
      }
      """;

  private SpringStyle() {}
}
