package domainclusters;

import io.stanchion.Service;

@Service
public class LeaseService {
  public String sign(String tenant, String flat) {
    return tenant + " rents " + flat;
  }
}
