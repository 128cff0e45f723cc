package app.providers;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import javax.annotation.processing.Generated;

/**
 * Gives CDI {@link ContactCsvService}.
 */
@Dependent
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public class ContactCsvServiceProvider {
  ContactCsvServiceProvider() {
  }

  /**
   * A new one for each place that needs one.
   */
  @Produces
  @Dependent
  static ContactCsvService contactCsvService(ContactCrudService crud) {
    return new ContactCsvService(crud);
  }
}
