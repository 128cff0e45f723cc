package app;

/** Tells when it is used too late. */
public final class Session {

  private volatile boolean closed;

  void close() {
    closed = true;
  }

  String read(String text) {
    if (closed) {
      throw new IllegalStateException("the session is closed");
    }
    return text;
  }
}
