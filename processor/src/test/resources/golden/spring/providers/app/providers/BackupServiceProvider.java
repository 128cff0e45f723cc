package app.providers;

import java.net.URI;
import javax.annotation.processing.Generated;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes a bean of {@link BackupService}; component scanning or {@code @Import} finds it.
 */
@Configuration(
    proxyBeanMethods = false
)
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public class BackupServiceProvider {
  BackupServiceProvider() {
  }

  @Bean("app.providers.BackupService")
  public BackupService backupService(SyncService sync, URI target) {
    return new BackupService(sync, target);
  }
}
