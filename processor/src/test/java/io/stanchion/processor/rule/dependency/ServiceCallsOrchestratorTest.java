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
import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceCallsOrchestratorTest {

  private static final String CALLS =
      """
      package app;
      interface Calls { void call(); }
      @io.stanchion.Orchestrator
      class CallOrchestrator implements Calls {
        public void call() {}
      }
      @io.stanchion.Service
      class DialService {}
      """;

  private static void check(String source) {
    RuleTester.of(ServiceCallsOrchestrator.class).source(CALLS).source(source).check();
  }

  @Test
  void acceptsServiceOnServiceAndOrchestratorOnBoth() {
    check(
        """
        package app;
        @io.stanchion.Service
        class ContactService { ContactService(DialService dial) {} }
        @io.stanchion.Orchestrator
        class ContactOrchestrator { ContactOrchestrator(CallOrchestrator calls, DialService dial) {} }
        """);
  }

  @Test
  void acceptsInterfaceThatAServiceImplementsToo() {
    check(
        """
        package app;
        @io.stanchion.Service
        class SilentCalls implements Calls { public void call() {} }
        @io.stanchion.Service
        class ContactService { ContactService(Calls calls) {} }
        """);
  }

  @Test
  void acceptsPortOfAnotherPackage() {
    RuleTester.of(ServiceCallsOrchestrator.class)
        .source(
            """
            package app.contacts;
            public interface Listener {}
            """)
        .source(
            """
            package app.contacts;
            @io.stanchion.Service(domain = "office")
            public class ContactService { public ContactService(Listener listener) {} }
            """)
        .source(
            """
            package app.office;
            @io.stanchion.Orchestrator(domain = "office")
            public class OfficeOrchestrator implements app.contacts.Listener {
              public OfficeOrchestrator(app.contacts.ContactService contacts) {}
            }
            """)
        .check();
  }

  @Test
  void flagsFieldParameterAndCreation() {
    check(
        """
        package app;
        import io.stanchion.Service;
        @Service
        class OneService {
          private CallOrchestrator calls; // flagged
          public void call() { calls.call(); }
        }
        @Service
        class TwoService {
          TwoService(CallOrchestrator calls) {} // flagged
        }
        @Service
        class ThreeService {
          public void call(CallOrchestrator calls) {} // flagged
        }
        @Service
        class FourService {
          public void call() {
            new CallOrchestrator().call(); // flagged
          }
        }
        @Service
        class FiveService {
          private java.util.function.Supplier<Calls> calls; // flagged
        }
        """);
  }

  @Test
  void namesTheWayOut() {
    List<String> lines =
        RuleTester.of(ServiceCallsOrchestrator.class)
            .source(CALLS)
            .source(
                """
                package app;
                @io.stanchion.Service
                public class ContactService {
                  private CallOrchestrator calls; // flagged
                }
                """)
            .lines();

    assertThat(lines)
        .containsExactly(
            "[ServiceCallsOrchestrator] the service ContactService depends on the orchestrator"
                + " CallOrchestrator; it has to be the other way round",
            "let CallOrchestrator pass in what ContactService needs, or move the step that needs it up"
                + " into CallOrchestrator");
  }

  @Test
  void decidesFromDeclarationsWhereNoBodyIsToBeSeen() {
    assertThat(
            Compiled.of(
                    List.of("-proc:only"),
                    CALLS,
                    """
                    package app;
                    @io.stanchion.Service
                    public class ContactService {
                      private CallOrchestrator calls;
                    }
                    """)
                .findings("ServiceCallsOrchestrator"))
        .hasSize(1);
  }
}
