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

import org.junit.jupiter.api.Test;

/** Which texts that a client gets were put together. */
class HandedTextsTest {

  @Test
  void acceptsConstantsInOtherForms() {
    Clients.tester(
            """
              private static final String EVENTS = "/Events";
              void ping() {
                client.get(EVENTS.toLowerCase(Locale.ROOT));
                client.get(EVENTS.substring(1).trim());
                client.get(EVENTS + ("/" + 2));
                String version = "/v2";
                client.get(version + EVENTS);
              }
            """)
        .check();
  }

  @Test
  void acceptsTextsThatAnotherObjectFills() {
    Clients.tester(
            """
              static class Templates {
                String replace(String key, String value) { return value; }
                static String joining(List<String> all) { return all.get(0); }
              }
              private static final Templates TEMPLATES = new Templates();
              void get(String id, Request r) {
                client.get(Templates.joining(r.guests()));
                client.get(TEMPLATES.replace("{id}", id));
              }
            """)
        .check();
  }

  @Test
  void acceptsNamesThatAreCleaned() {
    Clients.tester(
            """
              void get(String name) {
                client.get(replace(name).replace(" ", "-"));
              }
              private String replace(String name) { return name.trim(); }
            """)
        .check();
  }

  @Test
  void flagsTextOnAnAddressThatWasConfigured() {
    Clients.tester(
            """
              private final String base = null;
              private static String region = "eu";
              void ping(String id) {
                client.get("/ping" + ("/" + id)); // flagged
                client.get(base + "/ping"); // flagged
                client.get("/ping/" + region); // flagged
              }
            """)
        .check();
  }

  @Test
  void flagsTextOnAParameterThatHasADefault() {
    Clients.tester(
            """
              void get(String id, List<String> ids) {
                if (id == null) {
                  id = "last";
                }
                client.get("/events/" + id); // flagged
                String chosen = "first";
                chosen = ids.get(0);
                client.get("/events/" + chosen); // flagged
                for (String each : ids) {
                  client.get("/events/" + each); // flagged
                }
              }
            """)
        .check();
  }

  @Test
  void flagsTemplateThatIsFilledInSteps() {
    Clients.tester(
            """
              private static final String TEMPLATE = "/{calendar}/{id}";
              void get(Request r) {
                client.get(TEMPLATE.replace("{calendar}", r.calendar()).replace("{id}", r.title()).trim()); // flagged
              }
            """)
        .check();
  }

  @Test
  void flagsBuilderOfATextThatIsHandedOverItself() {
    Clients.tester(
            """
              void create(Request r, StringBuilder given) {
                client.post("/events", given.append(r.title()).reverse()); // flagged
                given.append(r.zone());
                client.post("/events", given); // flagged
                client.post("/events", new StringBuilder("title=").append(r.title())); // flagged
                StringBuilder body = new StringBuilder();
                body.append("title=").append(r.title());
                client.post("/events", body); // flagged
              }
            """)
        .check();
  }

  @Test
  void acceptsLengthOfATextThatWasBuilt() {
    Clients.tester(
            """
              void list(Request r) {
                StringBuilder text = new StringBuilder();
                text.append(r.title());
                client.list(text.length(), text.append(r.zone()).length());
              }
            """)
        .check();
  }

  @Test
  void acceptsPayloadThatAMarshallerWrites() {
    Clients.tester(
            """
              interface Marshaller { void marshal(Object payload, java.io.Writer out); }
              interface Mapper { void writeValue(java.io.OutputStream out, Object payload); }
              interface Signer { String sign(String text, String key); void watch(String name, java.io.Writer out); }
              void create(Request r, String key, Marshaller xml, Mapper json, Signer signer) {
                signer.sign("event " + r.title(), key);
                client.get(key);
                java.io.StringWriter out = new java.io.StringWriter();
                signer.watch("event " + r.title(), out);
                xml.marshal(Payload.from(r), out);
                client.post("/events", out.toString());
                var bytes = new java.io.ByteArrayOutputStream();
                json.writeValue(bytes, Payload.from(r).toApi());
                client.send(bytes.toByteArray());
              }
            """)
        .check();
  }

  @Test
  void flagsMapThatAMapperWrites() {
    Clients.tester(
            """
              interface Mapper { void writeValue(java.io.Writer out, Object payload); }
              void create(Request r, Mapper json) {
                java.io.StringWriter out = new java.io.StringWriter();
                json.writeValue(out, Map.of("title", r.title()));
                client.post("/events", out.toString()); // flagged
              }
            """)
        .check();
  }

  @Test
  void flagsTextThatIsWrittenIntoAWriter() {
    Clients.tester(
            """
              void create(Request r) {
                java.io.StringWriter out = new java.io.StringWriter();
                out.write("title=");
                out.write(r.title());
                client.post("/events", out.toString()); // flagged
                java.io.StringWriter other = new java.io.StringWriter();
                other.append("title=").append(r.title());
                client.post("/events", other.toString()); // flagged
              }
            """)
        .check();
  }
}
