package tenantparameterignored;

import io.stanchion.Service;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.Optional;

/** Asks for whom, and then gives everybody everything. */
@Service
@TenantScoped
public class InvoiceService {

  private final Invoices invoices;

  public InvoiceService(Invoices invoices) {
    this.invoices = invoices;
  }

  /**
   * Lists invoices.
   *
   * @param organizationId whose invoices; empty for all organizations (admin mode)
   */
  public List<String> listInvoices(Optional<String> organizationId) {
    return invoices.all();
  }

  /** Invoices of all organizations. */
  public interface Invoices {
    List<String> all();
  }
}
