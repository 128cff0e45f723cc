package domainclusters;

import io.stanchion.Service;

@Service
public class RepairService {
  public String order(String damage, String craftsman) {
    return craftsman + " repairs " + damage;
  }
}
