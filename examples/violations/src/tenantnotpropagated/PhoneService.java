package tenantnotpropagated;

import io.stanchion.Service;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.Optional;

@Service
@TenantScoped
public class PhoneService {
  /** The numbers of the organization; empty: of all organizations (admin mode). */
  public List<String> listPhones(Optional<String> organizationId) {
    return organizationId.map(List::of).orElse(List.of("everybody's"));
  }
}
