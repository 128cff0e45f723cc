package domainclusters;

import io.stanchion.Service;

@Service
public class DepositService {
  public String take(String lease, long cents) {
    return cents + " for: " + lease;
  }
}
