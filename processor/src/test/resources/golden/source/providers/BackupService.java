package app.providers;

import io.stanchion.Service;
import java.net.URI;

/** Shares a type with a component that needs two of it. */
@Service
public class BackupService {

  private final SyncService sync;
  private final URI target;

  public BackupService(SyncService sync, URI target) {
    this.sync = sync;
    this.target = target;
  }

  public String run() {
    return sync.size() + " " + target;
  }
}
