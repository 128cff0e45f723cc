package app.providers;

import java.sql.Connection;
import javax.annotation.processing.Generated;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes a bean of {@link Outer.InnerService}; component scanning or {@code @Import} finds it.
 */
@Configuration(
    proxyBeanMethods = false
)
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
class Outer_InnerServiceProvider {
  Outer_InnerServiceProvider() {
  }

  @Bean("app.providers.Outer.InnerService")
  Outer.InnerService innerService(Connection connection) {
    return new Outer.InnerService(connection);
  }
}
