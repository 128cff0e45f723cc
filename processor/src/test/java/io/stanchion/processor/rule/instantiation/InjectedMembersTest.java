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
package io.stanchion.processor.rule.instantiation;

import static org.assertj.core.api.Assertions.assertThat;

import io.stanchion.processor.testing.Compiled;
import io.stanchion.processor.testing.RuleTester;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a container puts into a component after its constructor, and a provider does not. */
class InjectedMembersTest {

  private static final List<String> LIBRARIES =
      List.of(
          "package jakarta.inject; public @interface Inject {}",
          "package jakarta.inject; public @interface Scope {}",
          "package jakarta.inject; @Scope public @interface Singleton {}",
          "package jakarta.persistence; public @interface PersistenceContext {}",
          "package jakarta.enterprise.context; public @interface Dependent {}",
          "package jakarta.enterprise.inject; public @interface Produces {}",
          "package org.springframework.context.annotation; public @interface Bean { String[]"
              + " value(); }",
          """
          package org.springframework.context.annotation;
          public @interface Configuration { boolean proxyBeanMethods() default true; }
          """,
          """
          package org.springframework.beans.factory.annotation;
          public @interface Autowired { boolean required() default true; }
          """,
          """
          package org.springframework.beans.factory.annotation;
          public @interface Value { String value(); }
          """);

  private static final String SERVICE =
      """
      package app;
      import jakarta.inject.Inject;
      import java.time.Clock;
      import org.springframework.beans.factory.annotation.Autowired;
      import org.springframework.beans.factory.annotation.Value;

      @io.stanchion.Service
      public class NoteService extends Stored {
        private static Clock shared;
        @Value("${notes.folder}") private String folder; // flagged
        private Appendable mailer;

        NoteService(Runnable work) {}

        @Autowired(required = false) protected void mailer(Appendable mailer) {
          this.mailer = mailer;
        }
        @Autowired static void share(Clock clock) { shared = clock; }
        void clear() { mailer = null; }
      }

      class Stored {
        @Inject Clock clock;
        @Inject static Clock zone;
      }
      """;

  private static final String UNCHECKED = "-Astanchion.severity.UninstantiableComponent=off";

  private static RuleTester tester(String... options) {
    RuleTester tester = RuleTester.of(UninstantiableComponent.class);
    for (int i = 0; i < options.length; i += 2) {
      tester = tester.option(options[i], options[i + 1]);
    }
    for (String each : LIBRARIES) {
      tester = tester.source(each);
    }
    return tester;
  }

  private static Compiled compiled(String target, String source) {
    List<String> sources = new ArrayList<>(LIBRARIES);
    sources.add(source);
    return Compiled.of(
        List.of("-Astanchion.target=" + target, UNCHECKED), sources.toArray(new String[0]));
  }

  private static String unflagged(String source) {
    return source.replace(" // flagged", "");
  }

  @Test
  void acceptsWhatSpringFillsInTheBeanOfTheProvider() {
    tester("target", "spring").source(unflagged(SERVICE)).check();

    assertThat(compiled("spring", SERVICE).generated("app.NoteServiceProvider"))
        .get()
        .asString()
        .contains("return new NoteService(work)");
  }

  @Test
  void acceptsWhatCdiFillsInBeanOfItsOwn() {
    tester("target", "jakarta")
        .source(
            unflagged(SERVICE).replace("@io.stanchion", "@jakarta.inject.Singleton @io.stanchion"))
        .check();
  }

  @Test
  void acceptsEverythingWhereNothingIsGenerated() {
    tester("generate", "false").source(unflagged(SERVICE)).check();
  }

  @Test
  void acceptsTheConstructorThatSpringCalls() {
    tester()
        .source(
            """
            package app;
            import org.springframework.beans.factory.annotation.Autowired;
            @io.stanchion.Service
            public class NoteService {
              @Autowired public NoteService(Runnable work) {}
              NoteService() {}
            }
            """)
        .check();
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "javalin", "jakarta"})
  void flagsWhatNobodyFills(String target) {
    assertThat(tester("target", target).source(SERVICE).lines())
        .containsExactly(
            "[UninstantiableComponent] NoteService leaves folder, mailer(...) and clock to a"
                + " container, which fills them after the constructor, so no provider can create"
                + " it",
            "let the constructor take what it needs: NoteService(Runnable work, String folder,"
                + " Appendable mailer, Clock clock)");
    assertThat(compiled(target, SERVICE).generated("app.NoteServiceProvider")).isEmpty();
  }

  @Test
  void flagsOneMember() {
    assertThat(
            tester()
                .source(
                    """
                    package app;
                    @io.stanchion.Service
                    public class NoteService {
                      @jakarta.persistence.PersistenceContext java.sql.Connection session; // flagged
                    }
                    """)
                .lines())
        .containsExactly(
            "[UninstantiableComponent] NoteService leaves session to a container, which fills it"
                + " after the constructor, so no provider can create it",
            "let the constructor take what it needs: NoteService(Connection session)");
  }

  @Test
  void makesNoProviderForWhatNeedsSuchComponent() {
    String user =
        """
        package app;
        @io.stanchion.Service
        public class ReportService {
          public ReportService(NoteService notes) {}
        }
        """;
    List<String> sources = new ArrayList<>(LIBRARIES);
    sources.addAll(List.of(SERVICE, user));

    assertThat(
            Compiled.of(List.of(UNCHECKED), sources.toArray(new String[0]))
                .generated("app.ReportServiceProvider"))
        .isEmpty();
  }

  @Test
  void stateBesideInjectedMembersIsNoStateOfFactory() {
    String cache =
        """
        package app;
        @io.stanchion.Service
        public class CacheService {
          %s java.time.Clock clock;
          private int hits;
          public int hit() { return ++hits; }
        }
        """;
    RuleTester.of(SharedStateInFactory.class)
        .option("generate", "false")
        .source(LIBRARIES.get(0))
        .source(cache.formatted("@jakarta.inject.Inject"))
        .check();
    RuleTester.of(SharedStateInFactory.class)
        .option("generate", "false")
        .source(cache.formatted("").replace("int hits;", "int hits; // flagged"))
        .check();
  }
}
