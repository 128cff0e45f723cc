package app;

public enum Order {
  UP,
  DOWN
}
