package admintwin;

import io.stanchion.Service;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.Optional;

/** The same list twice, once without a lock. */
@Service
@TenantScoped
public class LockerService {

  private final Lockers lockers;

  public LockerService(Lockers lockers) {
    this.lockers = lockers;
  }

  /**
   * Lists lockers.
   *
   * @param organizationId whose lockers; empty for all organizations (admin mode)
   */
  public List<String> listLockers(Optional<String> organizationId) {
    return lockers.of(organizationId);
  }

  public List<String> listAllLockers() {
    return lockers.all();
  }

  /** Lockers of all organizations. */
  public interface Lockers {
    List<String> of(Optional<String> organization);

    List<String> all();
  }
}
