package app.providers;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Builds {@link SyncService} with everything it is made of.
 */
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public final class SyncServiceProvider {
  private SyncServiceProvider() {
  }

  /**
   * Builds a new one; what it needs twice is built once.
   *
   * @return the component, ready to use
   */
  public static SyncService get(URI source, URI target, Map<String, List<? extends Number>> limits,
      Function<? super String, ?> naming, Optional<String[]> names, int[][] table, byte[] key) {
    return new SyncService(source, target, limits, naming, names, table, key);
  }
}
