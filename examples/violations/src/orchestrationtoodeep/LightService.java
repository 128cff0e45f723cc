package orchestrationtoodeep;

import io.stanchion.Service;

@Service
public class LightService {
  public String on(String crew) {
    return "light for " + crew;
  }
}
