package tenantparameterundocumented;

import io.stanchion.Service;
import io.stanchion.TenantScoped;
import java.util.List;
import java.util.Optional;

/** Nobody learns what an empty organization means. */
@Service
@TenantScoped
public class RoomService {

  private final Rooms rooms;

  public RoomService(Rooms rooms) {
    this.rooms = rooms;
  }

  /** Lists rooms. */
  public List<String> listRooms(Optional<String> organizationId) {
    return rooms.of(organizationId);
  }

  /** Rooms of all organizations. */
  public interface Rooms {
    List<String> of(Optional<String> organization);
  }
}
