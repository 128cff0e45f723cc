package app.providers;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes a bean of {@link SyncService}; component scanning or {@code @Import} finds it.
 */
@Configuration(
    proxyBeanMethods = false
)
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public class SyncServiceProvider {
  SyncServiceProvider() {
  }

  @Bean("app.providers.SyncService")
  public SyncService syncService(URI source, URI target, Map<String, List<? extends Number>> limits,
      Function<? super String, ?> naming, Optional<String[]> names, int[][] table, byte[] key) {
    return new SyncService(source, target, limits, naming, names, table, key);
  }
}
