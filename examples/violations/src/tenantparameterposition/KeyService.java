package tenantparameterposition;

import io.stanchion.Service;
import io.stanchion.TenantScoped;
import java.util.Optional;

/** Everywhere else the organization comes last. */
@Service
@TenantScoped
public class KeyService {

  private final Keys keys;

  public KeyService(Keys keys) {
    this.keys = keys;
  }

  /**
   * Hands out a key.
   *
   * @param organizationId whose key; empty for a key of any of all organizations (admin mode)
   * @param door what it opens
   */
  public boolean handOut(Optional<String> organizationId, String door) {
    return keys.take(organizationId, door);
  }

  /** Keys of all organizations. */
  public interface Keys {
    boolean take(Optional<String> organization, String door);
  }
}
