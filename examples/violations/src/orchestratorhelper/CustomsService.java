package orchestratorhelper;

import io.stanchion.Service;

@Service
public class CustomsService {

  private final Declarations declarations;

  public CustomsService(Declarations declarations) {
    this.declarations = declarations;
  }

  public void declare(long parcel, String country) {
    declarations.add(parcel, country);
  }

  /** What the customs know. */
  public interface Declarations {
    void add(long parcel, String country);
  }
}
