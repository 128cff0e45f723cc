package unscopedtenantcall;

import io.stanchion.Service;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.Optional;

@Service
@TenantScoped
public class InvoiceService {
  /**
   * Lists unpaid invoices.
   *
   * @param organizationId only those of this organization; empty for those of all (admin mode)
   */
  public List<String> listUnpaid(Optional<String> organizationId) {
    return organizationId.map(List::of).orElse(List.of("everybody's"));
  }
}
