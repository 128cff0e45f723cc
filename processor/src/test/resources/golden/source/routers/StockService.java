package app.routers;

import io.stanchion.Service;
import io.stanchion.TenantScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Stateful with two sessions, in its package only. */
@Service
@TenantScoped
class StockService {

  private final Connection reading;
  private final Connection writing;
  private final int limit;
  private final String organizationResolver;

  StockService(Connection reading, Connection writing, int limit, String organizationResolver) {
    this.reading = reading;
    this.writing = writing;
    this.limit = limit;
    this.organizationResolver = organizationResolver;
  }

  public int count(String reading, Optional<Long> organizationId) throws SQLException {
    return limit;
  }

  public void transfer(Optional<Long> organizationId) throws SQLException, IOException {
    if (reading == writing) {
      throw new IOException(organizationResolver);
    }
  }

  public void reset(Optional<Long> organizationId) {}
}
