package app;

public record Phone(String id, String organization, String number) {}
