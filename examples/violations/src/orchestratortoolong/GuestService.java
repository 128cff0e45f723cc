package orchestratortoolong;

import io.stanchion.Service;

@Service
public class GuestService {
  public String greeting(String guest) {
    return "Dear " + guest;
  }
}
