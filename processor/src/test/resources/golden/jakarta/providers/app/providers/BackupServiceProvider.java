package app.providers;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.net.URI;
import javax.annotation.processing.Generated;

/**
 * Gives CDI {@link BackupService}.
 */
@Dependent
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public class BackupServiceProvider {
  BackupServiceProvider() {
  }

  /**
   * A new one for each place that needs one.
   */
  @Produces
  @Dependent
  static BackupService backupService(SyncService sync, URI target) {
    return new BackupService(sync, target);
  }
}
