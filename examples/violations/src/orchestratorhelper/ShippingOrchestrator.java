package orchestratorhelper;

import io.stanchion.Orchestrator;

/** Knows itself which carrier takes what: a service should. */
@Orchestrator
public class ShippingOrchestrator {

  private final ParcelService parcels;
  private final CustomsService customs;

  public ShippingOrchestrator(ParcelService parcels, CustomsService customs) {
    this.parcels = parcels;
    this.customs = customs;
  }

  public void ship(long parcel, String country) {
    customs.declare(parcel, country);
    parcels.send(parcel, selectCarrier(country, parcels.weight(parcel)));
  }

  private String selectCarrier(String country, int weight) {
    if (country.equals("DE") && weight < 20_000) {
      return "DHL";
    }
    if (weight > 31_500) {
      return "freight";
    }
    return "UPS";
  }
}
