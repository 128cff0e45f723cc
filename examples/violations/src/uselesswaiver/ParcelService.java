package uselesswaiver;

import io.stanchion.Service;
import io.stanchion.Waiver;

/** Was shortened long ago, and its waiver forgotten. One gives no reason, one has a slip in its name. */
@Service
@Waiver(rule = "ServiceTooLong", because = "the labels move to a service of their own")
@Waiver(rule = "PreferStatelessFactory", because = "")
public class ParcelService {

  public int weigh(String parcel) {
    return parcel.length();
  }

  @Waiver(rule = "DirectInstanciation", because = "printers are no components")
  public String label(String parcel) {
    return "to " + parcel;
  }
}
