package mixedorchestrator;

import io.stanchion.Service;
import java.util.List;

@Service
public class FlightService {

  private final Flights flights;

  public FlightService(Flights flights) {
    this.flights = flights;
  }

  public List<String> connections(String from, String to) {
    return flights.between(from, to);
  }

  public boolean book(String flight) {
    return flights.take(flight);
  }

  public void cancel(String flight) {
    flights.free(flight);
  }

  /** Flights and their seats. */
  public interface Flights {
    List<String> between(String from, String to);

    boolean take(String flight);

    void free(String flight);
  }
}
