package orchestratortoolong;

import io.stanchion.Service;

@Service
public class RoomService {
  public String label(int room) {
    return "Room " + room;
  }
}
