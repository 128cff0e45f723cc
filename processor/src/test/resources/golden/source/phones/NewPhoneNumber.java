package app.phones;

public record NewPhoneNumber(String number) {}
