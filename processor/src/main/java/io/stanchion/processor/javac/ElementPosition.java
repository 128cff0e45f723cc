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

import io.stanchion.processor.model.Position;
import javax.lang.model.element.Element;

/**
 * The place of an element, where the compiler shows nothing better. Only good in the round that the
 * element comes from.
 *
 * @param element what stands there
 */
record ElementPosition(Element element) implements Position {

  /** The outermost element's name orders messages as a file would. */
  @Override
  public String file() {
    Element each = element;
    while (each.getEnclosingElement() != null
        && each.getEnclosingElement().getEnclosingElement() != null) {
      each = each.getEnclosingElement();
    }
    return each.toString();
  }

  @Override
  public long line() {
    return 0;
  }

  @Override
  public long column() {
    return 0;
  }
}
