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

import io.stanchion.processor.model.code.Local;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a value comes from.
 *
 * @param kind how
 * @param property the name of the property that was read; empty for what was not read
 * @param text the reading, as source code would write it; empty for what was not read
 * @param roots the variables that hold the objects it comes from
 */
record Origin(Kind kind, String property, String text, List<Local> roots) {

  /** How a value comes to the method, the strongest last. */
  enum Kind {
    /** It stands in the source, is the component's own, or was made from nothing. */
    OWN,
    /** A variable holds it, or it was computed from what one holds. */
    PASSED,
    /** It was read from the row of a database's answer. */
    ROW,
    /** It was read from another object, or is such a value after a simple conversion. */
    READ
  }

  static final Origin OWN = new Origin(Kind.OWN, "", "", List.of());
  static final Origin ROW = new Origin(Kind.ROW, "", "", List.of());

  Origin {
    roots = List.copyOf(roots);
  }

  static Origin passed(Local local) {
    return new Origin(Kind.PASSED, local.name(), local.name(), List.of(local));
  }

  static Origin read(String property, String text, List<Local> roots) {
    return new Origin(Kind.READ, property, text, roots);
  }

  /** What a value is that was made from several: the strongest of them, from all of their roots. */
  static Origin merge(Collection<Origin> all) {
    Origin strongest = all.stream().max(Comparator.comparing(Origin::kind)).orElse(OWN);
    Origin first =
        all.stream().filter(each -> each.kind() == strongest.kind()).findFirst().orElse(OWN);
    List<Local> roots = new ArrayList<>();
    all.forEach(each -> roots.addAll(each.roots()));
    return new Origin(
        first.kind(), first.property(), first.text(), roots.stream().distinct().toList());
  }

  /** The origin of an object that was made from this one: nobody has read it anywhere. */
  Origin computed() {
    return kind == Kind.READ ? new Origin(Kind.PASSED, property, text, roots) : this;
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** Whether data of a caller or of another object is in it. */
  boolean carriesData() {
    return Stream.of(Kind.PASSED, Kind.READ).anyMatch(this::is);
  }
}
