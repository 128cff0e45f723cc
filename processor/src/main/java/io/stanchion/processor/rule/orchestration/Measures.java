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
package io.stanchion.processor.rule.orchestration;

import java.util.ArrayList;
import java.util.List;

/**
 * How much an operation does.
 *
 * @param codeLines of its body
 * @param decisions in its body
 * @param helperCalls the calls of the orchestrator's own helpers in it
 * @param collaborators how many it calls
 */
record Measures(int codeLines, int decisions, int helperCalls, int collaborators) {

  private static final int MANY_LINES = 10;
  private static final int SOME_DECISIONS = 2;
  private static final int SOME_HELPERS = 2;
  private static final int SOME_COLLABORATORS = 2;
  private static final int MANY_COLLABORATORS = 4;
  private static final int SIGNS_OF_WORKFLOW = 2;

  /** Whether so much is a complex workflow. */
  boolean areComplex() {
    return collaborators >= SOME_COLLABORATORS && signs().size() >= SIGNS_OF_WORKFLOW;
  }

  /** The signs of complexity that it shows. */
  List<String> signs() {
    List<String> signs = new ArrayList<>();
    if (codeLines > MANY_LINES) {
      signs.add(codeLines + " code lines");
    }
    if (decisions >= SOME_DECISIONS) {
      signs.add(decisions + " decisions");
    }
    if (helperCalls >= SOME_HELPERS) {
      signs.add(helperCalls + " calls of helpers");
    }
    if (collaborators >= MANY_COLLABORATORS) {
      signs.add(collaborators + " collaborators");
    }
    return signs;
  }
}
