package app.routers;

import io.stanchion.Route;
import io.stanchion.Service;
import io.stanchion.TenantScoped;
import io.stanchion.tenancy.TenantScope;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Stateless, tenants in all three forms, sessions as parameters, every kind of result. */
@Service(path = "/tasks")
public class TaskService {

  @TenantScoped(parameter = "team")
  public List<? extends Task> list(Connection connection, TenantScope<TeamId> team)
      throws SQLException {
    return connection.isClosed() ? List.of() : List.of();
  }

  @TenantScoped(parameter = "team")
  @Route(path = "/{id}/copy")
  public int list(Connection connection, String id, TenantScope<TeamId> team)
      throws SQLException, IOException {
    return id.length();
  }

  @TenantScoped(parameter = "team")
  public Optional<Map<String, List<Task>>> find(UUID id, @Nullable TeamId team) {
    return Optional.empty();
  }

  @TenantScoped(parameter = "team")
  public void delete(Connection first, Connection second, UUID id, Optional<UUID> team) {}

  @TenantScoped(parameter = "team")
  public void notify(Optional<UUID> team) {}

  @TenantScoped(parameter = "team")
  @Route(path = "/text")
  public String toString(@Nullable TeamId team) {
    return "";
  }

  @TenantScoped(parameter = "team", admin = false)
  public Boolean remove(
      String context, String organization, String unitOfWork, String result, Optional<UUID> team) {
    return true;
  }

  @Deprecated
  public long create(Optional<Task[]> tasks, @Nullable LocalDate day, DayOfWeek week, char letter)
      throws IOException {
    return 0;
  }

  public Task[] path(Map<String, ? extends List<Task>>[] query) {
    return new Task[0];
  }

  @SuppressWarnings("rawtypes")
  public List addTo(List body, ZoneId zone, boolean parse, Optional<Double> flag) {
    return body;
  }

  public Type importType(Context context) {
    return new Type(context.text());
  }

  public Task update(int id, short size, @Nullable Task task) {
    return task;
  }

  public Task patchÄnderung(Connection connection, long id, String fields) {
    return null;
  }

  public Object searchArchive(@Nullable String text, Optional<Byte> page) throws Exception {
    return text;
  }
}
