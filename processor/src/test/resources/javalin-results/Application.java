package app;

import io.javalin.Javalin;
import io.stanchion.processor.testing.Journal;
import io.stanchion.session.UnitOfWork;
import java.util.function.Function;

/** Binds the generated routers. */
public final class Application implements Function<Journal, Javalin> {

  @Override
  public Javalin apply(Journal journal) {
    return Javalin.create(
        config -> {
          new RowServiceRouter(new Sessions(journal), journal).addTo(config.routes);
          new FeedServiceRouter(journal).addTo(config.routes);
          config.routes.exception(
              IllegalArgumentException.class,
              (failure, context) -> context.status(409).result(failure.getMessage()));
        });
  }

  private record Sessions(Journal journal) implements UnitOfWork<Session> {

    @Override
    public <R, X extends Exception> R inTransaction(Work<? super Session, ? extends R, X> work)
        throws X {
      Session session = new Session();
      String end = "roll back";
      try {
        R result = work.run(session);
        end = "commit";
        return result;
      } finally {
        session.close();
        journal.add(end);
      }
    }
  }
}
