package routerbypassesservice;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Deletes whoever's coupon it is: the service would have asked for the organization. */
@RestController
public class CouponController {
  private final Connection connection;

  public CouponController(Connection connection) {
    this.connection = connection;
  }

  public boolean delete(String id) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("DELETE FROM coupon WHERE id = ?")) {
      statement.setString(1, id);
      boolean deleted = statement.executeUpdate() > 0;
      connection.commit();
      return deleted;
    }
  }
}
