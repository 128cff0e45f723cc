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
package io.stanchion.processor.rule.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.stanchion.processor.testing.Compiled.Finding;
import io.stanchion.processor.testing.RuleTester;
import java.util.List;
import org.junit.jupiter.api.Test;

class RouteConflictTest {

  private static RuleTester tester() {
    return RuleTester.of(RouteConflict.class);
  }

  @Test
  void acceptsOtherMethodsAndOtherPaths() {
    tester()
        .source(
            """
            package app;
            @io.stanchion.Service(path = "/notes")
            public class NoteService {
              public String get(String id) { return id; }
              public void update(String id) {}
              public void delete(String id) {}
              public void list() {}
              public void create() {}
              public void listDrafts() {}
              public String getDraft(String id, String draftId) { return id; }
            }
            """)
        .check();
  }

  @Test
  void acceptsWhatNoRouterExposes() {
    tester()
        .source(
            """
            package app;
            @io.stanchion.Service
            public class NoteService {
              public String get(String id) { return id; }
              public String find(String id) { return id; }
            }
            """)
        .source(
            """
            package app;
            @io.stanchion.Service(path = "/drafts")
            public class DraftService {
              public String get(String id) { return id; }
              @io.stanchion.Internal public String find(String id) { return id; }
            }
            """)
        .check();
  }

  @Test
  void acceptsRoutesThatTheAnnotationTellsApart() {
    tester()
        .source(
            """
            package app;
            import io.stanchion.Route;
            @io.stanchion.Service(path = "/notes")
            public class NoteService {
              public String get(String id) { return id; }
              @Route(path = "/{id}/text") public String find(String id) { return id; }
              @Route(method = Route.HttpMethod.POST) public String load(String id) { return id; }
            }
            """)
        .check();
  }

  @Test
  void leavesWhatCannotBeRoutedToTheOtherRule() {
    tester()
        .source(
            """
            package app;
            import java.util.List;
            @io.stanchion.Service(path = "/notes")
            public class NoteService {
              public void create(List<Object> one, List<Object> other) {}
              public void add(List<Object> one, List<Object> other) {}
            }
            """)
        .check();
  }

  @Test
  void flagsTheLaterOfTwoWithOneVerb() {
    String message =
        tester()
            .source(
                """
                package app;
                @io.stanchion.Service(path = "/notes")
                public class NoteService {
                  public String get(String id) { return id; }
                  public String find(long noteId) { return "" + noteId; } // flagged
                }
                """)
            .message();

    assertThat(message)
        .startsWith(
            "[RouteConflict] NoteService.get(String) and NoteService.find(long)"
                + " both answer GET /notes/{noteId}")
        .contains("@Route")
        .contains("@Internal");
  }

  @Test
  void flagsOverloadsOfOneRoute() {
    tester()
        .source(
            """
            package app;
            @io.stanchion.Service(path = "/notes")
            public class NoteService {
              public void list() {}
              public void list(String text) {} // flagged
              public void list(int page) {} // flagged
              public void list(String id, int page) {}
            }
            """)
        .check();
  }

  @Test
  void flagsComponentsThatShareAPath() {
    List<Finding> found =
        tester()
            .source(
                """
                package app;
                @io.stanchion.Service(path = "/notes")
                public class SecondService {
                  public void list() {} // flagged
                }
                """)
            .source(
                """
                package app;
                @io.stanchion.Service(path = "notes/")
                public class FirstService {
                  public void list() {}
                  public void create() {}
                }
                """)
            .check();

    assertThat(found.get(0).text()).contains("FirstService.list() and SecondService.list()");
  }

  @Test
  void saysOnceWhatTwoRoutersShare() {
    tester()
        .source(
            """
            package app;
            import java.util.Optional;
            /** Notes. */
            @io.stanchion.Service
            @io.stanchion.TenantScoped
            public class NoteService {
              public void list(Optional<String> organizationId) {}
              public void find(Optional<String> organizationId) {} // flagged
            }
            """)
        .check();
  }

  @Test
  void flagsAScopedOperationBesideAnOpenOne() {
    tester()
        .source(
            """
            package app;
            import java.util.Optional;
            @io.stanchion.Service(path = "/notes")
            public class NoteService {
              public void list() {}
              @io.stanchion.TenantScoped
              public void find(Optional<String> organizationId) {} // flagged
            }
            """)
        .check();
  }

  @Test
  void flagsAPathThatLooksLikeAnAdministrators() {
    String message =
        tester()
            .source(
                """
                package app;
                @io.stanchion.Service(path = "/admin/notes")
                public class NoteAdminService {
                  public void list() {}
                }
                """)
            .source(
                """
                package app;
                import java.util.Optional;
                @io.stanchion.Service
                @io.stanchion.TenantScoped
                public class NoteService {
                  public void list(Optional<String> organizationId) {} // flagged
                }
                """)
            .message();

    assertThat(message).contains("GET /admin/notes");
  }
}
