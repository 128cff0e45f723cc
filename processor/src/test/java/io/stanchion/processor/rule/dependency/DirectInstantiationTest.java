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
package io.stanchion.processor.rule.dependency;

import static org.assertj.core.api.Assertions.assertThat;

import io.stanchion.processor.testing.Compiled;
import io.stanchion.processor.testing.RuleTester;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectInstantiationTest {

  private static final String NOTES =
      """
      package app;
      @io.stanchion.Service
      public class NoteService {
        public String read() { return ""; }
      }
      """;

  private static RuleTester tester() {
    return RuleTester.of(DirectInstantiation.class).source(NOTES);
  }

  private static void check(String source) {
    tester().source(source).check();
  }

  @Test
  void acceptsReferencesToMethodsOfAComponent() {
    check(
        """
        package app;
        import java.util.List;
        @io.stanchion.Service
        class LabelService { public void drop(String id) {} }
        @io.stanchion.Service
        class ClearingService {
          private final LabelService tags;
          ClearingService(LabelService tags) { this.tags = tags; }
          public void drop(List<String> ids) { ids.forEach(tags::drop); }
        }
        """);
  }

  /** The enum itself is refused by another rule. */
  @Test
  void acceptsConstantsOfAnEnum() {
    check(
        """
        package app;
        @io.stanchion.Service
        public enum RateService {
          LOW,
          HIGH {
            @Override
            public int percent() { return 20; }
          };
          public int percent() { return 10; }
        }
        """);
  }

  @Test
  void acceptsConstructorAndFieldsOfOrchestrator() {
    check(
        """
        package app;
        import java.util.function.Supplier;
        @io.stanchion.Orchestrator
        public class NoteOrchestrator {
          private final NoteService first = new NoteService();
          private final NoteService second;
          private final Supplier<NoteService> third;
          private NoteService fourth;
          { fourth = new NoteService(); }
          public NoteOrchestrator() {
            this.second = new NoteService();
            this.third = NoteService::new;
            Supplier<NoteService> fifth = () -> new NoteService() {};
          }
        }
        """);
  }

  @Test
  void acceptsGeneratedCode() {
    check(
        """
        package app;
        @interface Generated {}
        @Generated
        class NoteFactory {
          static NoteService create() { return new NoteService(); }
          static class Inner {
            NoteService create() { return new NoteService(); }
          }
        }
        """);
  }

  @Test
  void acceptsTheProvidersThatAreGenerated() {
    check(
        """
        package app;
        @io.stanchion.Service
        public class TextService {
          private final NoteService notes;
          public TextService(NoteService notes) { this.notes = notes; }
          static String of() { return TextServiceProvider.get().notes.read(); }
        }
        """);
  }

  @Test
  void acceptsTests() {
    check(
        """
        package app;
        import org.junit.jupiter.api.Test;
        class NoteServiceTest {
          private final NoteService service = new NoteService();
          @Test void reads() { new NoteService().read(); }
        }
        """);
    check(
        """
        package app;
        import static org.assertj.core.api.Assertions.assertThat;
        @io.stanchion.Service
        class FakeService {
          public void read() { assertThat(new NoteService().read()).isEmpty(); }
        }
        """);
  }

  @Test
  void acceptsWhatIsNoComponent() {
    check(
        """
        package app;
        record Note(String text) {}
        class LoudNoteService extends NoteService {
          LoudNoteService() { super(); }
          LoudNoteService(int volume) { this(); }
        }
        class Notes {
          Object note = new Note("");
          Object service = new LoudNoteService();
          Runnable run = new Runnable() { public void run() {} };
          java.util.function.Function<String, Note> make = Note::new;
          NoteService[] array = new NoteService[3];
        }
        """);
  }

  @Test
  void flagsServiceInServiceEvenInItsConstructor() {
    List<String> lines =
        tester()
            .source(
                """
                package app;
                @io.stanchion.Service
                public class TextService {
                  private final NoteService notes;
                  public TextService() {
                    this.notes = new NoteService(); // flagged
                  }
                }
                """)
            .lines();

    assertThat(lines)
        .containsExactly(
            "[DirectInstantiation] TextService creates NoteService itself; that is for its"
                + " provider",
            "receive it as a parameter, or get it from NoteServiceProvider.get(...)");
  }

  @Test
  void flagsOrchestratorOutsideOfItsConstructor() {
    List<String> lines =
        tester()
            .source(
                """
                package app;
                @io.stanchion.Orchestrator
                public class NoteOrchestrator {
                  private final NoteService notes = new NoteService();
                  public String read() {
                    return notes.read() + new NoteService().read(); // flagged
                  }
                }
                """)
            .lines();

    assertThat(lines.get(1))
        .isEqualTo(
            "create it in the constructor or as a field's value, or receive it as a parameter");
  }

  @Test
  void flagsItInWhateverTheApplicationConsistsOf() {
    check(
        """
        package app;
        import java.util.function.Supplier;
        class Router {
          private final NoteService field = new NoteService(); // flagged
          static NoteService shared;
          static { shared = new NoteService(); } // flagged
          Router() { this.toString().concat(new NoteService().read()); } // flagged
          Router(NoteService given) {}
          String read() {
            Supplier<String> lambda = () -> new NoteService().read(); // flagged
            Supplier<NoteService> reference = NoteService::new; // flagged
            class Local {
              NoteService inner = new NoteService(); // flagged
            }
            return new NoteService() { // flagged
            }.read();
          }
          static class Nested {
            NoteService service() { return new NoteService(); } // flagged
          }
          interface Notes {
            default NoteService service() { return new NoteService(); } // flagged
          }
          enum Kind {
            ONE {
              NoteService service() { return new NoteService(); } // flagged
            };
            abstract NoteService service();
          }
          record Pair(NoteService service) {
            Pair() { this(new NoteService()); } // flagged
          }
        }
        """);
  }

  @Test
  void flagsBeanMethodOfAFramework() {
    check(
        """
        package app;
        @interface Configuration {}
        @interface Bean {}
        @Configuration
        class Beans {
          @Bean NoteService notes() { return new NoteService(); } // flagged
        }
        """);
  }

  @Test
  void flagsFactoryOfOnesOwn() {
    RuleTester.of(DirectInstantiation.class)
        .source(
            """
            package app;
            @io.stanchion.Service
            public class NoteService {
              public static NoteService create() { return new NoteService(); } // flagged
            }
            """)
        .check();
  }

  @Test
  void flagsMemberClassAndSuperclassOfComponent() {
    check(
        """
        package app;
        abstract class Base {
          final NoteService notes = new NoteService(); // flagged
        }
        @io.stanchion.Service
        class TextService extends Base {
          static class Builder {
            NoteService notes() { return new NoteService(); } // flagged
          }
        }
        """);
  }

  @Test
  void flagsComponentOfTheClassPath(@TempDir Path classes) {
    Compiled.of(NOTES).writeTo(classes);

    assertThat(
            Compiled.against(
                    classes,
                    List.of(),
                    """
                    package other;
                    class Router {
                      app.NoteService notes = new app.NoteService();
                    }
                    """)
                .findings("DirectInstantiation"))
        .extracting(Compiled.Finding::line)
        .containsExactly(3L);
  }

  @Test
  void acceptsWhatTheCodeAccepts() {
    check(
        """
        package app;
        import io.stanchion.Waiver;
        class Router {
          @SuppressWarnings("stanchion:DirectInstantiation")
          NoteService field = new NoteService();
          @SuppressWarnings("stanchion:DirectInstantiation")
          Router() { new NoteService(); }
          @SuppressWarnings("stanchion:DirectInstantiation")
          NoteService one(String name, int[] numbers) { return new NoteService(); }
          @Waiver(rule = "DirectInstantiation", because = "built before the container is")
          NoteService two() { return new NoteService(); }
          NoteService three() { return new NoteService(); } // flagged
          @Waiver(rule = "DirectInstantiation", because = "an example")
          static class Nested {
            class Deep {
              NoteService four() { return new NoteService(); }
            }
          }
        }
        """);
  }

  @Test
  void looksAtNoOtherClassWhereItIsOff() {
    Compiled compiled =
        Compiled.of(
            List.of("-Astanchion.severity.DirectInstantiation=off"),
            NOTES,
            """
            package app;
            class Router { NoteService notes = new NoteService(); }
            """);

    assertThat(compiled.findings()).isEmpty();
  }
}
