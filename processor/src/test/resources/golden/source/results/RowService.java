package app.results;

import io.stanchion.Service;
import java.io.IOException;
import java.sql.Connection;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** With a session: nothing may leave it that still needs it. */
@Service(path = "/rows")
public class RowService {

  public RowService(Connection session) {}

  public Stream<? extends Page> listAll() throws IOException {
    return Stream.of();
  }

  public LongStream listNumbers() {
    return LongStream.of();
  }

  public CompletionStage<Optional<Page>> find(String id) {
    return CompletableFuture.completedFuture(Optional.empty());
  }

  public CompletableFuture<Void> update(String id) throws IOException {
    return CompletableFuture.completedFuture(null);
  }

  public CompletableFuture<Boolean> delete(String id) {
    return CompletableFuture.completedFuture(true);
  }

  public CompletableFuture<Stream<Page>> listLater() {
    return CompletableFuture.completedFuture(Stream.of());
  }

  public CompletionStage<DoubleStream> await() {
    return CompletableFuture.completedFuture(DoubleStream.of());
  }

  public Stream<Page> elements(Connection session) {
    return Stream.of();
  }
}
