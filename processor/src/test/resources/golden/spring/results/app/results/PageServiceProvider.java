package app.results;

import javax.annotation.processing.Generated;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes a bean of {@link PageService}; component scanning or {@code @Import} finds it.
 */
@Configuration(
    proxyBeanMethods = false
)
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public class PageServiceProvider {
  PageServiceProvider() {
  }

  @Bean("app.results.PageService")
  public PageService pageService() {
    return new PageService();
  }
}
