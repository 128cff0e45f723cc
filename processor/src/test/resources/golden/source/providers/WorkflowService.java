package app.providers;

import io.stanchion.Service;
import java.sql.Connection;

/** Gets a session. */
@Service
public class WorkflowService {

  private final Connection session;

  public WorkflowService(Connection session) {
    this.session = session;
  }

  public Connection session() {
    return session;
  }
}
