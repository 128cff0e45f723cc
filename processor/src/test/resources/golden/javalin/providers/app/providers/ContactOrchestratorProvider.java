package app.providers;

import app.providers.other.ArchiveService;
import app.providers.other.ArchiveServiceProvider;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import javax.annotation.processing.Generated;

/**
 * Builds {@link ContactOrchestrator} with everything it is made of.
 */
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public final class ContactOrchestratorProvider {
  private ContactOrchestratorProvider() {
  }

  /**
   * Builds a new one; what it needs twice is built once.
   *
   * @return the component, ready to use
   */
  public static ContactOrchestrator get(Connection session, Clock clock, Path folder, int days) {
    ContactCrudService contactCrudService = new ContactCrudService(clock, session);
    ContactCsvService contactCsvService = new ContactCsvService(contactCrudService);
    ArchiveService archiveService = ArchiveServiceProvider.assemble(folder, days);
    TemplateService templateService = new TemplateService();
    return new ContactOrchestrator(contactCsvService, contactCrudService, archiveService, templateService, clock);
  }
}
