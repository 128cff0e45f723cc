package app.phones;

import java.util.UUID;

public record PhoneNumber(UUID id, String organizationId, String number) {}
