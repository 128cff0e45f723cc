package app.routers;

import java.sql.Connection;
import javax.annotation.processing.Generated;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes a bean of {@link StockService}; component scanning or {@code @Import} finds it.
 */
@Configuration(
    proxyBeanMethods = false
)
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
class StockServiceProvider {
  StockServiceProvider() {
  }

  @Bean("app.routers.StockService")
  StockService stockService(Connection reading, Connection writing, int limit,
      String organizationResolver) {
    return new StockService(reading, writing, limit, organizationResolver);
  }
}
