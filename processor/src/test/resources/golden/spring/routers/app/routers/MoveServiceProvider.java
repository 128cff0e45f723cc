package app.routers;

import java.sql.Connection;
import javax.annotation.processing.Generated;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes a bean of {@link MoveService}; component scanning or {@code @Import} finds it.
 */
@Configuration(
    proxyBeanMethods = false
)
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public class MoveServiceProvider {
  MoveServiceProvider() {
  }

  @Bean("app.routers.MoveService")
  public MoveService moveService(Connection session) {
    return new MoveService(session);
  }
}
