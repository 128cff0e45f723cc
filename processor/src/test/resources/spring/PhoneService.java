package app;

import io.stanchion.Route;
import io.stanchion.Service;
import io.stanchion.TenantScoped;
import io.stanchion.processor.testing.Journal;
import io.stanchion.tenancy.AccessDeniedException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Stateful and tenant-scoped: says in the journal how it was called. */
@Service
@TenantScoped
public class PhoneService {

  private final Session session;
  private final Journal journal;

  public PhoneService(Session session, Journal journal) {
    this.session = session;
    this.journal = journal;
  }

  private void note(String operation, Object... arguments) {
    journal.add(operation + List.of(arguments) + " in session " + session.number());
  }

  private Phone phone(UUID id, Optional<String> organizationId) {
    return new Phone(id.toString(), organizationId.orElse("every organization"), "555");
  }

  private static boolean isKnown(UUID id) {
    return id.getLeastSignificantBits() == 1;
  }

  public List<Phone> listPhones(Optional<String> organizationId) {
    note("listPhones", organizationId);
    return List.of(phone(new UUID(0, 1), organizationId));
  }

  public Optional<Phone> findPhone(UUID id, Optional<String> organizationId) {
    note("findPhone", id, organizationId);
    return Optional.of(phone(id, organizationId)).filter(any -> isKnown(id));
  }

  public Phone createPhone(NewPhone request, Optional<String> organizationId) {
    note("createPhone", request, organizationId);
    return new Phone("2", organizationId.orElse("none"), request.number());
  }

  @Route(path = "/import")
  public int importPhones(List<NewPhone> requests, Optional<String> organizationId) {
    note("importPhones", requests, organizationId);
    return requests.size();
  }

  public Phone updatePhone(UUID id, NewPhone request, Optional<String> organizationId) {
    note("updatePhone", id, request, organizationId);
    return null;
  }

  public boolean deletePhone(UUID id, Optional<String> organizationId) {
    note("deletePhone", id, organizationId);
    return isKnown(id);
  }

  public void release(UUID id, boolean forever, Optional<String> organizationId) {
    note("release", id, forever, organizationId);
  }

  public String label(int id, Optional<Integer> copies, Optional<String> organizationId) {
    note("label", id, copies, organizationId);
    return "\u00fcber \"" + id + "\"";
  }

  public String hush(Optional<String> organizationId) {
    note("hush", organizationId);
    return null;
  }

  public Phone lend(UUID id, Optional<String> organizationId) throws Exception {
    note("lend", id, organizationId);
    throw new AccessDeniedException("the operation's own refusal");
  }

  public List<String> searchCalls(
      LocalDate from,
      List<DayOfWeek> days,
      Optional<DayOfWeek> first,
      Optional<String> organizationId) {
    note("searchCalls", from, days, first, organizationId);
    return List.of();
  }

  public Stream<String> listSpares(Optional<String> organizationId) {
    note("listSpares", organizationId);
    return Stream.of("1", "2").onClose(() -> journal.add("closed"));
  }

  public IntStream listCodes(Optional<String> organizationId) {
    return IntStream.of(3, 4).onClose(() -> journal.add("closed"));
  }

  public OptionalInt findExtension(UUID id, Optional<String> organizationId) {
    return isKnown(id) ? OptionalInt.of(7) : OptionalInt.empty();
  }

  public CompletionStage<Phone> findSoon(UUID id, Optional<String> organizationId) {
    note("findSoon", id, organizationId);
    return CompletableFuture.supplyAsync(() -> isKnown(id) ? phone(id, organizationId) : null);
  }

  public CompletableFuture<Boolean> deleteSoon(UUID id, Optional<String> organizationId) {
    note("deleteSoon", id, organizationId);
    return CompletableFuture.supplyAsync(() -> isKnown(id));
  }

  public ResponseEntity<String> findAnswer(UUID id, Optional<String> organizationId) {
    return ResponseEntity.status(HttpStatus.ACCEPTED).header("X-Own", "yes").body("own");
  }
}
