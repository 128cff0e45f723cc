package app.routers;

import io.stanchion.tenancy.AccessDeniedException;
import io.stanchion.tenancy.AdminGuard;
import io.stanchion.tenancy.Caller;
import io.stanchion.tenancy.NotAuthenticatedException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.sql.SQLException;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Calls the operations of {@link StockService} for all organizations,
 * once the guard has let the caller in.
 */
@RestController
@RequestMapping("/admin/stocks")
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
class StockServiceAdminRouter {
  private final StockService stockService;

  private final AdminGuard adminGuard;

  StockServiceAdminRouter(StockService stockService, ObjectProvider<AdminGuard> adminGuard) {
    this.stockService = stockService;
    this.adminGuard = adminGuard.getIfAvailable(() -> {
      throw new IllegalStateException("StockServiceAdminRouter acts for all organizations, and nothing tells it who may ask it to: define a bean of type io.stanchion.tenancy.AdminGuard, AdminGuard.apiKey(...) for example");
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
   * {@code POST /admin/stocks/count}: calls {@link StockService#count}.
   */
  @PostMapping("/count")
  int count(@RequestParam("reading") String reading) throws SQLException {
    return stockService.count(reading, Optional.empty());
  }

  /**
   * {@code POST /admin/stocks/transfer}: calls {@link StockService#transfer}.
   */
  @PostMapping("/transfer")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void transfer() throws SQLException, IOException {
    stockService.transfer(Optional.empty());
  }

  /**
   * {@code POST /admin/stocks/reset}: calls {@link StockService#reset}.
   */
  @PostMapping("/reset")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void reset() {
    stockService.reset(Optional.empty());
  }

  /**
   * Answers refusals as problems, unless an advice that has an order does.
   */
  @RestControllerAdvice(
      assignableTypes = StockServiceAdminRouter.class
  )
  static class Problems extends ResponseEntityExceptionHandler {
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
