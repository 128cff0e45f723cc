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
package io.stanchion.examples.contacts.access;

import io.javalin.http.Context;
import io.stanchion.tenancy.Caller;
import java.security.Principal;
import java.util.Optional;

/** Whoever sent a request, for checks outside the generated routers. */
record RequestCaller(Context context) implements Caller {

  @Override
  public Optional<String> header(String name) {
    return Optional.ofNullable(context.header(name));
  }

  @Override
  public Optional<String> principal() {
    return Optional.ofNullable(context.req().getUserPrincipal()).map(Principal::getName);
  }

  @Override
  public Optional<Object> attribute(String name) {
    return Optional.ofNullable(context.attribute(name));
  }
}
