package app.providers;

import java.time.Clock;
import javax.annotation.processing.Generated;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes a bean of {@link ÜbersichtService}; component scanning or {@code @Import} finds it.
 */
@Configuration(
    proxyBeanMethods = false
)
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public class ÜbersichtServiceProvider {
  ÜbersichtServiceProvider() {
  }

  @Bean("app.providers.ÜbersichtService")
  public ÜbersichtService übersichtService(Clock größe, ÜbersichtService.Default aDefault) {
    return new ÜbersichtService(größe, aDefault);
  }
}
