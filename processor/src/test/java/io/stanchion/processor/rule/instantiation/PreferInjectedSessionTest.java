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

import io.stanchion.processor.testing.RuleTester;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreferInjectedSessionTest {

  private static final String FIVE_WITH_THREE =
      """
      package app;
      import java.sql.*;
      import java.util.List;
      record Flow(String id) {}
      @io.stanchion.Service
      public class FlowService { // flagged
        public Flow create(String id, Connection db) throws SQLException { return new Flow(id); }
        public <T> List<T> list(Class<T> type, Connection db) { return List.of(); }
        public boolean delete(Connection db, String id, int... versions) { return true; }
        public String text(String id) { return id; }
        public void check(Flow flow) {}
      }
      """;

  private static void check(String source) {
    RuleTester.of(PreferInjectedSession.class).source(source).check();
  }

  private static String accepted(String from, String to) {
    return FIVE_WITH_THREE.replace("{ // flagged", "{").replace(from, to);
  }

  @Test
  void acceptsFourOperations() {
    check(accepted("  public void check(Flow flow) {}\n", ""));
  }

  @Test
  void acceptsOverloadsAsOneOperation() {
    check(accepted("public void check(Flow flow)", "public void text(Flow flow)"));
  }

  @Test
  void acceptsHalfOfTheOperations() {
    check(
        accepted(
            "public void check(Flow flow) {}",
            "public void check(Flow flow) {} public void more() {}"));
  }

  @Test
  void acceptsInjectedSession() {
    check(
        accepted(
            "  public Flow create",
            "  private final Connection session;\n"
                + "  public FlowService(Connection session) { this.session = session; }\n"
                + "  public Flow create"));
  }

  @Test
  void acceptsParametersThatAreNoSessions() {
    check(accepted("Connection db", "javax.sql.DataSource db"));
  }

  @Test
  void printsTheNewConstructorAndTheNewSignatures() {
    List<String> lines = RuleTester.of(PreferInjectedSession.class).source(FIVE_WITH_THREE).lines();

    assertThat(lines)
        .containsExactly(
            "[PreferInjectedSession] FlowService takes a session as a parameter in 3 of its 5 operations;"
                + " from 5 operations on, inject it",
            "the constructor becomes",
            "public FlowService(Connection db)",
            "the operations become",
            "public Flow create(String id) throws SQLException",
            "public <T> List<T> list(Class<T> type)",
            "public boolean delete(String id, int[] versions)",
            "its provider and its routers follow by themselves");
  }

  @Test
  void keepsWhatTheConstructorTakesAndCountsAnOverloadThatTakesNone() {
    List<String> lines =
        RuleTester.of(PreferInjectedSession.class)
            .option("sessionTypes", "app.Tx")
            .source(
                """
                package app;
                import java.sql.Connection;
                interface Tx {}
                @io.stanchion.Service
                class FlowService { // flagged
                  FlowService(java.time.Clock clock) {}
                  public void one(Connection session) {}
                  public void two(Connection connection) {}
                  public void three(Tx tx) {}
                  public void three() {}
                  public void four() {}
                  public void five() {}
                }
                """)
            .lines();

    assertThat(lines)
        .contains("FlowService(Connection session, Tx tx, Clock clock)")
        .doesNotContain("public void four()");
    assertThat(lines.stream().filter("public void three()"::equals)).hasSize(1);
  }

  @Test
  void writesTheHeaderOfARecord() {
    assertThat(
            RuleTester.of(PreferInjectedSession.class)
                .source(
                    FIVE_WITH_THREE.replace(
                        "public class FlowService {",
                        "public record FlowService(java.time.Clock clock) {"))
                .lines())
        .contains("public record FlowService(Connection db, Clock clock)");
  }
}
