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
package io.stanchion.processor.rule.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.stanchion.processor.testing.RuleTester;
import org.junit.jupiter.api.Test;

class AdminCheckInServiceTest {

  private static RuleTester tester() {
    return RuleTester.of(AdminCheckInService.class)
        .source(
            """
            package org.springframework.security.access.prepost;
            public @interface PreAuthorize {
              String value();
            }
            """)
        .source(
            """
            package org.springframework.security.core;
            import java.util.Collection;
            public interface Authentication {
              String getName();
              Collection<String> getAuthorities();
            }
            """)
        .source(
            """
            package jakarta.servlet.http;
            public interface HttpServletRequest {
              boolean isUserInRole(String role);
              String getRemoteUser();
            }
            """)
        .source(
            """
            package org.apache.shiro.subject;
            public interface Subject {
              boolean hasRole(String role);
              void checkPermission(String permission);
              Object getPrincipal();
            }
            """)
        .source(
            """
            package app;
            public record CurrentUser(String name, boolean isAdmin) {}
            """)
        .source(
            """
            package app;
            public record User(String name, boolean isAdmin) {
              boolean hasRole(String role) {
                return isAdmin;
              }
            }
            """);
  }

  @Test
  void acceptsWhoAsksWhoTheCallerIs() {
    tester()
        .source(
            """
            package app;
            import io.stanchion.tenancy.Caller;
            import jakarta.servlet.http.HttpServletRequest;
            import org.apache.shiro.subject.Subject;
            import org.springframework.security.core.Authentication;
            @io.stanchion.Service
            public class NoteService {
              public String author(Authentication caller) {
                return caller.getName() + caller.getAuthorities();
              }
              public String author(HttpServletRequest request) {
                return request.getRemoteUser();
              }
              public Object author(Subject subject) {
                return subject.getPrincipal();
              }
              public String author(CurrentUser user) {
                return user.name();
              }
              public boolean known(Caller caller) {
                return caller.principal().isPresent();
              }
            }
            """)
        .check();
  }

  @Test
  void acceptsAServiceThatManagesUsers() {
    tester()
        .source(
            """
            package app;
            import java.util.List;
            @io.stanchion.Service
            public class UserService {
              public long administrators(List<User> users) {
                return users.stream().filter(User::isAdmin).filter(user -> user.hasRole("x")).count();
              }
              public void checkAddress(String address) {}
            }
            """)
        .check();
  }

  @Test
  void acceptsCheckInARouter() {
    tester()
        .source(
            """
            package app;
            import jakarta.servlet.http.HttpServletRequest;
            public class NoteController {
              boolean list(HttpServletRequest request) {
                return request.isUserInRole("admin");
              }
            }
            """)
        .check();
  }

  @Test
  void flagsAnnotations() {
    String message =
        tester()
            .source(
                """
                package app;
                import org.springframework.security.access.prepost.PreAuthorize;
                @io.stanchion.Service
                public class NoteService {
                  @PreAuthorize("hasRole('ADMIN')")
                  public void deleteAll() {} // flagged
                  @PreAuthorize("hasRole('ADMIN')")
                  private void helper() {}
                }
                """)
            .message();

    assertThat(message)
        .isEqualTo(
            """
            [AdminCheckInService] NoteService.deleteAll checks rights itself, by @PreAuthorize; that is for the router
                  a service that admits some callers cannot be used by a job, a test or another service
                  guard the route: the generated admin router asks an AdminGuard before it calls anything
                  what an operation may touch follows from its tenant parameter alone""");
    tester()
        .source(
            """
            package app;
            import org.springframework.security.access.prepost.PreAuthorize;
            @io.stanchion.Orchestrator
            @PreAuthorize("hasRole('ADMIN')")
            public class Notes { // flagged
              public void open() {}
            }
            """)
        .check();
  }

  @Test
  void flagsCalls() {
    tester()
        .source(
            """
            package app;
            import jakarta.servlet.http.HttpServletRequest;
            import java.util.List;
            import java.util.function.Predicate;
            import org.apache.shiro.subject.Subject;
            import org.springframework.security.core.Authentication;
            @io.stanchion.Service
            public class NoteService {
              private final Predicate<CurrentUser> admins =
                  CurrentUser::isAdmin; // flagged
              public boolean a(HttpServletRequest request) {
                return request.isUserInRole("admin"); // flagged
              }
              public void b(Subject subject) {
                if (subject.hasRole("admin")) { // flagged
                  subject.checkPermission("notes:delete"); // flagged
                }
              }
              public boolean c(Authentication caller) {
                return caller.getAuthorities().contains("ROLE_ADMIN"); // flagged
              }
              public boolean d(Authentication caller) {
                return caller.getAuthorities().stream().anyMatch("ROLE_ADMIN"::equals); // flagged
              }
              public void e(CurrentUser user) {
                helper(user);
              }
              private void helper(CurrentUser user) {
                Runnable later = () -> {
                  if (!user.isAdmin()) { // flagged
                    throw new IllegalStateException();
                  }
                };
                later.run();
                requireAdmin(user); // flagged
              }
              private void requireAdmin(CurrentUser user) {}
            }
            """)
        .check();
  }

  @Test
  void flagsGuardsThatAreAskedOrOnlyHeld() {
    tester()
        .source(
            """
            package app;
            import io.stanchion.tenancy.AdminGuard;
            import io.stanchion.tenancy.Caller;
            @io.stanchion.Service
            public class NoteService {
              private final AdminGuard guard;
              public NoteService(AdminGuard guard) {
                this.guard = guard;
              }
              public void deleteAll(Caller caller) {
                AdminGuard.require(guard, caller); // flagged
              }
            }
            """)
        .source(
            """
            package app;
            import io.stanchion.tenancy.AdminGuard;
            @io.stanchion.Service
            public class LetterService {
              private final AdminGuard guard; // flagged
              public LetterService(AdminGuard guard) {
                this.guard = guard;
              }
              public void deleteAll() {}
            }
            """)
        .check();
  }
}
