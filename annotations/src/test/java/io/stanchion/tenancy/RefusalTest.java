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
package io.stanchion.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RefusalTest {

  private final Throwable cause = new IllegalStateException("for the log");

  @Test
  void notAuthenticatedIs401() {
    assertThat(NotAuthenticatedException.STATUS).isEqualTo(401);
    assertThat(new NotAuthenticatedException("who?").status()).isEqualTo(401);
    assertThat(new NotAuthenticatedException("who?")).hasMessage("who?").hasNoCause();
    assertThat(new NotAuthenticatedException("who?", cause)).hasMessage("who?").hasCause(cause);
  }

  @Test
  void accessDeniedIs403() {
    assertThat(AccessDeniedException.STATUS).isEqualTo(403);
    assertThat(new AccessDeniedException("no").status()).isEqualTo(403);
    assertThat(new AccessDeniedException("no")).hasMessage("no").hasNoCause();
    assertThat(new AccessDeniedException("no", cause)).hasMessage("no").hasCause(cause);
  }
}
