package app;

import io.javalin.Javalin;
import io.stanchion.processor.testing.Journal;
import io.stanchion.session.UnitOfWork;
import io.stanchion.tenancy.AccessDeniedException;
import io.stanchion.tenancy.AdminGuard;
import io.stanchion.tenancy.NotAuthenticatedException;
import io.stanchion.tenancy.OrganizationContext;
import io.stanchion.tenancy.OrganizationResolver;
import java.util.function.Function;

/** Binds the generated routers. */
public final class Application implements Function<Journal, Javalin> {

  @Override
  public Javalin apply(Journal journal) {
    OrganizationResolver<String> resolver =
        caller -> {
          String token =
              caller
                  .header("Authorization")
                  .orElseThrow(() -> new NotAuthenticatedException("the secret reason"));
          if (token.equals("broken")) {
            throw new IllegalStateException("the secret reason");
          }
          if (token.equals("nobody")) {
            throw new AccessDeniedException("the secret reason");
          }
          return token.equals("null") ? null : new OrganizationContext<>(token);
        };
    UnitOfWork<Session> unitOfWork = new Sessions(journal);
    return Javalin.create(
        config -> {
          new PhoneServiceTenantRouter(unitOfWork, journal, resolver).addTo(config.routes);
          new PhoneServiceAdminRouter(unitOfWork, journal, AdminGuard.apiKey("the key"))
              .addTo(config.routes);
          new NoteServiceRouter(unitOfWork, journal).addTo(config.routes);
          config.routes.exception(
              AccessDeniedException.class,
              (refusal, context) -> context.status(409).result(refusal.getMessage()));
        });
  }

  /** Numbers its sessions and says how they end. */
  private static final class Sessions implements UnitOfWork<Session> {

    private final Journal journal;
    private int opened;

    Sessions(Journal journal) {
      this.journal = journal;
    }

    @Override
    public <R, X extends Exception> R inTransaction(Work<? super Session, ? extends R, X> work)
        throws X {
      Session session = new Session(++opened);
      journal.add("begin " + session.number());
      boolean committed = false;
      try {
        R result = work.run(session);
        committed = true;
        return result;
      } finally {
        journal.add((committed ? "commit " : "roll back ") + session.number());
      }
    }
  }
}
