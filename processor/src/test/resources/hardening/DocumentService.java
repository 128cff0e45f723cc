package app;

import io.stanchion.Route;
import io.stanchion.Service;
import io.stanchion.TenantScoped;
import io.stanchion.processor.testing.Journal;
import io.stanchion.tenancy.TenantScope;
import java.util.Optional;
import java.util.UUID;

/** Says in the journal for whom it was called, in each form that a tenant parameter can have. */
@Service
public class DocumentService {

  private final Session session;
  private final Journal journal;

  public DocumentService(Session session, Journal journal) {
    this.session = session;
    this.journal = journal;
    journal.add("service built in session " + session.number());
  }

  @TenantScoped
  @Route(method = Route.HttpMethod.POST, path = "/{id}/text")
  public String write(String id, String text, Draft draft, Optional<String> organizationId) {
    journal.add("write " + id + " for " + organizationId.orElse("all"));
    return "ok";
  }

  @TenantScoped
  @Route(method = Route.HttpMethod.GET, path = "/uuid")
  public String ofUuid(TenantScope<UUID> organizationId) {
    journal.add("uuid for " + organizationId);
    return "ok";
  }

  @TenantScoped(parameter = "tenant")
  @Route(method = Route.HttpMethod.GET, path = "/long")
  public String ofLong(Optional<Long> tenant) {
    journal.add("long for " + tenant);
    return "ok";
  }

  @TenantScoped(parameter = "team")
  @Route(method = Route.HttpMethod.GET, path = "/team")
  public String ofTeam(Optional<TeamId> team) {
    journal.add("team for " + team);
    return "ok";
  }
}
