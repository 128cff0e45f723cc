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
package io.stanchion.processor.rule.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.stanchion.processor.model.Position;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.code.Expression.InstanceOf;
import io.stanchion.processor.model.code.Expression.Variable;
import io.stanchion.processor.model.code.Local;
import io.stanchion.processor.testing.RuleTester;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** What a pattern binds was read from what it was matched with. */
class PatternsTest {

  private static final TypeRef REQUEST = TypeRef.of(TypeRef.Kind.DECLARED, "app.Request");
  private static final TypeRef TEXT = TypeRef.of(TypeRef.Kind.DECLARED, "java.lang.String");
  private static final TypeRef TRUTH = TypeRef.of(TypeRef.Kind.PRIMITIVE, "boolean");

  private static RuleTester tester(String body) {
    return RuleTester.of(FieldMapping.class)
        .release(21)
        .source(Models.REQUEST)
        .source(Models.BOOKING)
        .source(Models.CLIENT)
        .source(
            """
            package app;
            public record Meeting(String title, int length, String calendar, String zone, String name, String mail) {}
            """)
        .source(Models.service(body));
  }

  private static Local local(int number, TypeRef type) {
    return new Local(number, "local" + number, type, Local.Role.PATTERN);
  }

  private static Variables variables(Local given, TypeRef tested, Local... bindings) {
    Variable operand = new Variable(given, given.type(), Position.NONE);
    return Variables.of(new InstanceOf(operand, tested, List.of(bindings), TRUTH, Position.NONE));
  }

  @Test
  void valueUnderAnotherTypeIsTheSameValue() {
    Local given = local(1, REQUEST);
    Local bound = local(2, REQUEST);

    Variables variables = variables(given, REQUEST, bound);

    assertThat(variables.values(bound)).hasSize(1);
    assertThat(variables.isPart(bound)).isFalse();
  }

  @Test
  void componentsOfARecordAreParts() {
    Local given = local(1, REQUEST);
    Local first = local(2, TEXT);
    Local second = local(3, REQUEST);

    Variables one = variables(given, REQUEST, first);
    Variables both = variables(given, REQUEST, first, second);

    assertThat(one.isPart(first)).isTrue();
    assertThat(one.values(first)).isEmpty();
    assertThat(both.isPart(first)).isTrue();
    assertThat(both.isPart(second)).isTrue();
    assertThat(both.isPart(given)).isFalse();
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_21)
  void flagsArgumentsThatARecordPatternTookApart() {
    tester(
            """
              Booking booking(Object given) { // flagged
                return given instanceof Meeting(String title, int length, String calendar, String zone, String name, String mail)
                    ? new Booking(title, length, calendar, zone, name, mail)
                    : null;
              }
              Booking chosen(Object given) { // flagged
                return switch (given) {
                  case Meeting(var title, var length, var calendar, var zone, var name, var mail) ->
                      new Booking(title, length, calendar, zone, name, mail);
                  default -> null;
                };
              }
              Booking whole(Object given) { // flagged
                return switch (given) {
                  case Meeting m when m.length() > 1 -> new Booking(m.title(), m.length(), m.calendar(), m.zone(), m.name(), m.mail());
                  default -> null;
                };
              }
            """)
        .check();
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_21)
  void acceptsRowThatASwitchLooksAt() {
    tester(
            """
              Booking read(Object row) throws SQLException {
                return switch (row) {
                  case ResultSet rs -> new Booking(rs.getString(1), rs.getInt(2), rs.getString(3), rs.getString(4), rs.getString(5), rs.getString(6));
                  case Meeting m -> new Booking(m.title(), m.length(), m.calendar(), m.zone(), m.name(), "none");
                  default -> null;
                };
              }
            """)
        .check();
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_21)
  void flagsMapThatASwitchFindsAgain() {
    Clients.tester(
            """
              void create(Request r) {
                Object made = Map.of("title", r.title());
                switch (made) {
                  case Map<?, ?> body -> client.send(body); // flagged
                  default -> client.send(r);
                }
              }
            """)
        .release(21)
        .check();
  }
}
