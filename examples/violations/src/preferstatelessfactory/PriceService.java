package preferstatelessfactory;

import io.stanchion.Service;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Computes without the database, except once; and cannot be had without one. */
@Service
public class PriceService {

  private final Connection session;

  public PriceService(Connection session) {
    this.session = session;
  }

  public long gross(long net) {
    return net + net / 5;
  }

  public long discounted(long price, int percent) {
    return price - price * percent / 100;
  }

  public void freeze() throws SQLException {
    try (Statement statement = session.createStatement()) {
      statement.executeUpdate("update price set frozen = true");
    }
  }
}
