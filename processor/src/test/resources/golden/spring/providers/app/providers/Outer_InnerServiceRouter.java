package app.providers;

import java.nio.charset.StandardCharsets;
import javax.annotation.processing.Generated;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Calls the operations of {@link Outer.InnerService} for whoever asks.
 */
@RestController
@RequestMapping("/inner")
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
class Outer_InnerServiceRouter {
  private final Outer.InnerService innerService;

  Outer_InnerServiceRouter(Outer.InnerService innerService) {
    this.innerService = innerService;
  }

  /**
   * {@code GET /inner/{id}}: calls {@link Outer.InnerService#get}.
   */
  @GetMapping("/{id}")
  ResponseEntity<String> get(@PathVariable("id") String id) {
    return asText(HttpStatus.OK, found(innerService.get(id)));
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
      assignableTypes = Outer_InnerServiceRouter.class
  )
  static class Problems extends ResponseEntityExceptionHandler {
  }
}
