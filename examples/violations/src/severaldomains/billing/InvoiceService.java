package severaldomains.billing;

import io.stanchion.Service;

@Service
public class InvoiceService {
  public long total(long net) {
    return net + net / 5;
  }
}
