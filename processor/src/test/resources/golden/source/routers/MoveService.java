package app.routers;

import io.stanchion.Service;
import jakarta.persistence.EntityManager;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.sql.Connection;
import java.util.Optional;

/** A session of its own, others as parameters, and related exceptions. */
@Service(path = "/moves")
public class MoveService {

  private final Connection session;

  MoveService(Connection session) {
    this.session = session;
  }

  public String move(EntityManager manager, Connection connection, String id)
      throws FileNotFoundException, IOException {
    if (session != connection) {
      throw new FileNotFoundException(id);
    }
    return id;
  }

  public Optional<Integer> find(String id) {
    return Optional.empty();
  }
}
