package app;

public record Session(int number) {}
