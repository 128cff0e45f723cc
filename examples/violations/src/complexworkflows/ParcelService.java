package complexworkflows;

import io.stanchion.Service;

@Service
public class ParcelService {

  private final Parcels parcels;

  public ParcelService(Parcels parcels) {
    this.parcels = parcels;
  }

  public void send(String item, String customer) {
    parcels.send(item, customer);
  }

  public boolean hasArrived(String item) {
    return parcels.hasArrived(item);
  }

  /** What is on its way. */
  public interface Parcels {
    void send(String item, String customer);

    boolean hasArrived(String item);
  }
}
