package app.phones;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpResponseException;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UnauthorizedResponse;
import io.stanchion.session.UnitOfWork;
import io.stanchion.tenancy.AccessDeniedException;
import io.stanchion.tenancy.AdminGuard;
import io.stanchion.tenancy.Caller;
import io.stanchion.tenancy.NotAuthenticatedException;
import java.lang.reflect.Type;
import java.security.Principal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.annotation.processing.Generated;

/**
 * Calls the operations of {@link PhoneNumberService} for all organizations,
 * once the guard has let the caller in.
 */
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public final class PhoneNumberServiceAdminRouter {
  private final UnitOfWork<Connection> unitOfWork;

  private final Carrier carrier;

  private final AdminGuard adminGuard;

  /**
   * A router for the lifetime of the application.
   */
  public PhoneNumberServiceAdminRouter(UnitOfWork<Connection> unitOfWork, Carrier carrier,
      AdminGuard adminGuard) {
    this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
    this.carrier = Objects.requireNonNull(carrier, "carrier");
    this.adminGuard = Objects.requireNonNull(adminGuard, "adminGuard");
  }

  /**
   * Registers the routes: {@code Javalin.create(config -> router.addTo(config.routes))}.
   */
  public void addTo(RoutesConfig routes) {
    routes.get("/admin/phone-numbers", this::listPhoneNumbers);
    routes.post("/admin/phone-numbers", this::createPhoneNumber);
    routes.get("/admin/phone-numbers/by-prefix", this::findByPrefix);
    routes.get("/admin/phone-numbers/{id}", this::getPhoneNumber);
    routes.delete("/admin/phone-numbers/{id}", this::deletePhoneNumber);
    routes.post("/admin/phone-numbers/{id}/port", this::port);
  }

  /**
   * {@code GET /admin/phone-numbers}: calls {@link PhoneNumberService#listPhoneNumbers}.
   */
  private void listPhoneNumbers(Context context) {
    requireAdmin(adminGuard, context);
    List<PhoneNumber> result = unitOfWork.inTransaction(connection ->
        PhoneNumberServiceProvider.get(connection, carrier).listPhoneNumbers(Optional.empty()));
    if (result == null) {
      throw refused(context, new NotFoundResponse("not found"));
    }
    context.json(result);
  }

  /**
   * {@code GET /admin/phone-numbers/{id}}: calls {@link PhoneNumberService#getPhoneNumber}.
   */
  private void getPhoneNumber(Context context) throws SQLException {
    requireAdmin(adminGuard, context);
    UUID id = path(context, "id", "UUID", UUID::fromString);
    Optional<PhoneNumber> result = unitOfWork.<Optional<PhoneNumber>, SQLException>inTransaction(connection ->
        PhoneNumberServiceProvider.get(connection, carrier).getPhoneNumber(id, Optional.empty()));
    if (result == null || result.isEmpty()) {
      throw refused(context, new NotFoundResponse("not found"));
    }
    context.json(result.get());
  }

  /**
   * {@code POST /admin/phone-numbers}: calls {@link PhoneNumberService#createPhoneNumber}.
   */
  private void createPhoneNumber(Context context) {
    requireAdmin(adminGuard, context);
    NewPhoneNumber request = body(context, NewPhoneNumber.class);
    PhoneNumber result = unitOfWork.inTransaction(connection ->
        PhoneNumberServiceProvider.get(connection, carrier).createPhoneNumber(request, Optional.empty()));
    context.status(201);
    if (result != null) {
      context.json(result);
    }
  }

  /**
   * {@code DELETE /admin/phone-numbers/{id}}: calls {@link PhoneNumberService#deletePhoneNumber}.
   */
  private void deletePhoneNumber(Context context) {
    requireAdmin(adminGuard, context);
    UUID id = path(context, "id", "UUID", UUID::fromString);
    boolean result = unitOfWork.inTransaction(connection ->
        PhoneNumberServiceProvider.get(connection, carrier).deletePhoneNumber(id, Optional.empty()));
    if (!result) {
      throw refused(context, new NotFoundResponse("not found"));
    }
    context.status(204);
  }

  /**
   * {@code POST /admin/phone-numbers/{id}/port}: calls {@link PhoneNumberService#port}.
   */
  private void port(Context context) {
    requireAdmin(adminGuard, context);
    UUID id = path(context, "id", "UUID", UUID::fromString);
    String number = query(context, "number", "String", Function.identity());
    unitOfWork.inTransaction(connection -> {
        PhoneNumberServiceProvider.get(connection, carrier).port(id, number, Optional.empty());
        return null;
    });
    context.status(204);
  }

  /**
   * {@code GET /admin/phone-numbers/by-prefix}: calls {@link PhoneNumberService#findByPrefix}.
   */
  private void findByPrefix(Context context) {
    requireAdmin(adminGuard, context);
    String prefix = query(context, "prefix", "String", Function.identity());
    Optional<Integer> limit = optionalQuery(context, "limit", "Integer", Integer::valueOf);
    List<PhoneNumber> result = unitOfWork.inTransaction(connection ->
        PhoneNumberServiceProvider.get(connection, carrier).findByPrefix(prefix, limit, Optional.empty()));
    if (result == null) {
      throw refused(context, new NotFoundResponse("not found"));
    }
    context.json(result);
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

  private static <T> T path(Context context, String name, String type, Function<String, T> parser) {
    return parse(context, name, context.pathParam(name), type, parser);
  }

  private static <T> T query(Context context, String name, String type,
      Function<String, T> parser) {
    String text = context.queryParam(name);
    if (text == null) {
      throw refused(context, new BadRequestResponse(name + " is missing in the query"));
    }
    return parse(context, name, text, type, parser);
  }

  private static <T> Optional<T> optionalQuery(Context context, String name, String type,
      Function<String, T> parser) {
    return Optional.ofNullable(context.queryParam(name))
        .map(text -> parse(context, name, text, type, parser));
  }

  private static <T> T parse(Context context, String name, String text, String type,
      Function<String, T> parser) {
    try {
      return parser.apply(text);
    } catch (RuntimeException unreadable) {
      throw refused(context, new BadRequestResponse(name + " is not a valid " + type), unreadable);
    }
  }

  private static <T> T body(Context context, Type type) {
    String text = context.body().strip();
    if (text.isEmpty()) {
      throw refused(context, new BadRequestResponse("the body is missing"));
    }
    if (text.equals("null")) {
      throw refused(context, new BadRequestResponse("the body is null"));
    }
    try {
      return context.bodyAsClass(type);
    } catch (HttpResponseException answer) {
      throw answer;
    } catch (Exception failure) {
      throw unreadable(context, failure);
    }
  }

  private static RuntimeException unreadable(Context context, Exception failure) {
    String text = "the body is not the JSON that is expected here";
    if (failure instanceof InvalidDefinitionException) {
      return new IllegalStateException("the JSON library cannot read the class of the body", failure);
    }
    if (failure instanceof JsonMappingException mismatch && !mismatch.getPath().isEmpty()) {
      text += mismatch.getPath().stream()
          .map(step -> step.getFieldName() == null ? "#" + step.getIndex() : step.getFieldName())
          .collect(Collectors.joining(".", ": see ", ""));
    }
    return refused(context, new BadRequestResponse(text), failure);
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
