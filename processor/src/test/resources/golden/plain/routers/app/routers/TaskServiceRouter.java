package app.routers;

import io.stanchion.session.UnitOfWork;
import java.io.IOException;
import java.sql.Connection;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Calls the operations of {@link TaskService} for whoever asks.
 */
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public final class TaskServiceRouter {
  private final UnitOfWork<Connection> unitOfWork;

  private final TaskService taskService;

  /**
   * A router for the lifetime of the application.
   */
  public TaskServiceRouter(UnitOfWork<Connection> unitOfWork) {
    this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
    this.taskService = TaskServiceProvider.get();
  }

  /**
   * {@code POST /tasks}: calls {@link TaskService#create}.
   */
  public long create(Optional<Task[]> tasks, LocalDate day, DayOfWeek week, char letter) throws
      IOException {
    return taskService.create(tasks, day, week, letter);
  }

  /**
   * {@code POST /tasks/path}: calls {@link TaskService#path}.
   */
  public Task[] path(Map<String, ? extends List<Task>>[] query) {
    return taskService.path(query);
  }

  /**
   * {@code POST /tasks/to}: calls {@link TaskService#addTo}.
   */
  public List addTo(List body, ZoneId zone, boolean parse, Optional<Double> flag) {
    return taskService.addTo(body, zone, parse, flag);
  }

  /**
   * {@code POST /tasks/import-type}: calls {@link TaskService#importType}.
   */
  public Type importType(Context context) {
    return taskService.importType(context);
  }

  /**
   * {@code PUT /tasks/{id}}: calls {@link TaskService#update}.
   */
  public Task update(int id, short size, Task task) {
    return taskService.update(id, size, task);
  }

  /**
   * {@code PATCH /tasks/{id}/änderung}: calls {@link TaskService#patchÄnderung}.
   */
  public Task patchÄnderung(long id, String fields) {
    return unitOfWork.inTransaction(connection ->
        taskService.patchÄnderung(connection, id, fields));
  }

  /**
   * {@code GET /tasks/archive}: calls {@link TaskService#searchArchive}.
   */
  public Object searchArchive(String text, Optional<Byte> page) throws Exception {
    return taskService.searchArchive(text, page);
  }
}
