package uninstantiablecomponent;

import io.stanchion.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A provider cannot throw what this constructor throws. */
@Service
public class ExportService {

  private final Path folder;

  public ExportService(Path parent) throws IOException {
    this.folder = Files.createTempDirectory(parent, "exports");
  }

  public Path file(String report) {
    return folder.resolve(report + ".csv");
  }
}
