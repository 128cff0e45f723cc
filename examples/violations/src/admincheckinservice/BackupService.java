package admincheckinservice;

import io.stanchion.Service;
import io.stanchion.tenancy.AdminGuard;
import io.stanchion.tenancy.Caller;

/** Decides itself who is an administrator: a router has to, before it calls. */
@Service
public class BackupService {

  private final Backups backups;
  private final AdminGuard guard;

  public BackupService(Backups backups, AdminGuard guard) {
    this.backups = backups;
    this.guard = guard;
  }

  public void restore(String backup, Caller caller) {
    AdminGuard.require(guard, caller);
    backups.restore(backup);
  }

  /** What was saved. */
  public interface Backups {
    void restore(String backup);
  }
}
