package domainclusters;

import io.stanchion.Service;

@Service
public class CraftsmanService {
  public String find(String trade) {
    return "the best " + trade;
  }
}
