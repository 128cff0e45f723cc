package app;

import io.javalin.Javalin;
import io.javalin.http.HttpResponseException;
import io.stanchion.processor.testing.Journal;
import io.stanchion.session.UnitOfWork;
import io.stanchion.tenancy.AccessDeniedException;
import io.stanchion.tenancy.AdminGuard;
import io.stanchion.tenancy.Caller;
import io.stanchion.tenancy.NotAuthenticatedException;
import io.stanchion.tenancy.OrganizationContext;
import io.stanchion.tenancy.OrganizationResolver;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.UUID;
import java.util.function.Function;

/** Binds the generated routers to resolvers and guards that behave badly on demand. */
public final class Refusals implements Function<Journal, Javalin> {

  @Override
  public Javalin apply(Journal journal) {
    UnitOfWork<Session> unitOfWork =
        new UnitOfWork<>() {
          private int opened;

          @Override
          public <R, X extends Exception> R inTransaction(Work<? super Session, ? extends R, X> work)
              throws X {
            journal.add("session " + ++opened);
            return work.run(new Session(opened));
          }
        };
    OrganizationResolver<String> texts = caller -> resolve(caller, token -> token);
    OrganizationResolver<UUID> uuids = caller -> resolve(caller, UUID::fromString);
    OrganizationResolver<Long> numbers = caller -> resolve(caller, Long::valueOf);
    OrganizationResolver<TeamId> teams = caller -> resolve(caller, TeamId::new);
    return Javalin.create(
        config -> {
          new DocumentServiceTenantRouter(unitOfWork, journal, texts, uuids, numbers, teams)
              .addTo(config.routes);
          new DocumentServiceAdminRouter(unitOfWork, journal, Refusals::admits)
              .addTo(config.routes);
          config.routes.exception(
              HttpResponseException.class,
              (refusal, context) -> {
                StringWriter log = new StringWriter();
                refusal.printStackTrace(new PrintWriter(log));
                journal.add("refused: " + refusal);
                journal.add("trace: " + log);
                context.status(refusal.getStatus()).result(refusal.getMessage());
              });
        });
  }

  private static <I> OrganizationContext<I> resolve(Caller caller, Function<String, I> parser) {
    String token = caller.header("Authorization").orElse("nobody");
    return switch (token) {
      case "null" -> null;
      case "nobody" -> throw new NotAuthenticatedException("sign in to globex");
      case "stranger" -> throw new AccessDeniedException("not a member of globex");
      case "broken" -> throw new IllegalStateException("globex is unreachable");
      case "overflow" -> throw new ArithmeticException("globex");
      case "nothing" -> new OrganizationContext<>(null);
      case "blank" -> new OrganizationContext<>(parser.apply(" "));
      default -> new OrganizationContext<>(parser.apply(token));
    };
  }

  private static boolean admits(Caller caller) {
    if (caller.header("X-Broken").isPresent()) {
      throw new IllegalStateException("the guard is broken");
    }
    return AdminGuard.apiKey("sesame").admits(caller);
  }
}
