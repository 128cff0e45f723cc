package app.phones;

import java.sql.Connection;
import javax.annotation.processing.Generated;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes a bean of {@link PhoneNumberService}; component scanning or {@code @Import} finds it.
 */
@Configuration(
    proxyBeanMethods = false
)
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public class PhoneNumberServiceProvider {
  PhoneNumberServiceProvider() {
  }

  @Bean("app.phones.PhoneNumberService")
  public PhoneNumberService phoneNumberService(Connection connection, Carrier carrier) {
    return new PhoneNumberService(connection, carrier);
  }
}
