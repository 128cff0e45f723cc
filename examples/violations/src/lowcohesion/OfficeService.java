package lowcohesion;

import io.stanchion.Service;
import java.util.List;

/** Rooms and parking lots have nothing in common but the building. */
@Service
public class OfficeService {

  private final Rooms rooms;
  private final ParkingLots lots;

  public OfficeService(Rooms rooms, ParkingLots lots) {
    this.rooms = rooms;
    this.lots = lots;
  }

  public void bookRoom(String room, String user) {
    rooms.book(room, user);
  }

  public List<String> freeRooms() {
    return rooms.free();
  }

  public void parkCar(String plate) {
    lots.enter(plate);
  }

  public void leaveLot(String plate) {
    lots.leave(plate);
  }

  /** Rooms and their bookings. */
  public interface Rooms {
    void book(String room, String user);

    List<String> free();
  }

  /** Cars by their number plates. */
  public interface ParkingLots {
    void enter(String plate);

    void leave(String plate);
  }
}
