package app.providers;

import java.sql.Connection;
import javax.annotation.processing.Generated;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes a bean of {@link WorkflowService}; component scanning or {@code @Import} finds it.
 */
@Configuration(
    proxyBeanMethods = false
)
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public class WorkflowServiceProvider {
  WorkflowServiceProvider() {
  }

  @Bean("app.providers.WorkflowService")
  public WorkflowService workflowService(Connection session) {
    return new WorkflowService(session);
  }
}
