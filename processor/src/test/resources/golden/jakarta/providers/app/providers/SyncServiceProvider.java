package app.providers;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Gives CDI {@link SyncService}.
 */
@Dependent
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public class SyncServiceProvider {
  SyncServiceProvider() {
  }

  /**
   * A new one for each place that needs one.
   */
  @Produces
  @Dependent
  static SyncService syncService(URI source, URI target, Map<String, List<? extends Number>> limits,
      Function<? super String, ?> naming, Optional<String[]> names, int[][] table, byte[] key) {
    return new SyncService(source, target, limits, naming, names, table, key);
  }
}
