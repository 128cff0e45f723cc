package app.providers;

import javax.annotation.processing.Generated;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes a bean of {@link TemplateService}; component scanning or {@code @Import} finds it.
 */
@Configuration(
    proxyBeanMethods = false
)
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public class TemplateServiceProvider {
  TemplateServiceProvider() {
  }

  @Bean("app.providers.TemplateService")
  public TemplateService templateService() {
    return new TemplateService();
  }
}
