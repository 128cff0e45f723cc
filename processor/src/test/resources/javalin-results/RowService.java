package app;

import io.stanchion.Service;
import io.stanchion.processor.testing.Journal;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Results that need their session. */
@Service(path = "/rows")
public class RowService {

  private static final Executor SLOWLY =
      CompletableFuture.delayedExecutor(50, java.util.concurrent.TimeUnit.MILLISECONDS);

  private final Session session;
  private final Journal journal;

  public RowService(Session session, Journal journal) {
    this.session = session;
    this.journal = journal;
  }

  public Stream<String> listAll() {
    return Stream.of("a", "b").map(session::read).onClose(() -> journal.add("closed"));
  }

  public IntStream listNumbers() {
    return IntStream.of(1, 2).onClose(() -> journal.add("closed"));
  }

  public Stream<String> listBroken() {
    return Stream.of("a")
        .<String>map(
            text -> {
              throw new IllegalStateException("broken");
            })
        .onClose(() -> journal.add("closed"));
  }

  public CompletionStage<Optional<String>> find(String id) {
    return CompletableFuture.supplyAsync(
        () -> Optional.of(session.read(id)).filter(text -> !text.equals("none")), SLOWLY);
  }

  public CompletableFuture<Stream<String>> listLater() {
    return CompletableFuture.supplyAsync(
        () -> Stream.of("c").map(session::read).onClose(() -> journal.add("closed")), SLOWLY);
  }

  public CompletableFuture<Void> update(String id) {
    return CompletableFuture.supplyAsync(
        () -> {
          throw new IllegalArgumentException(session.read(id));
        },
        SLOWLY);
  }

  public CompletableFuture<Boolean> delete(String id) {
    return CompletableFuture.failedFuture(new IOException(id));
  }

  public Optional<Note> merge(String id) {
    return Optional.empty();
  }

  public Note split(String id) {
    return null;
  }

  public Note pause() {
    return null;
  }
}
