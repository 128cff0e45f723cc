package app.results;

public enum Order {
  UP,
  DOWN
}
