package servicecallsorchestrator;

import io.stanchion.Service;

@Service
public class ReceiptService {
  public String print(String entry) {
    return "Receipt: " + entry;
  }
}
