package app.routers;

/** Called like a type of Javalin. */
public record Context(String text) {}
