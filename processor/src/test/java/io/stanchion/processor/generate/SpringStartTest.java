/*
 * Copyright The Stanchion Authors
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *     https://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
package io.stanchion.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import io.stanchion.processor.ComponentProcessor;
import io.stanchion.processor.testing.Golden;
import io.stanchion.processor.testing.Loaded;
import io.stanchion.processor.testing.Sources;
import io.stanchion.tenancy.Caller;
import io.stanchion.tenancy.OrganizationContext;
import io.stanchion.tenancy.OrganizationResolver;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Which beans an application gets, and what it is told when it lacks one of its own. */
class SpringStartTest {

  private static final String SERVICE =
      """
      package app;

      import io.stanchion.Service;
      import io.stanchion.TenantScoped;
      import java.util.List;
      import java.util.Optional;

      @Service
      @TenantScoped
      public class DeskService {
        public List<String> listDesks(Optional<String> organizationId) {
          return List.of();
        }
      }
      """;

  private static final String USE_CASE =
      """
      package app;

      @org.springframework.stereotype.Component
      public @interface UseCase {}
      """;

  private static Compilation compile(String... sources) {
    return Compiler.javac()
        .withProcessors(new ComponentProcessor())
        .withOptions(
            "--release",
            "17",
            "-Astanchion.target=spring",
            "-Astanchion.serviceAnnotations=org.springframework.stereotype.Service")
        .compile(Stream.of(sources).map(Sources::of).toList());
  }

  private static void start(String... classes) throws ClassNotFoundException {
    Loaded loaded = new Loaded(compile(SERVICE));
    try (var context = new AnnotationConfigApplicationContext()) {
      context.setClassLoader(loaded);
      for (String each : classes) {
        context.register(loaded.loadClass(each));
      }
      context.refresh();
    }
  }

  @Test
  void saysToDefineAnOrganizationResolver() {
    assertThatThrownBy(() -> start("app.DeskServiceProvider", "app.DeskServiceTenantRouter"))
        .rootCause()
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "DeskServiceTenantRouter answers for the caller's organization, and nothing tells it"
                + " which that is: define a bean of type"
                + " io.stanchion.tenancy.OrganizationResolver<java.lang.String>");
  }

  @Test
  void saysToDefineAnAdminGuard() {
    assertThatThrownBy(() -> start("app.DeskServiceProvider", "app.DeskServiceAdminRouter"))
        .rootCause()
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "DeskServiceAdminRouter acts for all organizations, and nothing tells it who may ask it"
                + " to: define a bean of type io.stanchion.tenancy.AdminGuard,"
                + " AdminGuard.apiKey(...) for example");
  }

  @Test
  void aResolverOfOtherIdentifiersDoesNotDo() {
    assertThatThrownBy(
            () ->
                start(
                    "app.DeskServiceProvider",
                    "app.DeskServiceTenantRouter",
                    Uuids.class.getName()))
        .rootCause()
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("OrganizationResolver<java.lang.String>");
  }

  /** Another application's. */
  static final class Uuids implements OrganizationResolver<UUID> {
    @Override
    public OrganizationContext<UUID> resolve(Caller caller) {
      return new OrganizationContext<>(new UUID(0, 1));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@org.springframework.stereotype.Service",
        "@io.stanchion.Service @org.springframework.stereotype.Component",
        "@io.stanchion.Service @UseCase",
        "@io.stanchion.Service @jakarta.inject.Named",
      })
  void aClassThatIsABeanByItselfGetsNoSecondOne(String marks) {
    String named = "package jakarta.inject; public @interface Named {}";
    Compilation compilation = compile(USE_CASE, named, SERVICE.replace("@Service\n", marks + "\n"));

    assertThat(compilation.errors()).isEmpty();
    assertThat(Golden.generated(compilation).keySet())
        .containsExactly("app/DeskServiceAdminRouter.java", "app/DeskServiceTenantRouter.java");
  }
}
