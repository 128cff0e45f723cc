package tenantnotpropagated;

import io.stanchion.Service;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.Optional;

@Service
@TenantScoped
public class UsageService {
  /** What the organization used; empty: what all organizations did (admin mode). */
  public List<String> listUsage(Optional<String> organizationId) {
    return organizationId.map(List::of).orElse(List.of("everybody's"));
  }
}
