package app.providers;

import io.stanchion.Service;
import java.sql.Connection;

/** Holds a component. */
public final class Outer {

  private Outer() {}

  /** Nested, and visible in its package only. */
  @Service(path = "/inner")
  static class InnerService {

    private final Connection connection;

    InnerService(Connection connection) {
      this.connection = connection;
    }

    public String get(String id) {
      return id + connection;
    }
  }
}
