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
package io.stanchion.processor.testing;

import com.google.testing.compile.JavaFileObjects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;

/** Makes source files of texts: the package and the first type give the name. */
public final class Sources {

  private static final int FLAGS = Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS;
  private static final Pattern PACKAGE = Pattern.compile("^\\s*package\\s+([\\w.]+)\\s*;", FLAGS);
  private static final Pattern PUBLIC_TYPE =
      Pattern.compile(
          "^(?:package [^;]+; *)?public\\s.*?\\b(?:class|record|interface|enum)\\s+(\\w+)", FLAGS);
  private static final Pattern TYPE =
      Pattern.compile(
          "^(?!import|//|/?\\*)(?=[a-z@]).*?\\b(?:class|record|interface|enum)\\s+(\\w+)", FLAGS);

  private Sources() {}

  /** The text as a file of the name that javac expects. */
  public static JavaFileObject of(String text) {
    Matcher inPackage = PACKAGE.matcher(text);
    String prefix = inPackage.find() ? inPackage.group(1) + "." : "";
    return JavaFileObjects.forSourceString(prefix + typeName(text), text);
  }

  private static String typeName(String text) {
    for (Pattern each : new Pattern[] {PUBLIC_TYPE, TYPE}) {
      Matcher type = each.matcher(text);
      if (type.find()) {
        return type.group(1);
      }
    }
    return "package-info";
  }
}
