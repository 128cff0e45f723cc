package tenantnotpropagated;

import io.stanchion.Orchestrator;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.Optional;

@Orchestrator
@TenantScoped
public class PhoneDesk {
  private final PhoneService phones;
  private final UsageService usage;

  public PhoneDesk(PhoneService phones, UsageService usage) {
    this.phones = phones;
    this.usage = usage;
  }

  /** What the organization has and uses; empty: what all organizations do (admin mode). */
  public List<String> overview(Optional<String> organizationId) {
    List<String> numbers = phones.listPhones(organizationId);
    return numbers.isEmpty() ? numbers : usage.listUsage(Optional.empty());
  }
}
