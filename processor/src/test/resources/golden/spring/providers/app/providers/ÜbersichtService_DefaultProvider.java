package app.providers;

import javax.annotation.processing.Generated;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes a bean of {@link ÜbersichtService.Default}; component scanning or {@code @Import} finds it.
 */
@Configuration(
    proxyBeanMethods = false
)
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public class ÜbersichtService_DefaultProvider {
  ÜbersichtService_DefaultProvider() {
  }

  @Bean("app.providers.ÜbersichtService.Default")
  public ÜbersichtService.Default default_() {
    return new ÜbersichtService.Default();
  }
}
