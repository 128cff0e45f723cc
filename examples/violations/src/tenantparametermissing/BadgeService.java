package tenantparametermissing;

import io.stanchion.Service;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.Optional;

/** Revoking is not told whose badges it may touch. */
@Service
@TenantScoped
public class BadgeService {

  private final Badges badges;

  public BadgeService(Badges badges) {
    this.badges = badges;
  }

  /**
   * Lists badges.
   *
   * @param organizationId whose badges; empty for all organizations (admin mode)
   */
  public List<String> listBadges(Optional<String> organizationId) {
    return badges.of(organizationId);
  }

  public void revokeBadge(long badgeId) {
    badges.revoke(badgeId);
  }

  /** Badges of all organizations. */
  public interface Badges {
    List<String> of(Optional<String> organization);

    void revoke(long badge);
  }
}
