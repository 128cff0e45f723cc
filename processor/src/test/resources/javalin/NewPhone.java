package app;

public record NewPhone(String number, int extension) {}
