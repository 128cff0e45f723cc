package mixedorchestrator;

import io.stanchion.Orchestrator;
import java.util.List;

/** A facade is for handing on; a workflow in it is an error. */
@Orchestrator(facade = true)
public class TravelFacade {

  private final FlightService flights;
  private final HotelService hotels;

  public TravelFacade(FlightService flights, HotelService hotels) {
    this.flights = flights;
    this.hotels = hotels;
  }

  public List<String> connections(String from, String to) {
    return flights.connections(from, to);
  }

  public String weekend(String from, String to, String hotel) {
    List<String> found = flights.connections(from, to);
    if (found.isEmpty()) {
      return "no flight";
    }
    String flight = found.get(0);
    if (!flights.book(flight)) {
      return "no seat";
    }
    if (!hotels.book(hotel, 2)) {
      flights.cancel(flight);
      return "no room";
    }
    return flight + " and " + hotel;
  }
}
