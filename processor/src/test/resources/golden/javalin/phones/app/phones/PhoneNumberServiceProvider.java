package app.phones;

import java.sql.Connection;
import javax.annotation.processing.Generated;

/**
 * Builds {@link PhoneNumberService} with everything it is made of.
 */
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public final class PhoneNumberServiceProvider {
  private PhoneNumberServiceProvider() {
  }

  /**
   * Builds a new one; what it needs twice is built once.
   *
   * @return the component, ready to use
   */
  public static PhoneNumberService get(Connection connection, Carrier carrier) {
    return new PhoneNumberService(connection, carrier);
  }
}
