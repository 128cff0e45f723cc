package app.results;

import java.io.IOException;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Calls the operations of {@link RowService} for whoever asks.
 */
@RestController
@RequestMapping("/rows")
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public class RowServiceRouter {
  private final RowService rowService;

  private final Connection session;

  public RowServiceRouter(RowService rowService, Connection session) {
    this.rowService = rowService;
    this.session = session;
  }

  /**
   * {@code GET /rows/all}: calls {@link RowService#listAll}.
   */
  @GetMapping("/all")
  List<? extends Page> listAll() throws IOException {
    return readAndClosed(rowService.listAll());
  }

  /**
   * {@code GET /rows/numbers}: calls {@link RowService#listNumbers}.
   */
  @GetMapping("/numbers")
  List<Long> listNumbers() {
    return readAndClosed(rowService.listNumbers().boxed());
  }

  /**
   * {@code GET /rows/{id}}: calls {@link RowService#find}.
   */
  @GetMapping("/{id}")
  CompletionStage<Page> find(@PathVariable("id") String id) {
    return rowService.find(id).thenApply(result -> result
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
  }

  /**
   * {@code PUT /rows/{id}}: calls {@link RowService#update}.
   */
  @PutMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  CompletionStage<Void> update(@PathVariable("id") String id) throws IOException {
    return rowService.update(id).thenAccept(result -> {});
  }

  /**
   * {@code DELETE /rows/{id}}: calls {@link RowService#delete}.
   */
  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  CompletionStage<Void> delete(@PathVariable("id") String id) {
    return rowService.delete(id).thenAccept(result -> {
      if (!Boolean.TRUE.equals(result)) {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
      }
    });
  }

  /**
   * {@code GET /rows/later}: calls {@link RowService#listLater}.
   */
  @GetMapping("/later")
  CompletionStage<List<Page>> listLater() {
    return rowService.listLater().thenApply(result -> readAndClosed(result));
  }

  /**
   * {@code POST /rows/await}: calls {@link RowService#await}.
   */
  @PostMapping("/await")
  CompletionStage<List<Double>> await() {
    return rowService.await().thenApply(result -> readAndClosed(result.boxed()));
  }

  /**
   * {@code POST /rows/elements}: calls {@link RowService#elements}.
   */
  @PostMapping("/elements")
  List<Page> elements() {
    return readAndClosed(rowService.elements(session));
  }

  private static <T> List<T> readAndClosed(Stream<T> stream) {
    try (stream) {
      return stream.toList();
    }
  }

  /**
   * Answers refusals as problems, unless an advice that has an order does.
   */
  @RestControllerAdvice(
      assignableTypes = RowServiceRouter.class
  )
  static class Problems extends ResponseEntityExceptionHandler {
  }
}
