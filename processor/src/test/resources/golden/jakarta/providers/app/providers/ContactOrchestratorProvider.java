package app.providers;

import app.providers.other.ArchiveService;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import javax.annotation.processing.Generated;

/**
 * Gives CDI {@link ContactOrchestrator}.
 */
@Dependent
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public class ContactOrchestratorProvider {
  ContactOrchestratorProvider() {
  }

  /**
   * A new one for each place that needs one.
   */
  @Produces
  @Dependent
  static ContactOrchestrator contactOrchestrator(ContactCsvService csv, ContactCrudService crud,
      ArchiveService archive, TemplateService templates, Clock clock) {
    return new ContactOrchestrator(csv, crud, archive, templates, clock);
  }
}
