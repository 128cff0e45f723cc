package app.routers;

import javax.annotation.processing.Generated;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes a bean of {@link TaskService}; component scanning or {@code @Import} finds it.
 */
@Configuration(
    proxyBeanMethods = false
)
@Generated("io.stanchion.processor.ComponentProcessor")
@SuppressWarnings({"deprecation", "rawtypes", "removal"})
public class TaskServiceProvider {
  TaskServiceProvider() {
  }

  @Bean("app.routers.TaskService")
  public TaskService taskService() {
    return new TaskService();
  }
}
