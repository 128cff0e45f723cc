package app.results;

import io.stanchion.session.UnitOfWork;
import java.io.IOException;
import java.sql.Connection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * Calls the operations of {@link RowService} for whoever asks.
 */
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public final class RowServiceRouter {
  private final UnitOfWork<Connection> unitOfWork;

  /**
   * A router for the lifetime of the application.
   */
  public RowServiceRouter(UnitOfWork<Connection> unitOfWork) {
    this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
  }

  /**
   * {@code GET /rows/all}: calls {@link RowService#listAll}.
   */
  public Stream<? extends Page> listAll() throws IOException {
    return unitOfWork.<Stream<? extends Page>, IOException>inTransaction(session ->
        elements_(RowServiceProvider.get(session).listAll()).stream());
  }

  /**
   * {@code GET /rows/numbers}: calls {@link RowService#listNumbers}.
   */
  public LongStream listNumbers() {
    return unitOfWork.inTransaction(session ->
        elements_(RowServiceProvider.get(session).listNumbers().boxed()).stream().mapToLong(Long::longValue));
  }

  /**
   * {@code GET /rows/{id}}: calls {@link RowService#find}.
   */
  public CompletionStage<Optional<Page>> find(String id) {
    return unitOfWork.inTransaction(session ->
        CompletableFuture.completedFuture(await_(RowServiceProvider.get(session).find(id))));
  }

  /**
   * {@code PUT /rows/{id}}: calls {@link RowService#update}.
   */
  public CompletableFuture<Void> update(String id) throws IOException {
    return unitOfWork.<CompletableFuture<Void>, IOException>inTransaction(session ->
        CompletableFuture.completedFuture(await_(RowServiceProvider.get(session).update(id))));
  }

  /**
   * {@code DELETE /rows/{id}}: calls {@link RowService#delete}.
   */
  public CompletableFuture<Boolean> delete(String id) {
    return unitOfWork.inTransaction(session ->
        CompletableFuture.completedFuture(await_(RowServiceProvider.get(session).delete(id))));
  }

  /**
   * {@code GET /rows/later}: calls {@link RowService#listLater}.
   */
  public CompletableFuture<Stream<Page>> listLater() {
    return unitOfWork.inTransaction(session ->
        CompletableFuture.completedFuture(elements_(await_(RowServiceProvider.get(session).listLater())).stream()));
  }

  /**
   * {@code POST /rows/await}: calls {@link RowService#await}.
   */
  public CompletionStage<DoubleStream> await() {
    return unitOfWork.inTransaction(session ->
        CompletableFuture.completedFuture(elements_(await_(RowServiceProvider.get(session).await()).boxed()).stream().mapToDouble(Double::doubleValue)));
  }

  /**
   * {@code POST /rows/elements}: calls {@link RowService#elements}.
   */
  public Stream<Page> elements() {
    return unitOfWork.inTransaction(session ->
        elements_(RowServiceProvider.get(session).elements(session)).stream());
  }

  /**
   * Waits for the result: the session must not be closed before it is there.
   */
  private static <T> T await_(CompletionStage<T> stage) {
    try {
      return stage.toCompletableFuture().join();
    } catch (CompletionException failure) {
      if (failure.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (failure.getCause() instanceof Error cause) {
        throw cause;
      }
      throw failure;
    }
  }

  /**
   * Reads the stream while its session is open, and closes it.
   */
  private static <T> List<T> elements_(Stream<T> stream) {
    try (stream) {
      return stream.toList();
    }
  }
}
