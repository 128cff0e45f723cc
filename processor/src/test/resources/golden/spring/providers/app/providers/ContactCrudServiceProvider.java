package app.providers;

import java.sql.Connection;
import java.time.Clock;
import javax.annotation.processing.Generated;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes a bean of {@link ContactCrudService}; component scanning or {@code @Import} finds it.
 */
@Configuration(
    proxyBeanMethods = false
)
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public class ContactCrudServiceProvider {
  ContactCrudServiceProvider() {
  }

  @Bean("app.providers.ContactCrudService")
  public ContactCrudService contactCrudService(Clock clock, Connection session) {
    return new ContactCrudService(clock, session);
  }
}
