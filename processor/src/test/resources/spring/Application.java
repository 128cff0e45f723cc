package app;

import io.stanchion.processor.testing.Journal;
import io.stanchion.tenancy.AccessDeniedException;
import io.stanchion.tenancy.AdminGuard;
import io.stanchion.tenancy.NotAuthenticatedException;
import io.stanchion.tenancy.OrganizationContext;
import io.stanchion.tenancy.OrganizationResolver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** Imports what was generated, and adds what only an application can. */
@Configuration(proxyBeanMethods = false)
@EnableWebMvc
@Import({
  PhoneServiceProvider.class,
  PhoneServiceTenantRouter.class,
  PhoneServiceAdminRouter.class,
  NoteServiceProvider.class,
  NoteServiceRouter.class
})
public class Application {

  @Bean
  Session session() {
    return new Session(1);
  }

  @Bean
  OrganizationResolver<String> organizationResolver(Journal journal) {
    return caller -> {
      String token =
          caller
              .header("Authorization")
              .orElseThrow(() -> new NotAuthenticatedException("the secret reason"));
      journal.add("asked");
      if (token.equals("broken")) {
        throw new IllegalStateException("the secret reason");
      }
      if (token.equals("nobody")) {
        throw new AccessDeniedException("the secret reason");
      }
      return token.equals("null") ? null : new OrganizationContext<>(token);
    };
  }

  @Bean
  AdminGuard adminGuard() {
    return AdminGuard.apiKey("the key");
  }

  /** Answers what operations throw. */
  @RestControllerAdvice
  static class Conflicts {

    @ExceptionHandler
    @ResponseStatus(org.springframework.http.HttpStatus.CONFLICT)
    String conflict(AccessDeniedException refusal) {
      return refusal.getMessage();
    }
  }
}
