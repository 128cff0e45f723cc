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
package io.stanchion.processor.model.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource({
    "find, find",
    "findAll, find-all",
    "getaway, getaway",
    "findHTTPStatus, find-http-status",
    "getV2Contacts, get-v2-contacts",
    "getURL, get-url",
    "load_all, load-all",
    "größeÄndern, größe-ändern",
    "$secret, secret",
  })
  void splitsAtCapitals(String name, String expected) {
    assertThat(Words.kebab(Words.of(name))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "phone, phones",
    "company, companies",
    "day, days",
    "y, ys",
    "address, addresses",
    "status, statuses",
    "box, boxes",
    "quiz, quizes",
    "branch, branches",
    "wish, wishes",
    "analysis, analyses",
    "contacts, contacts",
    "schemas, schemas",
  })
  void formsThePlural(String noun, String expected) {
    assertThat(Words.plural(noun)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "phone, phone, true",
    "phones, phone, true",
    "company, companies, true",
    "phone, contact, false",
    "contact, contracts, false",
  })
  void comparesNounsWhateverTheirNumber(String left, String right, boolean same) {
    assertThat(Words.sameNoun(left, right)).isEqualTo(same);
    assertThat(Words.sameNoun(right, left)).isEqualTo(same);
  }
}
