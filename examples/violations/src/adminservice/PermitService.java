package adminservice;

import io.stanchion.Service;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.Optional;

@Service
@TenantScoped
public class PermitService {

  private final Permits permits;

  public PermitService(Permits permits) {
    this.permits = permits;
  }

  /**
   * Lists parking permits.
   *
   * @param organizationId whose permits; empty for all organizations (admin mode)
   */
  public List<String> listPermits(Optional<String> organizationId) {
    return permits.of(organizationId);
  }

  /**
   * Revokes a permit.
   *
   * @param permitId which one
   * @param organizationId whose permit; empty for one of any of all organizations (admin mode)
   */
  public boolean revokePermit(long permitId, Optional<String> organizationId) {
    return permits.revoke(permitId, organizationId);
  }

  /** Permits of all organizations. */
  public interface Permits {
    List<String> of(Optional<String> organization);

    boolean revoke(long permit, Optional<String> organization);
  }
}
