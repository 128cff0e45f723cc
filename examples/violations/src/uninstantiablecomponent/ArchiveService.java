package uninstantiablecomponent;

import io.stanchion.Service;
import java.nio.file.Path;

/** Which of the two constructors is a provider to call? */
@Service
public class ArchiveService {

  private final Path folder;

  public ArchiveService(Path folder) {
    this.folder = folder;
  }

  public ArchiveService(String folder) {
    this.folder = Path.of(folder);
  }

  public Path file(String month) {
    return folder.resolve(month + ".pdf");
  }
}
