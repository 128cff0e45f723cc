package app.routers;

import io.stanchion.tenancy.AccessDeniedException;
import io.stanchion.tenancy.Caller;
import io.stanchion.tenancy.NotAuthenticatedException;
import io.stanchion.tenancy.OrganizationContext;
import io.stanchion.tenancy.OrganizationResolver;
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
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Calls the operations of {@link StockService} for one organization:
 * always that of the authenticated caller, whatever the request says.
 */
@RestController
@RequestMapping("/stocks")
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
class StockServiceTenantRouter {
  private static final String ORGANIZATION = "app.routers.StockServiceTenantRouter.organization";

  private final StockService stockService;

  private final OrganizationResolver<Long> organizationResolver;

  StockServiceTenantRouter(StockService stockService,
      ObjectProvider<OrganizationResolver<Long>> organizationResolver) {
    this.stockService = stockService;
    this.organizationResolver = organizationResolver.getIfAvailable(() -> {
      throw new IllegalStateException("StockServiceTenantRouter answers for the caller's organization, and nothing tells it which that is: define a bean of type io.stanchion.tenancy.OrganizationResolver<java.lang.Long>");
    });
  }

  /**
   * Spring calls this before it reads a parameter or the body.
   */
  @ModelAttribute
  void identify(HttpServletRequest request) {
    try {
      request.setAttribute(ORGANIZATION,
          OrganizationContext.resolve(organizationResolver, new RequestCaller(request)));
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
   * {@code POST /stocks/count}: calls {@link StockService#count}.
   */
  @PostMapping("/count")
  int count(@RequestAttribute(ORGANIZATION) OrganizationContext<Long> organization,
      @RequestParam("reading") String reading) throws SQLException {
    return stockService.count(reading, Optional.of(organization.organizationId()));
  }

  /**
   * {@code POST /stocks/transfer}: calls {@link StockService#transfer}.
   */
  @PostMapping("/transfer")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void transfer(@RequestAttribute(ORGANIZATION) OrganizationContext<Long> organization) throws
      SQLException, IOException {
    stockService.transfer(Optional.of(organization.organizationId()));
  }

  /**
   * {@code POST /stocks/reset}: calls {@link StockService#reset}.
   */
  @PostMapping("/reset")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void reset(@RequestAttribute(ORGANIZATION) OrganizationContext<Long> organization) {
    stockService.reset(Optional.of(organization.organizationId()));
  }

  /**
   * Answers refusals as problems, unless an advice that has an order does.
   */
  @RestControllerAdvice(
      assignableTypes = StockServiceTenantRouter.class
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
