package app.providers;

import io.stanchion.Service;
import java.sql.Connection;
import java.time.Clock;

/** Below several others, which share it. */
@Service
public class ContactCrudService {

  private final Clock clock;
  private final Connection session;

  public ContactCrudService(Clock clock, Connection session) {
    this.clock = clock;
    this.session = session;
  }

  public String load() {
    return clock + " " + session;
  }
}
