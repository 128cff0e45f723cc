package app.providers.other;

import java.nio.file.Path;
import javax.annotation.processing.Generated;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes a bean of {@link ArchiveService}; component scanning or {@code @Import} finds it.
 */
@Configuration(
    proxyBeanMethods = false
)
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public class ArchiveServiceProvider {
  ArchiveServiceProvider() {
  }

  @Bean("app.providers.other.ArchiveService")
  public ArchiveService archiveService(Path folder, int days) {
    return new ArchiveService(folder, days);
  }
}
