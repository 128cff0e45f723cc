package app;

import io.stanchion.Route;
import io.stanchion.Service;
import io.stanchion.TenantScoped;
import io.stanchion.processor.testing.Journal;
import io.stanchion.tenancy.AccessDeniedException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

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

  public List<Phone> listPhones(Optional<String> organizationId) {
    note("listPhones", organizationId);
    return List.of(new Phone("1", organizationId.orElse("every organization"), "555"));
  }

  public Optional<Phone> findPhone(UUID id, Optional<String> organizationId) {
    note("findPhone", id, organizationId);
    return organizationId.isPresent()
        ? Optional.of(new Phone(id.toString(), organizationId.get(), "555"))
        : Optional.empty();
  }

  public Phone createPhone(NewPhone request, Optional<String> organizationId) {
    note("createPhone", request, organizationId);
    return new Phone("2", organizationId.orElse("none"), request.number());
  }

  public Phone updatePhone(UUID id, NewPhone request, Optional<String> organizationId) {
    note("updatePhone", id, request, organizationId);
    return null;
  }

  public boolean deletePhone(UUID id, Optional<String> organizationId) {
    note("deletePhone", id, organizationId);
    return id.getLeastSignificantBits() == 1;
  }

  public void release(UUID id, boolean forever, Optional<String> organizationId) {
    note("release", id, forever, organizationId);
  }

  public String label(int id, Optional<Integer> copies, Optional<String> organizationId) {
    note("label", id, copies, organizationId);
    return "\u00fcber \"" + id + "\"";
  }

  public Map<String, Integer> tag(
      List<Map<String, Integer>> tags, Optional<String> organizationId) {
    note("tag", tags, organizationId);
    return tags.get(0);
  }

  public Phone lend(UUID id, Optional<String> organizationId) throws Exception {
    note("lend", id, organizationId);
    throw new AccessDeniedException("the operation's own refusal");
  }

  @Route(method = Route.HttpMethod.GET, path = "/{number}/taken/{area}")
  public boolean isTaken(String number, char area, Optional<String> organizationId) {
    note("isTaken", number, area, organizationId);
    return true;
  }

  public List<Phone> listSpares(Optional<String> organizationId) {
    note("listSpares", organizationId);
    return List.of();
  }
}
