package app.results;

import java.sql.Connection;
import javax.annotation.processing.Generated;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes a bean of {@link RowService}; component scanning or {@code @Import} finds it.
 */
@Configuration(
    proxyBeanMethods = false
)
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public class RowServiceProvider {
  RowServiceProvider() {
  }

  @Bean("app.results.RowService")
  public RowService rowService(Connection session) {
    return new RowService(session);
  }
}
