package mixedorchestrator;

import io.stanchion.Orchestrator;
import java.util.List;

/** Hands one call on and is a workflow in the other: two jobs. */
@Orchestrator
public class TripOrchestrator {

  private final FlightService flights;
  private final HotelService hotels;

  public TripOrchestrator(FlightService flights, HotelService hotels) {
    this.flights = flights;
    this.hotels = hotels;
  }

  public List<String> connections(String from, String to) {
    return flights.connections(from, to);
  }

  public String book(String from, String to, String hotel, int nights) {
    for (String flight : flights.connections(from, to)) {
      if (!flights.book(flight)) {
        continue;
      }
      if (nights == 0) {
        return flight;
      }
      if (hotels.book(hotel, nights)) {
        return flight + " and " + hotel;
      }
      flights.cancel(flight);
    }
    return "nothing";
  }
}
