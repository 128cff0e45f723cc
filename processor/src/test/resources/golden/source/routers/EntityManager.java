package jakarta.persistence;

/** Stands in for the real one. */
public interface EntityManager {}
