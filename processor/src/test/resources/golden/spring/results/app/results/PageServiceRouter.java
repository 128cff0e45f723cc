package app.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;
import org.springframework.beans.TypeMismatchException;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Calls the operations of {@link PageService} for whoever asks.
 */
@RestController
@RequestMapping("/pages")
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public class PageServiceRouter {
  private final PageService pageService;

  public PageServiceRouter(PageService pageService) {
    this.pageService = pageService;
  }

  /**
   * {@code GET /pages}: calls {@link PageService#list}.
   */
  @GetMapping
  List<Page> list(@RequestParam(name = "orders", defaultValue = "") List<Order> orders,
      @RequestParam(name = "keys", defaultValue = "") Set<UUID> keys,
      @RequestParam(name = "texts", defaultValue = "") Collection<String> texts,
      @RequestParam(name = "numbers", defaultValue = "") int[] numbers,
      @RequestParam(name = "lengths", defaultValue = "") Long[] lengths,
      @RequestParam("days") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<List<LocalDate>> days,
      @RequestParam("set") Optional<Set<Order>> set,
      @RequestParam("values") Optional<double[]> values) {
    return found(pageService.list(orders, keys, texts, numbers, lengths, days, set, values));
  }

  /**
   * {@code GET /pages/next}: calls {@link PageService#listNext}.
   */
  @GetMapping("/next")
  List<Page> listNext(@RequestParam(name = "limit", defaultValue = "20") int limit,
      @RequestParam(name = "order", defaultValue = "UP") Optional<Order> order,
      @RequestParam(name = "orders", defaultValue = "UP,DOWN") List<Order> orders,
      @RequestParam(name = "text", defaultValue = "true") boolean text,
      @RequestParam("values") char values) {
    return found(pageService.listNext(limit, order, orders, text, values));
  }

  /**
   * {@code GET /pages/all}: calls {@link PageService#findAll}.
   */
  @GetMapping("/all")
  List<Page> findAll() {
    return readAndClosed(pageService.findAll());
  }

  /**
   * {@code GET /pages/numbers}: calls {@link PageService#findNumbers}.
   */
  @GetMapping("/numbers")
  List<Integer> findNumbers() {
    return readAndClosed(pageService.findNumbers().boxed());
  }

  /**
   * {@code GET /pages/{id}/count}: calls {@link PageService#findCount}.
   */
  @GetMapping("/{id}/count")
  int findCount(@PathVariable("id") String id) {
    return pageService.findCount(id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /**
   * {@code GET /pages/{id}}: calls {@link PageService#find}.
   */
  @GetMapping("/{id}")
  CompletionStage<Page> find(@PathVariable("id") String id) throws IOException {
    return pageService.find(id).thenApply(result -> result
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
  }

  /**
   * {@code GET /pages/later}: calls {@link PageService#findLater}.
   */
  @GetMapping("/later")
  CompletionStage<List<Page>> findLater(@RequestParam("stage") String stage) {
    return pageService.findLater(stage).thenApply(result -> readAndClosed(result));
  }

  /**
   * {@code PUT /pages/{id}}: calls {@link PageService#update}.
   */
  @PutMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  CompletionStage<Void> update(@PathVariable("id") String id) {
    return pageService.update(id).thenAccept(result -> {});
  }

  /**
   * {@code DELETE /pages/{id}}: calls {@link PageService#delete}.
   */
  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  CompletionStage<Void> delete(@PathVariable("id") String id) {
    return pageService.delete(id).thenAccept(result -> {
      if (!Boolean.TRUE.equals(result)) {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
      }
    });
  }

  /**
   * {@code POST /pages/start}: calls {@link PageService#start}.
   */
  @PostMapping("/start")
  CompletionStage<ResponseEntity<String>> start() {
    return pageService.start().thenApply(result -> asText(HttpStatus.OK, result));
  }

  private static <T> T found(T result) {
    if (result == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return result;
  }

  private static <T> List<T> readAndClosed(Stream<T> stream) {
    try (stream) {
      return stream.toList();
    }
  }

  private static ResponseEntity<String> asText(HttpStatus status, String text) {
    return text == null ? ResponseEntity.noContent().build() : ResponseEntity.status(status)
        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8)).body(text);
  }

  /**
   * Answers refusals as problems, unless an advice that has an order does.
   */
  @RestControllerAdvice(
      assignableTypes = PageServiceRouter.class
  )
  static class Problems extends ResponseEntityExceptionHandler {
    @Override
    protected ResponseEntity<Object> handleTypeMismatch(TypeMismatchException refusal,
        HttpHeaders headers, HttpStatusCode status, WebRequest request) {
      ProblemDetail problem =
          ProblemDetail.forStatusAndDetail(status, "Failed to convert '" + refusal.getPropertyName() + "'");
      return handleExceptionInternal(refusal, problem, headers, status, request);
    }
  }
}
