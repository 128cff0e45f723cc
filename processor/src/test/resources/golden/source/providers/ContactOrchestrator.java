package app.providers;

import app.providers.other.ArchiveService;
import io.stanchion.Orchestrator;
import java.time.Clock;

/** Shares a collaborator with another one, and passes on what others need. */
@Orchestrator
public class ContactOrchestrator {

  private final ContactCrudService crud;
  private final ContactCsvService csv;
  private final ArchiveService archive;
  private final TemplateService templates;
  private final Clock clock;

  public ContactOrchestrator(
      ContactCsvService csv,
      ContactCrudService crud,
      ArchiveService archive,
      TemplateService templates,
      Clock clock) {
    this.crud = crud;
    this.csv = csv;
    this.archive = archive;
    this.templates = templates;
    this.clock = clock;
  }

  public String move() {
    return crud.load() + csv.export() + archive.store() + templates.render("x") + clock;
  }
}
