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
package io.stanchion.processor.parse.code;

import io.stanchion.processor.model.Size;

/** Counts the lines of a piece of source that hold at least one token. */
public final class LineCounter {

  private final CharSequence text;
  private final int end;
  private int at;
  private int codeLines;
  private int physicalLines = 1;
  private boolean codeOnLine;

  private LineCounter(CharSequence text, int start, int end) {
    this.text = text;
    this.at = start;
    this.end = Math.min(end, text.length());
  }

  /** Counts from the start, inclusive, to the end, exclusive. */
  public static Size count(CharSequence text, int start, int end) {
    if (start < 0 || end <= start) {
      return Size.UNKNOWN;
    }
    return new LineCounter(text, start, end).count();
  }

  private Size count() {
    while (at < end) {
      if (startsWith("//")) {
        skipLineComment();
      } else if (startsWith("/*")) {
        skipBlockComment();
      } else if (startsWith("\"\"\"")) {
        skipTextBlock();
      } else if (text.charAt(at) == '"' || text.charAt(at) == '\'') {
        skipLiteral(text.charAt(at));
      } else {
        step(!Character.isWhitespace(text.charAt(at)));
      }
    }
    if (codeOnLine) {
      codeLines++;
    }
    return new Size(codeLines, physicalLines);
  }

  private boolean startsWith(String token) {
    return at + token.length() <= end
        && token.contentEquals(text.subSequence(at, at + token.length()));
  }

  /** One character on; a line break closes the line. */
  private void step(boolean isCode) {
    char character = text.charAt(at++);
    boolean breaks =
        character == '\n' || (character == '\r' && !(at < end && text.charAt(at) == '\n'));
    if (breaks) {
      codeLines += codeOnLine ? 1 : 0;
      physicalLines++;
      codeOnLine = false;
    } else if (isCode) {
      codeOnLine = true;
    }
  }

  private void skipLineComment() {
    while (at < end && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      step(false);
    }
  }

  private void skipBlockComment() {
    at += 2;
    while (at < end && !startsWith("*/")) {
      step(false);
    }
    at = Math.min(at + 2, end);
  }

  /** Every line of a text block is one token's, also the blank ones. */
  private void skipTextBlock() {
    codeOnLine = true;
    at += 3;
    while (at < end && !startsWith("\"\"\"")) {
      if (text.charAt(at) == '\\' && at + 1 < end) {
        step(true);
      }
      step(true);
      codeOnLine = true;
    }
    at = Math.min(at + 3, end);
  }

  private void skipLiteral(char quote) {
    step(true);
    while (at < end && text.charAt(at) != quote && text.charAt(at) != '\n') {
      if (text.charAt(at) == '\\' && at + 1 < end) {
        step(true);
      }
      step(true);
    }
    // The quote, or the end of a line that lacks it.
    if (at < end) {
      step(true);
    }
  }
}
