package app.providers;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.sql.Connection;
import java.time.Clock;
import javax.annotation.processing.Generated;

/**
 * Gives CDI {@link ContactCrudService}.
 */
@Dependent
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public class ContactCrudServiceProvider {
  ContactCrudServiceProvider() {
  }

  /**
   * A new one for each place that needs one.
   */
  @Produces
  @Dependent
  static ContactCrudService contactCrudService(Clock clock, Connection session) {
    return new ContactCrudService(clock, session);
  }
}
