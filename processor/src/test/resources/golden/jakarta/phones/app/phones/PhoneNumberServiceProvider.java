package app.phones;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.sql.Connection;
import javax.annotation.processing.Generated;

/**
 * Gives CDI {@link PhoneNumberService}.
 */
@Dependent
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public class PhoneNumberServiceProvider {
  PhoneNumberServiceProvider() {
  }

  /**
   * A new one for each place that needs one.
   */
  @Produces
  @Dependent
  static PhoneNumberService phoneNumberService(Connection connection, Carrier carrier) {
    return new PhoneNumberService(connection, carrier);
  }
}
