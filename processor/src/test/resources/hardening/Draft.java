package app;

/** A body that has a field with the name of the tenant parameter. */
public record Draft(String organizationId, String text) {}
