package severaldomains.checkout;

import io.stanchion.Service;
import severaldomains.billing.InvoiceService;
import severaldomains.shipping.ParcelService;

/** Billing and shipping in one service. */
@Service
public class CheckoutService {

  private final InvoiceService invoices;
  private final ParcelService parcels;

  public CheckoutService(InvoiceService invoices, ParcelService parcels) {
    this.invoices = invoices;
    this.parcels = parcels;
  }

  public String checkOut(long net, String address) {
    return parcels.label(address) + ", " + invoices.total(net);
  }
}
