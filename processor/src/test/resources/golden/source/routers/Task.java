package app.routers;

/** Some data. */
public record Task(String title) {}
