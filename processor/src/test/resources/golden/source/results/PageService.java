package app.results;

import io.stanchion.Service;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Stateless: what is not there yet is answered later; what a query may repeat or leave out. */
@Service(path = "/pages")
public class PageService {

  public List<Page> list(
      List<Order> orders,
      Set<UUID> keys,
      Collection<String> texts,
      int[] numbers,
      Long[] lengths,
      Optional<List<LocalDate>> days,
      Optional<Set<Order>> set,
      Optional<double[]> values) {
    return List.of();
  }

  public List<Page> listNext(
      @DefaultValue("20") int limit,
      @DefaultValue("UP") Optional<Order> order,
      @DefaultValue("UP,DOWN") List<Order> orders,
      @DefaultValue("true") boolean text,
      char values) {
    return List.of();
  }

  public Stream<Page> findAll() {
    return Stream.of();
  }

  public IntStream findNumbers() {
    return IntStream.of();
  }

  public OptionalInt findCount(String id) {
    return OptionalInt.empty();
  }

  public CompletionStage<Optional<Page>> find(String id) throws IOException {
    return CompletableFuture.completedFuture(Optional.empty());
  }

  public CompletableFuture<Stream<Page>> findLater(String stage) {
    return CompletableFuture.completedFuture(Stream.of());
  }

  public CompletableFuture<Void> update(String id) {
    return CompletableFuture.completedFuture(null);
  }

  public CompletableFuture<Boolean> delete(String id) {
    return CompletableFuture.completedFuture(true);
  }

  public CompletionStage<String> start() {
    return CompletableFuture.completedFuture("");
  }
}
