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
package io.stanchion.processor.javac;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Name;

/**
 * Finds the annotations of a declaration that repeats one. The compiler wraps them in a container,
 * which nobody wrote and which therefore stands nowhere.
 */
final class Repetitions {

  private Repetitions() {}

  /** Where the value of the container is written; absent where it is no repeated annotation. */
  static Optional<AnnotationTree> find(
      Tree declaration, AnnotationMirror container, AnnotationValue value) {
    if (!(value.getValue() instanceof AnnotationMirror repeated)) {
      return Optional.empty();
    }
    Name name = repeated.getAnnotationType().asElement().getSimpleName();
    List<? extends AnnotationTree> written =
        annotations(declaration).stream().filter(each -> name(each).contentEquals(name)).toList();
    int index = values(container).indexOf(value);
    return index < 0 || index >= written.size()
        ? Optional.empty()
        : Optional.of(written.get(index));
  }

  private static List<? extends AnnotationTree> annotations(Tree declaration) {
    ModifiersTree modifiers =
        declaration instanceof ClassTree type
            ? type.getModifiers()
            : declaration instanceof MethodTree method
                ? method.getModifiers()
                : declaration instanceof VariableTree variable ? variable.getModifiers() : null;
    return modifiers == null ? List.of() : modifiers.getAnnotations();
  }

  private static String name(AnnotationTree annotation) {
    Tree type = annotation.getAnnotationType();
    return type instanceof MemberSelectTree select
        ? select.getIdentifier().toString()
        : type.toString();
  }

  private static List<?> values(AnnotationMirror container) {
    return container.getElementValues().values().stream()
        .map(AnnotationValue::getValue)
        .filter(List.class::isInstance)
        .map(all -> (List<?>) all)
        .findFirst()
        .orElse(List.of());
  }
}
