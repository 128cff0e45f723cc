package app.providers.other;

import io.stanchion.Service;
import java.nio.file.Path;

/** Its constructor is nobody else's business. */
@Service
public class ArchiveService {

  private final Path folder;
  private final int days;

  ArchiveService(Path folder, int days) {
    this.folder = folder;
    this.days = days;
  }

  public String store() {
    return folder + " " + days;
  }
}
