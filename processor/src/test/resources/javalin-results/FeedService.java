package app;

import io.stanchion.Service;
import io.stanchion.processor.testing.Journal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/** Without a session. */
@Service(path = "/feeds")
public class FeedService {

  private final Journal journal;

  public FeedService(Journal journal) {
    this.journal = journal;
  }

  public String listGiven(
      List<Order> orders,
      Set<String> texts,
      int[] numbers,
      Optional<List<LocalDate>> days,
      @DefaultValue("20") int limit,
      @DefaultValue("UP,DOWN") List<Order> order,
      @DefaultValue("none") Optional<String> text) {
    return orders + " " + texts + " " + Arrays.toString(numbers) + " " + days + " " + limit + " "
        + order + " " + text;
  }

  public Note addNote(Note note) {
    return note;
  }

  public Optional<Note> patch(Optional<Note> note) {
    return note;
  }

  public void solve(Riddle riddle) {}

  public CompletionStage<Optional<Note>> find(String id) {
    return CompletableFuture.supplyAsync(
        () -> id.equals("none") ? Optional.empty() : Optional.of(new Note(id, 1, Order.UP, null)));
  }

  public CompletableFuture<Void> update(String id) {
    return CompletableFuture.runAsync(() -> journal.add("update " + id));
  }

  public CompletableFuture<Boolean> delete(String id) {
    return CompletableFuture.completedFuture(id.equals("1"));
  }

  public CompletableFuture<String> start() {
    return CompletableFuture.failedFuture(new IllegalArgumentException("no"));
  }

  public CompletableFuture<Stream<Integer>> listLater() {
    return CompletableFuture.supplyAsync(
        () -> Stream.of(1, 2).onClose(() -> journal.add("closed")));
  }

  public OptionalInt findCount(String id) {
    return id.equals("none") ? OptionalInt.empty() : OptionalInt.of(3);
  }
}
