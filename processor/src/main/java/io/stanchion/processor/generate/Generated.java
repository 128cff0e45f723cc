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
package io.stanchion.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.stanchion.processor.model.Component;
import io.stanchion.processor.model.TypeId;
import io.stanchion.processor.model.Visibility;
import javax.lang.model.element.Modifier;

/** What all generated classes have in common. */
public final class Generated {

  /** The name of the annotation that marks them. */
  public static final String NAME = "javax.annotation.processing.Generated";

  /** The processor that they name as their maker. */
  public static final String MAKER = "io.stanchion.processor.ComponentProcessor";

  private Generated() {}

  /** The annotation, naming its maker and no date. */
  public static AnnotationSpec mark() {
    return AnnotationSpec.builder(ClassName.bestGuess(NAME))
        .addMember("value", "$S", MAKER)
        .build();
  }

  /**
   * Signatures repeat what the component's own show, and calls use what is deprecated there; in a
   * module, who reads it decides what it exports.
   */
  public static AnnotationSpec suppressions(boolean inModule) {
    AnnotationSpec.Builder warnings = AnnotationSpec.builder(SuppressWarnings.class);
    return inModule
        ? warnings
            .addMember("value", "{$S, $S, $S, $S}", "deprecation", "exports", "rawtypes", "removal")
            .build()
        : warnings.addMember("value", "{$S, $S, $S}", "deprecation", "rawtypes", "removal").build();
  }

  /** A class beside the component, as visible as it is. */
  public static TypeSpec.Builder type(TypeId id, Component component) {
    TypeSpec.Builder type = TypeSpec.classBuilder(Names.of(id));
    return component.declaration().visibility() == Visibility.PUBLIC
        ? type.addModifiers(Modifier.PUBLIC)
        : type;
  }
}
