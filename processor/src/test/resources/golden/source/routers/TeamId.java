package app.routers;

/** An identifier of its own. */
public record TeamId(long value) {}
