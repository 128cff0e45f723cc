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
package io.stanchion.processor.rule.tenancy.random;

import java.util.List;

/**
 * A generated operation with its helpers.
 *
 * @param seed what it was generated from
 * @param variables the first values of its variables
 * @param steps its statements
 * @param helpers its helpers; the first variable of each is its parameter
 */
record RandomBody(long seed, List<Term> variables, List<Step> steps, List<Helper> helpers) {

  /** A private method with one parameter, a variable of its own and a result. */
  record Helper(Term variable, List<Step> steps, Term result) {}
}
