package app.providers;

import app.providers.other.ArchiveService;
import java.time.Clock;
import javax.annotation.processing.Generated;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes a bean of {@link ContactOrchestrator}; component scanning or {@code @Import} finds it.
 */
@Configuration(
    proxyBeanMethods = false
)
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public class ContactOrchestratorProvider {
  ContactOrchestratorProvider() {
  }

  @Bean("app.providers.ContactOrchestrator")
  public ContactOrchestrator contactOrchestrator(ContactCsvService csv, ContactCrudService crud,
      ArchiveService archive, TemplateService templates, Clock clock) {
    return new ContactOrchestrator(csv, crud, archive, templates, clock);
  }
}
