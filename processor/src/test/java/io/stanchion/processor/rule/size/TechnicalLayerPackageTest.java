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
package io.stanchion.processor.rule.size;

import static org.assertj.core.api.Assertions.assertThat;

import io.stanchion.processor.testing.Compiled;
import io.stanchion.processor.testing.RuleTester;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TechnicalLayerPackageTest {

  private static RuleTester tester() {
    return RuleTester.of(TechnicalLayerPackage.class);
  }

  private static String service(String packageName, String name) {
    return """
    package %s;
    @io.stanchion.Service
    public class %s {
      public %s() {}
    }
    """
        .formatted(packageName, name, name);
  }

  private static String ofDomain(String domain, String source) {
    return source.replace(
        "@io.stanchion.Service", "@io.stanchion.Service(domain = \"" + domain + "\")");
  }

  private static String flagged(String source) {
    return source.replaceFirst("(class \\w+ \\{)", "$1 // flagged");
  }

  @Test
  void acceptsOnePackageForTheDomain() {
    tester()
        .source(service("app.contacts", "ContactCrudService"))
        .source(service("app.contacts", "ContactCsvService"))
        .check();
  }

  @Test
  void acceptsPackagesOfCapabilities() {
    tester()
        .source(service("app.voice.core", "CreationService"))
        .source(service("app.voice.operations", "MonitoringService"))
        .source(service("app.voice.customization", "ProfileService"))
        .check();
  }

  @Test
  void acceptsAllServicesInOneLayer() {
    tester()
        .source(service("app.service", "ContactService"))
        .source(service("app.service", "PhoneService"))
        .check();
  }

  @Test
  void acceptsOneLayerBesideOneCapability() {
    tester()
        .source(service("app.contacts.crud", "ContactCrudService"))
        .source(service("app.contacts.lifecycle", "ContactLifecycleService"))
        .check();
  }

  @Test
  void acceptsOneLayerBesideTheDomainItself() {
    tester()
        .source(service("app.contacts.validation", "ContactRulesService"))
        .source(service("app.contacts", "ContactService"))
        .check();
  }

  @Test
  void acceptsLayersOfDifferentParents() {
    tester()
        .source(service("app.contacts.crud", "ContactCrudService"))
        .source(service("app.phones.validation", "PhoneValidationService"))
        .check();
  }

  @Test
  void acceptsLayersOfDifferentDomains() {
    tester()
        .source(ofDomain("contacts", service("app.crud", "ContactCrudService")))
        .source(ofDomain("phones", service("app.validation", "PhoneValidationService")))
        .check();
  }

  @Test
  void acceptsLayersWithoutComponents() {
    tester()
        .source(service("app.contacts.service", "ContactService"))
        .source("package app.contacts.repository;\npublic interface ContactRepository {}\n")
        .source("package app.contacts.mapper;\npublic class ContactMapper {}\n")
        .source("package app.contacts.dto;\npublic record ContactDto(String name) {}\n")
        .check();
  }

  @Test
  void acceptsPackagesThatOnlyContainTheWord() {
    tester()
        .source(service("app.contacts.mapping", "ContactMapService"))
        .source(service("app.contacts.validations2", "ContactRulesService"))
        .source(service("app.contacts.utilities", "MeterService"))
        .check();
  }

  @Test
  void acceptsLayersAtDifferentDepths() {
    tester()
        .source(service("app.contacts.crud", "ContactCrudService"))
        .source(service("app.contacts.lifecycle.validation", "StateService"))
        .check();
  }

  @Test
  void acceptsTheParentNamedAfterALayer() {
    tester()
        .source(service("app.services.contacts", "ContactService"))
        .source(service("app.services.phones", "PhoneService"))
        .source(service("app.persistence.phones", "PhoneStoreService"))
        .check();
  }

  @Test
  void flagsTwoLayersOnce() {
    List<String> lines =
        tester()
            .source(flagged(service("app.contacts.crud", "ContactCrudService")))
            .source(service("app.contacts.crud", "SegmentCrudService"))
            .source(service("app.contacts.validation", "ContactValidationService"))
            .lines();

    assertThat(lines)
        .containsExactly(
            "[TechnicalLayerPackage] the domain app.contacts is split by technical layer, into the"
                + " packages crud and validation",
            "ContactCrudService stands in app.contacts.crud",
            "SegmentCrudService stands in app.contacts.crud",
            "ContactValidationService stands in app.contacts.validation",
            "keep them in one package, or split it by what the business calls apart: import,"
                + " lifecycle, billing");
  }

  @Test
  void flagsLayersOfANamedDomainAndEachParentOnItsOwn() {
    tester()
        .source(ofDomain("contacts", service("app.contacts.dao", "ContactStore")))
        .source(flagged(ofDomain("contacts", service("app.contacts.Mapper", "ContactMapping"))))
        .source(service("app.phones.persistence", "PhoneStore"))
        .source(
            flagged(service("app.phones.orchestrator", "PhoneOrchestrator"))
                .replace("@io.stanchion.Service", "@io.stanchion.Orchestrator"))
        .check();
  }

  @Test
  void namesTheUnnamedPackageAboveLayers() {
    assertThat(
            tester()
                .source(flagged(service("crud", "ContactCrudService")))
                .source(service("validation", "ContactValidationService"))
                .message())
        .contains("the domain the unnamed package is split by technical layer");
  }

  @Test
  void blamesTheComponentThatIsCompiledHere(@TempDir Path classes) {
    String crud = service("app.contacts.crud", "ContactCrudService");
    String rules = service("app.contacts.validation", "ContactRulesService");
    Compiled.of(crud).writeTo(classes);

    assertThat(
            Compiled.against(
                    classes,
                    List.of(),
                    rules.replace(
                        "Service() {}", "Service(app.contacts.crud.ContactCrudService c) {}"))
                .findings("TechnicalLayerPackage"))
        .extracting(Compiled.Finding::file)
        .containsExactly("ContactRulesService.java");
  }
}
