package app.routers;

import jakarta.persistence.EntityManager;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import javax.annotation.processing.Generated;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Calls the operations of {@link MoveService} for whoever asks.
 */
@RestController
@RequestMapping("/moves")
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public class MoveServiceRouter {
  private final MoveService moveService;

  private final EntityManager manager;

  private final Connection connection;

  public MoveServiceRouter(MoveService moveService, EntityManager manager, Connection connection) {
    this.moveService = moveService;
    this.manager = manager;
    this.connection = connection;
  }

  /**
   * {@code POST /moves/{id}/move}: calls {@link MoveService#move}.
   */
  @PostMapping("/{id}/move")
  ResponseEntity<String> move(@PathVariable("id") String id) throws FileNotFoundException,
      IOException {
    return asText(HttpStatus.OK, found(moveService.move(manager, connection, id)));
  }

  /**
   * {@code GET /moves/{id}}: calls {@link MoveService#find}.
   */
  @GetMapping("/{id}")
  Integer find(@PathVariable("id") String id) {
    return moveService.find(id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static <T> T found(T result) {
    if (result == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return result;
  }

  private static ResponseEntity<String> asText(HttpStatus status, String text) {
    return text == null ? ResponseEntity.noContent().build() : ResponseEntity.status(status)
        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8)).body(text);
  }

  /**
   * Answers refusals as problems, unless an advice that has an order does.
   */
  @RestControllerAdvice(
      assignableTypes = MoveServiceRouter.class
  )
  static class Problems extends ResponseEntityExceptionHandler {
  }
}
