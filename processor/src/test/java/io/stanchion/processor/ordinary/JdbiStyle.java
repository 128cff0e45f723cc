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

/** Services over Jdbi, plain JDBC and the JDK. */
final class JdbiStyle {

  static final String HANDLE =
      """
      package desk.tickets;

      import io.stanchion.Service;
      import java.time.Instant;
      import java.util.*;
      import org.jdbi.v3.core.Handle;

      record Ticket(String id, String title, String state, Instant opened) {}
      record NewTicket(String title, String text, String reporter, String priority, String product) {}

      @Service
      public class TicketService {
        private final Handle handle;

        public TicketService(Handle handle) {
          this.handle = handle;
        }

        public String open(NewTicket request) {
          String id = UUID.randomUUID().toString();
          handle
              .createUpdate("insert into ticket values (:id, :title, :text, :reporter, :priority, :product)")
              .bind("id", id)
              .bind("title", request.title())
              .bind("text", request.text())
              .bind("reporter", request.reporter())
              .bind("priority", request.priority())
              .bind("product", request.product())
              .bind("opened", Instant.now())
              .execute();
          return id;
        }

        public Optional<Ticket> find(String id) {
          return handle.createQuery("select * from ticket where id = :id").bind("id", id).mapTo(Ticket.class).findOne();
        }

        public List<Ticket> list(String state, String product) {
          StringBuilder sql = new StringBuilder("select * from ticket where state = :state");
          if (product != null) {
            sql.append(" and product = :product");
          }
          Handle.Query query = handle.createQuery(sql.toString()).bind("state", state);
          if (product != null) {
            query.bind("product", product);
          }
          return query.mapTo(Ticket.class).list();
        }

        public boolean close(String id) {
          return handle.createUpdate("update ticket set state = 'closed' where id = :id").bind("id", id).execute() == 1;
        }
      }
      """;

  static final String PLAIN_JDBC =
      """
      package desk.audit;

      import io.stanchion.Service;
      import java.sql.*;
      import java.util.*;

      record Entry(String who, String what, String where, String why, Timestamp when, int size, boolean ok) {}

      @Service
      public class AuditService {
        public void write(Entry entry, Connection connection) throws SQLException {
          try (PreparedStatement insert =
              connection.prepareStatement("insert into audit values (?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, entry.who());
            insert.setString(2, entry.what());
            insert.setString(3, entry.where());
            insert.setString(4, entry.why());
            insert.setTimestamp(5, entry.when());
            insert.setInt(6, entry.size());
            insert.setBoolean(7, entry.ok());
            insert.executeUpdate();
          }
        }

        public List<Entry> read(String who, Connection connection) throws SQLException {
          List<Entry> found = new ArrayList<>();
          try (PreparedStatement select = connection.prepareStatement("select * from audit where who = ?")) {
            select.setString(1, who);
            try (ResultSet rows = select.executeQuery()) {
              while (rows.next()) {
                found.add(
                    new Entry(
                        rows.getString("who"),
                        rows.getString("what"),
                        rows.getString("place"),
                        rows.getString("why"),
                        rows.getTimestamp("at"),
                        rows.getInt("size"),
                        rows.getBoolean("ok")));
              }
            }
          }
          return found;
        }
      }
      """;

  static final String HTTP =
      """
      package desk.notices;

      import io.stanchion.Service;
      import java.io.*;
      import java.net.URI;
      import java.net.http.*;
      import java.time.Duration;

      @Service
      public class NoticeService {
        private final HttpClient http;
        private final URI board;

        public NoticeService(HttpClient http, URI board) {
          this.http = http;
          this.board = board;
        }

        public String read(String name) throws IOException, InterruptedException {
          HttpRequest request =
              HttpRequest.newBuilder(board.resolve(name))
                  .header("Accept", "text/plain")
                  .header("User-Agent", "desk")
                  .header("Cache-Control", "no-cache")
                  .version(HttpClient.Version.HTTP_2)
                  .timeout(Duration.ofSeconds(3))
                  .GET()
                  .build();
          HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
          if (response.statusCode() != 200) {
            throw new IOException("the board answered " + response.statusCode() + " to " + name);
          }
          return response.body();
        }

        public void post(String name, String text) throws IOException, InterruptedException {
          HttpRequest request =
              HttpRequest.newBuilder(board.resolve(name))
                  .POST(HttpRequest.BodyPublishers.ofString(text))
                  .build();
          http.send(request, HttpResponse.BodyHandlers.discarding());
        }
      }
      """;

  static final String CACHE =
      """
      package desk.rates;

      import io.stanchion.Service;
      import java.math.*;
      import java.time.*;
      import java.util.*;
      import java.util.concurrent.ConcurrentMap;
      import java.util.function.Supplier;

      interface Source { BigDecimal rate(String from, String to, LocalDate day); }

      @Service
      public class RateService {
        private static final int ATTEMPTS = 3;
        private final Source source;
        private final Clock clock;
        private final ConcurrentMap<String, BigDecimal> known;

        public RateService(Source source, Clock clock, ConcurrentMap<String, BigDecimal> known) {
          this.source = source;
          this.clock = clock;
          this.known = known;
        }

        public BigDecimal rate(String from, String to) {
          LocalDate today = LocalDate.now(clock);
          return known.computeIfAbsent(
              from + to + today, key -> retrying(() -> source.rate(from, to, today)));
        }

        public BigDecimal convert(BigDecimal amount, String from, String to) {
          return amount.multiply(rate(from, to)).setScale(2, RoundingMode.HALF_EVEN);
        }

        public List<BigDecimal> convertAll(Collection<BigDecimal> amounts, String from, String to) {
          BigDecimal rate = rate(from, to);
          return amounts.stream().map(rate::multiply).toList();
        }

        public void forget() {
          known.clear();
        }

        private <T> T retrying(Supplier<T> work) {
          RuntimeException last = new IllegalStateException("never tried");
          for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
              return work.get();
            } catch (IllegalStateException e) {
              last = e;
            }
          }
          throw last;
        }
      }
      """;

  private JdbiStyle() {}
}
