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
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What a constructor takes counts only if it was read from another object: one field is one too
 * many here.
 */
class ReadValuesTest {

  private static RuleTester tester(String body) {
    return Lines.tester(0, body);
  }

  @Test
  void readingsThatGoThroughConversions() {
    tester(
            """
              private final java.time.format.DateTimeFormatter days = null;
              private static final java.text.NumberFormat LENGTHS = null;
              Line plain(Request r) { return new Line(r.title(), "title"); } // flagged
              Line wrapped(Request r) { return new Line(new Title(r.title()), "title"); } // flagged
              Line rounded(Request r) { return new Line(new java.math.BigDecimal(r.title(), java.math.MathContext.DECIMAL64), "fee"); } // flagged
              Line scaled(Request r) { return new Line(new java.math.BigDecimal(r.title()).setScale(2), "fee"); } // flagged
              Line dated(Request r) { return new Line(new java.util.Date(r.start().toEpochMilli()).toInstant(), "at"); } // flagged
              Line formatted(Request r) { return new Line(days.format(r.start()), "day"); } // flagged
              Line counted(Request r) { return new Line(LENGTHS.format(r.length()), "length"); } // flagged
              Line chosen(Contact c) { return new Line(c.channel().name(), "channel"); } // flagged
              Line looked(Map<String, String> zones, Request r) { return new Line(zones.get(r.zone()), "zone"); } // flagged
              Line trimmed(Request r) { // flagged
                String title = r.title();
                while (title.endsWith(".")) {
                  title = title.substring(0, title.length() - 1);
                }
                return new Line(title, "title");
              }
            """)
        .check();
  }

  @Test
  void readingsOfAllKinds() {
    tester(
            """
              Line unwrapped(Title title) { return new Line(title.text(), "title"); } // flagged
              Line own(Request r) { return new Line(current().name(), "name"); } // flagged
              private Contact current() { return null; }
              Line first(LinkedList<String> names) { return new Line(names.getFirst(), "first"); } // flagged
              Line last(LinkedList<String> names) { return new Line(names.getLast(), "last"); } // flagged
              Line second(List<String> names) { return new Line(names.get(1), "second"); } // flagged
              Line keyed(Properties texts) { return new Line(texts.getProperty("title"), "title"); } // flagged
            """)
        .check();
  }

  @Test
  void variablesThatAreGivenToEachOther() {
    Lines.tester(
            1,
            """
              Line shortened(Request r) { // flagged
                String title = r.title();
                String last = "";
                while (!title.equals(last)) {
                  last = title;
                  title = last.trim();
                }
                return new Line(title, last);
              }
            """)
        .check();
  }

  @Test
  void acceptsConversionsOfParameters() {
    tester(
            """
              Line bytes(String title) { return new Line(title.getBytes(java.nio.charset.StandardCharsets.UTF_8), "title"); }
              Line year(Calendar day) { return new Line(day.get(Calendar.YEAR), "year"); }
              Line name(Contact.Channel channel) { return new Line(channel.name(), "channel"); }
              Line label(Contact.Channel channel) { return new Line(channel.label(), "channel"); }
              Line count(String[] guests) { return new Line(guests.length, "guests"); }
              Line size(List<String> guests) { return new Line(guests.size(), "guests"); }
              Line tagged(List<String> tags) { return new Line(tags.contains("vip"), "important"); }
              Line placed(Map<String, String> zones) { return new Line(zones.containsKey("UTC"), "zone"); }
              Line looked(Map<String, String> zones, String zone) { return new Line(zones.get(zone), "zone"); }
              Line walked(String path) {
                String parent = path;
                while (parent.contains("/")) {
                  parent = parent.substring(0, parent.lastIndexOf('/'));
                }
                return new Line(parent, "folder");
              }
            """)
        .check();
  }

  @Test
  void acceptsWhatACollaboratorMakesOfAReading() {
    tester(
            """
              interface Rooms { String find(String calendar); }
              interface Directory { Rooms rooms(String zone); }
              Line room(Rooms rooms, Request r) { return new Line(rooms.find(r.calendar()), "room"); }
              Line far(Directory all, Request r) { return new Line(all.rooms(r.zone()).find(r.calendar()), "room"); }
            """)
        .check();
  }

  @Test
  void acceptsObjectsThatAreMade() {
    tester(
            """
              Line made(String title) { return new Line(new Renderer(title).html(), "html"); }
              static class Renderer { Renderer(String title) {} String html() { return ""; } }
              Line built(Booking.Builder booking) { return new Line(booking.build(), "booking"); }
              Line text(StringBuilder text) { return new Line(text.toString(), "text"); }
            """)
        .check();
  }

  @Test
  void countsPartsOfAMadeObjectAndNotTheObject() {
    Lines.tester(
            4,
            """
              record Meeting(Slot slot, Line first, Line second) {}
              Meeting meeting(Request r) {
                return new Meeting(new Slot(r.start(), r.length()), new Line(r.title(), "title"), new Line(r.name(), "name"));
              }
              Line described(Request r) {
                return new Line(Map.of("title", r.title(), "zone", r.zone(), "name", r.name(), "mail", r.mail()), "map");
              }
              Line several(Request r) { // flagged
                return new Line(Map.of("title", r.title(), "zone", r.zone(), "name", r.name(), "mail", r.mail()), r.title());
              }
            """)
        .check();
  }

  @Test
  void constantsBesideAnArrayOfReadings() {
    tester(
            """
              Map<String, Object> mail(Request r) { // flagged
                return Map.of("to", new String[] {r.mail()}, "kind", "plain");
              }
              Map<String, Object> test() {
                return Map.of("to", new String[] {"test@example.org"}, "kind", "plain");
              }
            """)
        .check();
  }

  @Test
  void acceptsTablesThatTranslateColumns() {
    tester(
            """
              Line line(ResultSet rs, Map<String, String> zones) throws SQLException {
                return new Line(zones.get(rs.getString("zone")), "zone");
              }
            """)
        .check();
  }

  @Test
  void detailsOfAnError() {
    tester(
            """
              static class Refused extends RuntimeException { int code() { return 1; } }
              Object code(Runnable call) { // flagged
                try { call.run(); } catch (Refused e) { return new Line(e.code(), "code"); }
                return null;
              }
              Object answer(Runnable call) { // flagged
                try { call.run(); } catch (IllegalStateException e) { return Map.of("message", e.getMessage()); }
                return null;
              }
            """)
        .check();
  }

  @Test
  void acceptsCounters() {
    tester(
            """
              Map<String, Object> counted(Iterator<Request> all) {
                int count = 0;
                while (all.hasNext()) {
                  count = count + 1;
                }
                return Map.of("count", count);
              }
            """)
        .check();
  }

  /** Each step is used twice by the next: no path is followed for each way through them. */
  @Test
  @Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void followsALongCalculation() {
    String steps =
        IntStream.range(1, 60)
            .mapToObj(i -> "int p%d = p%d + p%d / %d;\n".formatted(i, i - 1, i - 1, i))
            .collect(Collectors.joining());
    tester(
            """
              Line price(Request r) { // flagged
                int p0 = r.length();
                %s
                return new Line(p59, "price");
              }
            """
                .formatted(steps))
        .check();
  }
}
