package mixedsessionstyle;

import io.stanchion.Service;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Two sessions, so perhaps two transactions: which of them sees the ticket? */
@Service
public class TicketService {

  private final Connection session;

  public TicketService(Connection session) {
    this.session = session;
  }

  public void open(String text) throws SQLException {
    try (PreparedStatement insert =
        session.prepareStatement("insert into ticket (text) values (?)")) {
      insert.setString(1, text);
      insert.executeUpdate();
    }
  }

  public void close(long id, Connection connection) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement("update ticket set closed = true where id = ?")) {
      update.setLong(1, id);
      update.executeUpdate();
    }
  }
}
