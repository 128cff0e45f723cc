package app.providers;

import javax.annotation.processing.Generated;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes a bean of {@link ContactCsvService}; component scanning or {@code @Import} finds it.
 */
@Configuration(
    proxyBeanMethods = false
)
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public class ContactCsvServiceProvider {
  ContactCsvServiceProvider() {
  }

  @Bean("app.providers.ContactCsvService")
  public ContactCsvService contactCsvService(ContactCrudService crud) {
    return new ContactCsvService(crud);
  }
}
