package severaldomains.shipping;

import io.stanchion.Service;

@Service
public class ParcelService {
  public String label(String address) {
    return "To: " + address;
  }
}
