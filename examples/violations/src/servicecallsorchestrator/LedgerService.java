package servicecallsorchestrator;

import io.stanchion.Service;

@Service
public class LedgerService {
  public String book(long cents) {
    return "booked " + cents;
  }
}
