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

/**
 * Constants and the component's own settings are no data of others: an object of nothing else is
 * configured. What a collaborator answers is data. One field is one too many here.
 */
class OwnSettingsTest {

  private static final String LINE =
      "package app; public record Line(Object value, String kind) {}";

  private static RuleTester tester(String body) {
    return RuleTester.of(FieldMapping.class)
        .option("limit.mappedFields", 0)
        .source(Models.REQUEST)
        .source(Models.CLIENT)
        .source(LINE)
        .source(
            """
            package app;
            record Settings(String url, Pool pool) {
              record Pool(int size, String name) {}
            }
            """)
        .source(
            """
            package app;
            class MailProperties {
              static final String ZONE = "UTC";
              String host;
              Smtp smtp;
              Smtp getSmtp() { return smtp; }
              Smtp smtpOf(String zone) { return smtp; }
              static class Smtp {
                int port;
                String getUser() { return ""; }
              }
            }
            """)
        .source(
            """
            package app;
            class Profile {
              String name;
              Profile parent;
              String getZone() { return ""; }
              Profile getParent() { return parent; }
            }
            """)
        .source(Models.service(body));
  }

  @Test
  void acceptsSettingsReadDirectly() {
    tester(
            """
              private Settings settings;
              private MailProperties mail;
              Line constant() { return new Line(MailProperties.ZONE, "zone"); }
              Line own() { return new Line(settings.url(), "url"); }
              Line inner() { return new Line(this.settings.pool().name(), "pool"); }
              Line field() { return new Line(mail.smtp.port, "port"); }
              Line getter() { return new Line(mail.getSmtp().getUser(), "user"); }
              Line keyed() { return new Line(mail.smtpOf(MailProperties.ZONE).getUser(), "user"); }
              Map<String, Object> described() {
                return Map.of("zone", MailProperties.ZONE, "url", settings.url(), "port", mail.smtp.port);
              }
            """)
        .check();
  }

  @Test
  void acceptsSettingsThatVariablesHold() {
    tester(
            """
              private Settings settings;
              private MailProperties mail;
              private Profile operator;
              record Office(Address address) {}
              record Address(String city) {}
              private Office office;
              Line url() { Settings all = settings; return new Line(all.url(), "url"); }
              Line pool() { var pool = settings.pool(); return new Line(pool.name(), "pool"); }
              Line user() { var smtp = mail.getSmtp(); return new Line(smtp.getUser(), "user"); }
              Line port() { var smtp = mail.smtp; return new Line(smtp.port, "port"); }
              Line city() { var address = office.address(); return new Line(address.city(), "city"); }
              Line parent() { var parent = operator.parent; return new Line(parent.name, "name"); }
              Line either(boolean first) {
                Profile chosen = operator;
                if (first) { chosen = operator.parent; }
                return new Line(chosen.getZone(), "zone");
              }
            """)
        .check();
  }

  @Test
  void flagsWhatAnotherObjectAnswers() {
    tester(
            """
              interface Directory { Profile current(); Profile find(String name); }
              private Directory directory;
              private MailProperties mail;
              private Profile operator;
              Line held() { var now = directory.current(); return new Line(now.getZone(), "zone"); } // flagged
              Line found(String name) { return new Line(directory.find(name).getZone(), "zone"); } // flagged
              Line keyed(String zone) { return new Line(mail.smtpOf(zone).getUser(), "user"); } // flagged
              Line given(Profile p) { var parent = p.parent; return new Line(parent.name, "name"); } // flagged
              Line either(Profile p) { // flagged
                Profile chosen = p.getParent();
                if (chosen == null) { chosen = operator; }
                return new Line(chosen.getZone(), "zone");
              }
            """)
        .check();
  }

  @Test
  void flagsWhatCollaboratorsAnswer() {
    tester(
            """
              private AccountService accounts;
              private Teams teams;
              private jakarta.persistence.EntityManager session;
              Line account() { return new Line(accounts.current().getZone(), "zone"); } // flagged
              Line team() { return new Line(teams.current().getZone(), "zone"); } // flagged
              Line stored() { return new Line(session.find(Profile.class, 1).getZone(), "zone"); } // flagged
            """)
        .source(
            """
            package app;
            @io.stanchion.Service
            class AccountService {
              public Profile current() { return null; }
            }
            """)
        .source("package app; interface Teams { Profile current(); }")
        .source(
            """
            package app;
            @io.stanchion.Service
            class TeamService implements Teams {
              public Profile current() { return null; }
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
  void acceptsElementsOfItsOwnArrays() {
    tester(
            """
              private String[] zones;
              private MailProperties[] servers;
              Line zone() { return new Line(zones[0], "zone"); }
              Line host(int i) { return new Line(servers[i].host, "host"); } // flagged
              Line first() { return new Line(servers[0].host, "host"); }
              Line looked(Request r) { return new Line(zones[r.length()], "zone"); } // flagged
              Line given(String[] zones) { return new Line(zones[0], "zone"); } // flagged
            """)
        .check();
  }

  @Test
  void flagsParametersWithADefault() {
    tester(
            """
              private Profile operator;
              Line zone(Profile p) { // flagged
                if (p == null) {
                  p = operator;
                }
                return new Line(p.getZone(), "zone");
              }
              Map<String, Object> named(String name) { // flagged
                if (name == null) {
                  name = "nobody";
                }
                return Map.of("name", name);
              }
            """)
        .check();
  }

  @Test
  void followsVariablesThatAreReadFromThemselves() {
    tester(
            """
              record Step(String next, Step inner) {}
              private Map<String, Step> steps;
              private Profile root;
              Line last(Request r) { // flagged
                String next = r.title();
                while (!next.isEmpty()) {
                  next = steps.get(next).next();
                }
                return new Line(next, "step");
              }
              Line own() { // flagged
                Profile top = root;
                while (top.parent != null) {
                  top = top.parent;
                }
                return new Line(top.name, "name");
              }
              Line top(Profile p) { // flagged
                Profile top = p;
                while (top.parent != null) {
                  top = top.parent;
                }
                return new Line(top.name, "name");
              }
            """)
        .check();
  }
}
