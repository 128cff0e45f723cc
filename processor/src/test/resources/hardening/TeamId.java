package app;

/** An identifier of its own kind, which refuses what is none. */
public record TeamId(String value) {
  public TeamId {
    if (!value.matches("team-\\d+")) {
      throw new IllegalArgumentException("no team: " + value);
    }
  }
}
