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
package io.stanchion.processor.model;

import java.util.Comparator;

/** Where something stands. Whoever read the source implements it and can print there. */
public interface Position {

  /** By file, line and column. */
  Comparator<Position> ORDER =
      Comparator.comparing(Position::file)
          .thenComparingLong(Position::line)
          .thenComparingLong(Position::column);

  /** The position of what has no source, such as an option. */
  Position NONE = new Unknown();

  /** The file's path as the compiler names it; empty where there is none. */
  String file();

  /** Counted from 1; 0 where it is unknown. */
  long line();

  /** Counted from 1; 0 where it is unknown. */
  long column();

  /** No source at all. */
  record Unknown() implements Position {
    @Override
    public String file() {
      return "";
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
}
