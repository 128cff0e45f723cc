package app.routers;

/** Called like a type of Java. */
public record Type(String text) {}
