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

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A caller with at most one header, whose name it compares as HTTP does. */
record FakeCaller(Map<String, String> headers) implements Caller {

  static Caller anonymous() {
    return new FakeCaller(Map.of());
  }

  static Caller withHeader(String name, String value) {
    return new FakeCaller(Map.of(name.toLowerCase(Locale.ROOT), value));
  }

  @Override
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
  }

  @Override
  public Optional<String> principal() {
    return Optional.empty();
  }

  @Override
  public Optional<Object> attribute(String name) {
    return Optional.empty();
  }
}
