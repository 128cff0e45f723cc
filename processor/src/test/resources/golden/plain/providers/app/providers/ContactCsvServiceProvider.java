package app.providers;

import java.sql.Connection;
import java.time.Clock;
import javax.annotation.processing.Generated;

/**
 * Builds {@link ContactCsvService} with everything it is made of.
 */
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public final class ContactCsvServiceProvider {
  private ContactCsvServiceProvider() {
  }

  /**
   * Builds a new one; what it needs twice is built once.
   *
   * @return the component, ready to use
   */
  public static ContactCsvService get(Connection session, Clock clock) {
    ContactCrudService contactCrudService = new ContactCrudService(clock, session);
    return new ContactCsvService(contactCrudService);
  }
}
