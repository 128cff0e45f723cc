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
import java.util.List;
import org.junit.jupiter.api.Test;

class UninstantiableComponentTest {

  private static final String INJECT =
      """
      package jakarta.inject;
      public @interface Inject {}
      """;

  private static RuleTester tester() {
    return RuleTester.of(UninstantiableComponent.class);
  }

  private static void accepts(String source) {
    tester().source(INJECT).source(source).check();
  }

  private static List<String> lines(String source) {
    return tester().source(INJECT).source(source).lines();
  }

  @Test
  void acceptsDefaultConstructor() {
    accepts(
        """
        package app;
        @io.stanchion.Service
        class NoteService {}
        """);
  }

  @Test
  void acceptsTheOnlyVisibleConstructor() {
    accepts(
        """
        package app;
        @io.stanchion.Service
        public final class NoteService {
          NoteService(String folder) throws IllegalStateException, AssertionError {}
          private NoteService() throws Exception {}
        }
        """);
  }

  @Test
  void acceptsTheOnlyMarkedConstructor() {
    accepts(
        """
        package app;
        @io.stanchion.Orchestrator
        public class NoteOrchestrator {
          @jakarta.inject.Inject protected NoteOrchestrator(String folder) {}
          public NoteOrchestrator() throws java.io.IOException {}
        }
        """);
  }

  @Test
  void acceptsRecordAndNestedClass() {
    accepts(
        """
        package app;
        public class Notes {
          @io.stanchion.Service public record ReadService(String folder) {}
          @io.stanchion.Service static class WriteService {}
          interface Drafts { @io.stanchion.Service class DraftService {} }
        }
        """);
  }

  @Test
  void acceptsSubclassOfGenericAndAbstractClass() {
    accepts(
        """
        package app;
        abstract class Store<T> { protected Store() {} }
        @io.stanchion.Service
        public class NoteService extends Store<String> {}
        """);
  }

  @Test
  void acceptsAnnotationThatCarriesTheMarkOfAnotherFramework() {
    tester()
        .option("serviceAnnotations", "framework.Component")
        .source(
            """
            package framework;
            public @interface Component {}
            """)
        .source(
            """
            package app;
            @framework.Component @interface Job {}
            """)
        .check();
  }

  @Test
  void flagsInterface() {
    assertThat(
            lines(
                """
                package app;
                @io.stanchion.Service
                public interface NoteService {} // flagged
                """))
        .containsExactly(
            "[UninstantiableComponent] NoteService is an interface, so no provider can create it",
            "mark the class that implements it in its place");
  }

  @Test
  void flagsAnnotationType() {
    assertThat(
            lines(
                """
                package app;
                @io.stanchion.Orchestrator
                public @interface Coordinates {} // flagged
                """))
        .containsExactly(
            "[UninstantiableComponent] Coordinates is an annotation type, so no provider can create"
                + " it",
            "to let it mark components, name it in the option stanchion.orchestratorAnnotations");
  }

  @Test
  void flagsEnum() {
    assertThat(
            lines(
                """
                package app;
                @io.stanchion.Service
                public enum NoteService { INSTANCE } // flagged
                """))
        .containsExactly(
            "[UninstantiableComponent] NoteService is an enum, so no provider can create it",
            "make it a final class");
  }

  @Test
  void flagsAbstractClass() {
    assertThat(
            lines(
                """
                package app;
                @io.stanchion.Service
                public abstract class NoteService { // flagged
                  protected NoteService() {}
                }
                """))
        .containsExactly(
            "[UninstantiableComponent] NoteService is abstract, so no provider can create it",
            "mark the concrete class below it, or make this one concrete");
  }

  @Test
  void flagsInnerClass() {
    assertThat(
            lines(
                """
                package app;
                public class Notes {
                  @io.stanchion.Service
                  public class NoteService {} // flagged
                }
                """))
        .containsExactly(
            "[UninstantiableComponent] Notes.NoteService is an inner class that needs an instance"
                + " of the class around it, so no provider can create it",
            "make it static, or move it to a file of its own");
  }

  @Test
  void flagsClassInsideOfInnerClassOrPrivateClass() {
    tester()
        .source(
            """
            package app;
            public class Notes {
              class Inner {
                @io.stanchion.Service class NoteService {} // flagged
              }
              private static class Hidden {
                @io.stanchion.Service public static class TextService {} // flagged
              }
            }
            """)
        .check();
  }

  @Test
  void flagsPrivateClass() {
    assertThat(
            lines(
                """
                package app;
                public class Notes {
                  @io.stanchion.Service
                  private static class NoteService {} // flagged
                }
                """))
        .containsExactly(
            "[UninstantiableComponent] Notes.NoteService is private, or stands in a private class,"
                + " so no provider can create it",
            "make it visible in its package: remove the word private");
  }

  @Test
  void flagsGenericClass() {
    assertThat(
            lines(
                """
                package app;
                @io.stanchion.Service
                public class NoteService<T> {} // flagged
                """))
        .containsExactly(
            "[UninstantiableComponent] NoteService has the type parameter T, which nobody fills in,"
                + " so no provider can create it",
            "mark a subclass that names the types, such as: class InvoiceNoteService extends"
                + " NoteService<Invoice>");
    assertThat(
            lines(
                """
                package app;
                @io.stanchion.Service
                public record NoteService<K, V>() {} // flagged
                """))
        .element(0)
        .asString()
        .contains("has the type parameters K and V,");
  }

  @Test
  void flagsPrivateConstructors() {
    assertThat(
            lines(
                """
                package app;
                @io.stanchion.Service
                public class NoteService { // flagged
                  private NoteService() {}
                  private NoteService(String folder) {}
                }
                """))
        .containsExactly(
            "[UninstantiableComponent] NoteService has only private constructors, so no provider"
                + " can create it",
            "make the one that a provider has to call visible");
  }

  @Test
  void flagsSeveralConstructors() {
    assertThat(
            lines(
                """
                package app;
                @io.stanchion.Service
                public record NoteService(String folder) { // flagged
                  public NoteService() { this(""); }
                  @jakarta.inject.Inject private NoteService(int number) { this(""); }
                }
                """))
        .containsExactly(
            "[UninstantiableComponent] NoteService has 2 constructors and none of them is marked,"
                + " so no provider can create it",
            "put @Inject on the one that a provider has to call, or make the others private");
  }

  @Test
  void flagsSeveralMarkedConstructors() {
    assertThat(
            lines(
                """
                package app;
                import jakarta.inject.Inject;
                @io.stanchion.Service
                public class NoteService { // flagged
                  @Inject NoteService(int number) {}
                  @Inject NoteService(String folder) {}
                  @Inject private NoteService() {}
                  NoteService(long number) {}
                }
                """))
        .containsExactly(
            "[UninstantiableComponent] NoteService has 2 constructors that are marked @Inject, so"
                + " no provider can create it",
            "keep @Inject on the one that a provider has to call");
  }

  @Test
  void flagsCheckedExceptionAtTheConstructor() {
    assertThat(
            lines(
                """
                package app;
                @io.stanchion.Service
                public class NoteService {
                  public NoteService() // flagged
                      throws java.io.IOException, IllegalStateException, InterruptedException {}
                }
                """))
        .containsExactly(
            "[UninstantiableComponent] NoteService has a constructor that throws IOException and"
                + " InterruptedException, so no provider can create it",
            "let it take what the failing code produces, or throw an unchecked exception");
  }

  @Test
  void flagsBothStereotypes() {
    assertThat(
            lines(
                """
                package app;
                @io.stanchion.Service
                @io.stanchion.Orchestrator
                public class NoteService {} // flagged
                """))
        .containsExactly(
            "[UninstantiableComponent] NoteService is marked both as a service and as an"
                + " orchestrator, so no provider can create it",
            "keep @Orchestrator if it coordinates other components, else @Service");
  }

  @Test
  void namesEveryObstacle() {
    List<Compiled.Finding> found =
        Compiled.of(
                """
                package app;
                class Notes {
                  @io.stanchion.Service
                  private abstract class NoteService<T> {
                    NoteService() throws Exception {}
                  }
                }
                """)
            .findings("UninstantiableComponent");

    assertThat(found).hasSize(5);
  }
}
