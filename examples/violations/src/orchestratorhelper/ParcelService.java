package orchestratorhelper;

import io.stanchion.Service;

@Service
public class ParcelService {

  private final Parcels parcels;

  public ParcelService(Parcels parcels) {
    this.parcels = parcels;
  }

  public int weight(long id) {
    return parcels.weight(id);
  }

  public void send(long id, String carrier) {
    parcels.send(id, carrier);
  }

  /** What is sent. */
  public interface Parcels {
    int weight(long id);

    void send(long id, String carrier);
  }
}
