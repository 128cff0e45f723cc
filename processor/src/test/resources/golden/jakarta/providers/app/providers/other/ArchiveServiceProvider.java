package app.providers.other;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import javax.annotation.processing.Generated;

/**
 * Gives CDI {@link ArchiveService}.
 */
@Dependent
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public class ArchiveServiceProvider {
  ArchiveServiceProvider() {
  }

  /**
   * A new one for each place that needs one.
   */
  @Produces
  @Dependent
  static ArchiveService archiveService(Path folder, int days) {
    return new ArchiveService(folder, days);
  }
}
