package app.results;

public record Page(String text) {}
