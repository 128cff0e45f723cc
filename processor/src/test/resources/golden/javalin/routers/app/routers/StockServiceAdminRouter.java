package app.routers;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpResponseException;
import io.javalin.http.UnauthorizedResponse;
import io.stanchion.session.UnitOfWork;
import io.stanchion.tenancy.AccessDeniedException;
import io.stanchion.tenancy.AdminGuard;
import io.stanchion.tenancy.Caller;
import io.stanchion.tenancy.NotAuthenticatedException;
import java.security.Principal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Calls the operations of {@link StockService} for all organizations,
 * once the guard has let the caller in.
 */
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
final class StockServiceAdminRouter {
  private final UnitOfWork<Connection> readingUnitOfWork;

  private final UnitOfWork<Connection> writingUnitOfWork;

  private final int limit;

  private final String organizationResolver;

  private final AdminGuard adminGuard;

  /**
   * A router for the lifetime of the application.
   */
  StockServiceAdminRouter(UnitOfWork<Connection> readingUnitOfWork,
      UnitOfWork<Connection> writingUnitOfWork, int limit, String organizationResolver,
      AdminGuard adminGuard) {
    this.readingUnitOfWork = Objects.requireNonNull(readingUnitOfWork, "readingUnitOfWork");
    this.writingUnitOfWork = Objects.requireNonNull(writingUnitOfWork, "writingUnitOfWork");
    this.limit = limit;
    this.organizationResolver = Objects.requireNonNull(organizationResolver, "organizationResolver");
    this.adminGuard = Objects.requireNonNull(adminGuard, "adminGuard");
  }

  /**
   * Registers the routes: {@code Javalin.create(config -> router.addTo(config.routes))}.
   */
  public void addTo(RoutesConfig routes) {
    routes.post("/admin/stocks/count", this::count);
    routes.post("/admin/stocks/reset", this::reset);
    routes.post("/admin/stocks/transfer", this::transfer);
  }

  /**
   * {@code POST /admin/stocks/count}: calls {@link StockService#count}.
   */
  private void count(Context context) throws SQLException {
    requireAdmin(adminGuard, context);
    String reading = query(context, "reading", "String", Function.identity());
    int result = readingUnitOfWork.<Integer, SQLException>inTransaction(reading_ ->
        writingUnitOfWork.<Integer, SQLException>inTransaction(writing ->
        StockServiceProvider.get(reading_, writing, limit, organizationResolver).count(reading, Optional.empty())));
    context.json(result);
  }

  /**
   * {@code POST /admin/stocks/transfer}: calls {@link StockService#transfer}.
   */
  private void transfer(Context context) throws Exception {
    requireAdmin(adminGuard, context);
    readingUnitOfWork.<Void, Exception>inTransaction(reading ->
        writingUnitOfWork.<Void, Exception>inTransaction(writing -> {
        StockServiceProvider.get(reading, writing, limit, organizationResolver).transfer(Optional.empty());
        return null;
    }));
    context.status(204);
  }

  /**
   * {@code POST /admin/stocks/reset}: calls {@link StockService#reset}.
   */
  private void reset(Context context) {
    requireAdmin(adminGuard, context);
    readingUnitOfWork.inTransaction(reading -> writingUnitOfWork.inTransaction(writing -> {
        StockServiceProvider.get(reading, writing, limit, organizationResolver).reset(Optional.empty());
        return null;
    }));
    context.status(204);
  }

  private static void requireAdmin(AdminGuard guard, Context context) {
    try {
      AdminGuard.require(guard, new RequestCaller(context));
    } catch (NotAuthenticatedException refusal) {
      throw refused(context, new UnauthorizedResponse("not authenticated"), refusal);
    } catch (AccessDeniedException refusal) {
      throw refused(context, new ForbiddenResponse("access denied"), refusal);
    }
  }

  private static <T> T query(Context context, String name, String type,
      Function<String, T> parser) {
    String text = context.queryParam(name);
    if (text == null) {
      throw refused(context, new BadRequestResponse(name + " is missing in the query"));
    }
    return parse(context, name, text, type, parser);
  }

  private static <T> T parse(Context context, String name, String text, String type,
      Function<String, T> parser) {
    try {
      return parser.apply(text);
    } catch (RuntimeException unreadable) {
      throw refused(context, new BadRequestResponse(name + " is not a valid " + type), unreadable);
    }
  }

  private static HttpResponseException refused(Context context, HttpResponseException answer) {
    // Javalin then writes the answer as JSON, too.
    context.contentType(ContentType.APPLICATION_JSON);
    return answer;
  }

  private static HttpResponseException refused(Context context, HttpResponseException answer,
      Exception cause) {
    answer.initCause(cause);
    return refused(context, answer);
  }

  /**
   * What a request tells of its caller.
   */
  private record RequestCaller(Context context) implements Caller {
    @Override
    public Optional<String> header(String name) {
      return Optional.ofNullable(context.header(name));
    }

    @Override
    public Optional<String> principal() {
      return Optional.ofNullable(context.req().getUserPrincipal()).map(Principal::getName);
    }

    @Override
    public Optional<Object> attribute(String name) {
      return Optional.ofNullable(context.attribute(name));
    }
  }
}
