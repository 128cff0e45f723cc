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

import io.stanchion.processor.testing.RuleTester;
import org.junit.jupiter.api.Test;

/** Which places in the code give an object a value that {@link FieldMapping} counts. */
class MappedPlacesTest {

  private static RuleTester tester(String body) {
    return Models.mapping().source(Models.service(body));
  }

  @Test
  void acceptsValuesForALoggerBehindAnInterface() {
    tester(
            """
              interface Sink { void accept(Object event); }
              interface AuditLogger extends Sink {}
              void log(AuditLogger log, Request r) {
                log.accept(new Booking(r.title(), r.length(), r.calendar(), r.zone(), r.name(), r.mail()));
              }
            """)
        .check();
  }

  @Test
  void acceptsErrorThatABuilderMakes() {
    tester(
            """
              interface Problem {
                Problem title(String v);
                Problem with(String key, Object value);
                IllegalStateException asError();
              }
              void refuse(Problem problem, Request r) {
                throw problem.title(r.title()).with("zone", new Booking(r.title(), r.length(), r.calendar(), r.zone(), r.name(), r.mail())).asError();
              }
            """)
        .check();
  }

  @Test
  void acceptsPairsOfAForm() {
    tester(
            """
              List<Object> form(Request r) {
                return List.of(
                    new org.apache.http.message.BasicNameValuePair("title", r.title()),
                    new org.apache.http.message.BasicNameValuePair("calendar", r.calendar()),
                    new org.apache.http.message.BasicNameValuePair("zone", r.zone()),
                    new org.apache.http.message.BasicNameValuePair("name", r.name()),
                    new org.apache.http.message.BasicNameValuePair("mail", r.mail()),
                    new org.apache.http.message.BasicNameValuePair("again", r.mail()));
              }
            """)
        .source(
            """
            package org.apache.http.message;
            public class BasicNameValuePair { public BasicNameValuePair(String name, String value) {} }
            """)
        .check();
  }

  @Test
  void acceptsSettersThatAClassHasFromARequestOfALibrary() {
    tester(
            """
              static class CalendarHeaders extends org.springframework.http.HttpHeaders {}
              void fill(CalendarHeaders headers, Request r) {
                headers.setOrigin(r.title());
                headers.setHost(r.calendar());
                headers.setPragma(r.zone());
                headers.setBearerAuth(r.name());
                headers.setETag(r.mail());
                headers.setUpgrade(r.mail());
              }
            """)
        .source(
            """
            package org.springframework.http;
            public class HttpHeaders {
              public void setOrigin(String v) {}
              public void setHost(String v) {}
              public void setPragma(String v) {}
              public void setBearerAuth(String v) {}
              public void setETag(String v) {}
              public void setUpgrade(String v) {}
            }
            """)
        .check();
  }

  @Test
  void acceptsFivePairsOfANameAndAValue() {
    tester(
            """
              record Attribute(String name, String value) {}
              List<Attribute> attributes(Request r) {
                return List.of(
                    new Attribute("title", r.title()), new Attribute("calendar", r.calendar()), new Attribute("zone", r.zone()),
                    new Attribute("name", r.name()), new Attribute("mail", r.mail()));
              }
            """)
        .check();
  }

  @Test
  void acceptsLinesThatAreCollected() {
    tester(
            """
              List<Object> lines(Request r, Map.Entry<String, String> last) {
                List<Object> lines = new ArrayList<>();
                Collections.addAll(lines, r.title(), "in", r.calendar(), "at", r.zone(), "for", r.name(), "by", r.mail(), "of", r.start(), "with", r.guests());
                lines.add(new AbstractMap.SimpleEntry<>(last));
                return lines;
              }
            """)
        .check();
  }

  @Test
  void flagsArgumentsThatAConstructorTakesInAnyNumber() {
    tester(
            """
              static class Letter { Letter(String title, Object... parts) {} }
              Letter letter(Request r) { // flagged
                return new Letter(r.title(), r.length(), r.calendar(), r.zone(), r.name(), r.mail());
              }
            """)
        .check();
  }

  @Test
  void flagsArgumentsInFormsThatHideWhereTheyComeFrom() {
    tester(
            """
              record Row(int a, boolean b, String c, String d, String e, int f) {}
              Row row(Request r, Object given) { // flagged
                String zone;
                return new Row(-r.length(), r.title() instanceof String, zone = r.zone(), (String) r.name(),
                    r.mail() == null ? "none" : r.mail(), r.length() + 1);
              }
            """)
        .check();
  }

  @Test
  void flagsEntityThatWasFound() {
    tester(
            """
              Booking booking(jakarta.persistence.EntityManager em) { // flagged
                Event e = em.find(Event.class, 1);
                return new Booking(e.getTitle(), e.getLength(), e.getCalendar(), e.getZone(), e.getName(), e.getMail());
              }
            """)
        .source(
            """
            package jakarta.persistence;
            public interface EntityManager { <T> T find(Class<T> type, Object id); }
            """)
        .check();
  }

  @Test
  void flagsMapsThatAnotherApiReturned() {
    tester(
            """
              interface Remote { Map<String, Object> load(String id); }
              Booking booking(Remote remote) { // flagged
                Map<String, Object> found = remote.load("1");
                while (found.containsKey("data")) {
                  found = inner(found);
                }
                return new Booking((String) found.get("title"), (Integer) found.get("length"), (String) found.get("calendar"),
                    (String) found.get("zone"), (String) found.get("name"), (String) found.get("mail"));
              }
              @SuppressWarnings("unchecked")
              private Map<String, Object> inner(Map<String, Object> outer) { return (Map<String, Object>) outer.get("data"); }
            """)
        .check();
  }

  @Test
  void flagsMapsInsideOfMaps() {
    tester(
            """
              @SuppressWarnings("unchecked")
              Booking booking(Map<String, Object> answer) { // flagged
                Map<String, Object> found = answer;
                while (found.containsKey("data")) {
                  found = (Map<String, Object>) found.get("data");
                }
                return new Booking((String) found.get("title"), (Integer) found.get("length"), (String) found.get("calendar"),
                    (String) found.get("zone"), (String) found.get("name"), (String) found.get("mail"));
              }
            """)
        .check();
  }
}
