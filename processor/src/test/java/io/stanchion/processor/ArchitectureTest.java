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
package io.stanchion.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

/** Pins the arrows of docs/architecture.md. */
class ArchitectureTest {

  private static final String ROOT = "io.stanchion.processor";

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void stagesOnlyKnowWhatComesBefore() {
    Architectures.layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("entry")
        .definedBy(ROOT)
        .layer("model")
        .definedBy(ROOT + ".model..")
        .layer("parse")
        .definedBy(ROOT + ".parse..")
        .layer("rule")
        .definedBy(ROOT + ".rule..")
        .layer("options")
        .definedBy(ROOT + ".options..")
        .layer("generate")
        .definedBy(ROOT + ".generate..")
        .layer("report")
        .definedBy(ROOT + ".report..")
        .layer("javac")
        .definedBy(ROOT + ".javac..")
        .whereLayer("entry")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("model")
        .mayNotAccessAnyLayer()
        .whereLayer("parse")
        .mayOnlyAccessLayers("model")
        .whereLayer("rule")
        .mayOnlyAccessLayers("model")
        .whereLayer("generate")
        .mayOnlyAccessLayers("model")
        .whereLayer("options")
        .mayOnlyAccessLayers("rule", "model")
        .whereLayer("report")
        .mayOnlyAccessLayers("rule", "model", "options")
        .whereLayer("javac")
        .mayOnlyAccessLayers("parse", "report", "rule", "model")
        .check(classes);
  }

  @Test
  void decidingAndRenderingKnowNoCompiler() {
    noClasses()
        .that()
        .resideInAnyPackage(ROOT + ".model..", ROOT + ".rule..", ROOT + ".options..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "javax.lang.model..", "javax.annotation.processing..", "com.sun.source..")
        .check(classes);
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".generate..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "javax.lang.model.type..", "javax.lang.model.util..", "com.sun.source..")
        .check(classes);
  }

  @Test
  void onlyTwoPackagesKnowJavac() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + ".parse.code..", ROOT + ".javac..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.sun.source..")
        .check(classes);
  }

  @Test
  void nothingDependsOnPrivatePartsOfTheCompiler() {
    noClasses().should().dependOnClassesThat().resideInAPackage("com.sun.tools..").check(classes);
  }

  @Test
  void packagesHaveNoCycles() {
    SlicesRuleDefinition.slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(classes);
  }
}
