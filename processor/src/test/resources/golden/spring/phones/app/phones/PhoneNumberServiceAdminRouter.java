package app.phones;

import com.fasterxml.jackson.databind.JsonMappingException;
import io.stanchion.tenancy.AccessDeniedException;
import io.stanchion.tenancy.AdminGuard;
import io.stanchion.tenancy.Caller;
import io.stanchion.tenancy.NotAuthenticatedException;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.annotation.processing.Generated;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Calls the operations of {@link PhoneNumberService} for all organizations,
 * once the guard has let the caller in.
 */
@RestController
@RequestMapping("/admin/phone-numbers")
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public class PhoneNumberServiceAdminRouter {
  private final PhoneNumberService phoneNumberService;

  private final AdminGuard adminGuard;

  public PhoneNumberServiceAdminRouter(PhoneNumberService phoneNumberService,
      ObjectProvider<AdminGuard> adminGuard) {
    this.phoneNumberService = phoneNumberService;
    this.adminGuard = adminGuard.getIfAvailable(() -> {
      throw new IllegalStateException("PhoneNumberServiceAdminRouter acts for all organizations, and nothing tells it who may ask it to: define a bean of type io.stanchion.tenancy.AdminGuard, AdminGuard.apiKey(...) for example");
    });
  }

  /**
   * Spring calls this before it reads a parameter or the body.
   */
  @ModelAttribute
  void requireAdmin(HttpServletRequest request) {
    try {
      AdminGuard.require(adminGuard, new RequestCaller(request));
    } catch (NotAuthenticatedException refusal) {
      throw refused(HttpStatus.UNAUTHORIZED, "not authenticated", refusal);
    } catch (AccessDeniedException refusal) {
      throw refused(HttpStatus.FORBIDDEN, "access denied", refusal);
    }
  }

  private static ResponseStatusException refused(HttpStatus status, String reason, Exception why) {
    ResponseStatusException refused = new ResponseStatusException(status, reason);
    // Not as its cause, which exception handlers would be asked for, too.
    refused.addSuppressed(why);
    return refused;
  }

  /**
   * {@code GET /admin/phone-numbers}: calls {@link PhoneNumberService#listPhoneNumbers}.
   */
  @GetMapping
  List<PhoneNumber> listPhoneNumbers() {
    return found(phoneNumberService.listPhoneNumbers(Optional.empty()));
  }

  /**
   * {@code GET /admin/phone-numbers/{id}}: calls {@link PhoneNumberService#getPhoneNumber}.
   */
  @GetMapping("/{id}")
  PhoneNumber getPhoneNumber(@PathVariable("id") UUID id) throws SQLException {
    return phoneNumberService.getPhoneNumber(id, Optional.empty())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /**
   * {@code POST /admin/phone-numbers}: calls {@link PhoneNumberService#createPhoneNumber}.
   */
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  PhoneNumber createPhoneNumber(@RequestBody NewPhoneNumber request) {
    return phoneNumberService.createPhoneNumber(request, Optional.empty());
  }

  /**
   * {@code DELETE /admin/phone-numbers/{id}}: calls {@link PhoneNumberService#deletePhoneNumber}.
   */
  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void deletePhoneNumber(@PathVariable("id") UUID id) {
    if (!phoneNumberService.deletePhoneNumber(id, Optional.empty())) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }

  /**
   * {@code POST /admin/phone-numbers/{id}/port}: calls {@link PhoneNumberService#port}.
   */
  @PostMapping("/{id}/port")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void port(@PathVariable("id") UUID id, @RequestParam("number") String number) {
    phoneNumberService.port(id, number, Optional.empty());
  }

  /**
   * {@code GET /admin/phone-numbers/by-prefix}: calls {@link PhoneNumberService#findByPrefix}.
   */
  @GetMapping("/by-prefix")
  List<PhoneNumber> findByPrefix(@RequestParam("prefix") String prefix,
      @RequestParam("limit") Optional<Integer> limit) {
    return found(phoneNumberService.findByPrefix(prefix, limit, Optional.empty()));
  }

  private static <T> T found(T result) {
    if (result == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return result;
  }

  /**
   * Answers refusals as problems, unless an advice that has an order does.
   */
  @RestControllerAdvice(
      assignableTypes = PhoneNumberServiceAdminRouter.class
  )
  static class Problems extends ResponseEntityExceptionHandler {
    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
        HttpMessageNotReadableException refusal, HttpHeaders headers, HttpStatusCode status,
        WebRequest request) {
      String field = refusal.getCause() instanceof JsonMappingException json
          ? json.getPath().stream().map(JsonMappingException.Reference::getFieldName)
          .filter(Objects::nonNull).collect(Collectors.joining(".")) : "";
      ProblemDetail problem =
          ProblemDetail.forStatusAndDetail(status, field.isEmpty() ? "Failed to read request" : "Failed to read '" + field + "'");
      return handleExceptionInternal(refusal, problem, headers, status, request);
    }
  }

  /**
   * What a request tells of its caller.
   */
  private record RequestCaller(HttpServletRequest request) implements Caller {
    @Override
    public Optional<String> header(String name) {
      return Optional.ofNullable(request.getHeader(name));
    }

    @Override
    public Optional<String> principal() {
      return Optional.ofNullable(request.getUserPrincipal()).map(Principal::getName);
    }

    @Override
    public Optional<Object> attribute(String name) {
      return Optional.ofNullable(request.getAttribute(name));
    }
  }
}
