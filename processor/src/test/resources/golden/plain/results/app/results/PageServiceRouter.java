package app.results;

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
import javax.annotation.processing.Generated;

/**
 * Calls the operations of {@link PageService} for whoever asks.
 */
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public final class PageServiceRouter {
  private final PageService pageService;

  /**
   * A router for the lifetime of the application.
   */
  public PageServiceRouter() {
    this.pageService = PageServiceProvider.get();
  }

  /**
   * {@code GET /pages}: calls {@link PageService#list}.
   */
  public List<Page> list(List<Order> orders, Set<UUID> keys, Collection<String> texts,
      int[] numbers, Long[] lengths, Optional<List<LocalDate>> days, Optional<Set<Order>> set,
      Optional<double[]> values) {
    return pageService.list(orders, keys, texts, numbers, lengths, days, set, values);
  }

  /**
   * {@code GET /pages/next}: calls {@link PageService#listNext}.
   */
  public List<Page> listNext(int limit, Optional<Order> order, List<Order> orders, boolean text,
      char values) {
    return pageService.listNext(limit, order, orders, text, values);
  }

  /**
   * {@code GET /pages/all}: calls {@link PageService#findAll}.
   */
  public Stream<Page> findAll() {
    return pageService.findAll();
  }

  /**
   * {@code GET /pages/numbers}: calls {@link PageService#findNumbers}.
   */
  public IntStream findNumbers() {
    return pageService.findNumbers();
  }

  /**
   * {@code GET /pages/{id}/count}: calls {@link PageService#findCount}.
   */
  public OptionalInt findCount(String id) {
    return pageService.findCount(id);
  }

  /**
   * {@code GET /pages/{id}}: calls {@link PageService#find}.
   */
  public CompletionStage<Optional<Page>> find(String id) throws IOException {
    return pageService.find(id);
  }

  /**
   * {@code GET /pages/later}: calls {@link PageService#findLater}.
   */
  public CompletableFuture<Stream<Page>> findLater(String stage) {
    return pageService.findLater(stage);
  }

  /**
   * {@code PUT /pages/{id}}: calls {@link PageService#update}.
   */
  public CompletableFuture<Void> update(String id) {
    return pageService.update(id);
  }

  /**
   * {@code DELETE /pages/{id}}: calls {@link PageService#delete}.
   */
  public CompletableFuture<Boolean> delete(String id) {
    return pageService.delete(id);
  }

  /**
   * {@code POST /pages/start}: calls {@link PageService#start}.
   */
  public CompletionStage<String> start() {
    return pageService.start();
  }
}
