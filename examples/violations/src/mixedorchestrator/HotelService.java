package mixedorchestrator;

import io.stanchion.Service;

@Service
public class HotelService {

  private final Hotels hotels;

  public HotelService(Hotels hotels) {
    this.hotels = hotels;
  }

  public boolean book(String hotel, int nights) {
    return hotels.take(hotel, nights);
  }

  /** Hotels and their rooms. */
  public interface Hotels {
    boolean take(String hotel, int nights);
  }
}
