package app.providers.other;

import java.nio.file.Path;
import javax.annotation.processing.Generated;

/**
 * Builds {@link ArchiveService} with everything it is made of.
 */
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public final class ArchiveServiceProvider {
  private ArchiveServiceProvider() {
  }

  /**
   * Builds a new one; what it needs twice is built once.
   *
   * @return the component, ready to use
   */
  public static ArchiveService get(Path folder, int days) {
    return new ArchiveService(folder, days);
  }

  /**
   * Calls the constructor, which providers of other packages may not see.
   *
   * @return the component
   */
  public static ArchiveService assemble(Path folder, int days) {
    return new ArchiveService(folder, days);
  }
}
