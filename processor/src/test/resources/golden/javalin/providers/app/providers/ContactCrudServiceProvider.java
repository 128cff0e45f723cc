package app.providers;

import java.sql.Connection;
import java.time.Clock;
import javax.annotation.processing.Generated;

/**
 * Builds {@link ContactCrudService} with everything it is made of.
 */
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public final class ContactCrudServiceProvider {
  private ContactCrudServiceProvider() {
  }

  /**
   * Builds a new one; what it needs twice is built once.
   *
   * @return the component, ready to use
   */
  public static ContactCrudService get(Connection session, Clock clock) {
    return new ContactCrudService(clock, session);
  }
}
