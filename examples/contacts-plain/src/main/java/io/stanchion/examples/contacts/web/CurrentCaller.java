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
package io.stanchion.examples.contacts.web;

import io.stanchion.tenancy.Caller;
import io.stanchion.tenancy.NotAuthenticatedException;
import java.util.Optional;
import java.util.function.Supplier;

/** Who sent the request that the current thread answers: what admin routers ask. */
public final class CurrentCaller implements Supplier<Caller> {

  private final ThreadLocal<Caller> callers = new ThreadLocal<>();

  @Override
  public Caller get() {
    return Optional.ofNullable(callers.get())
        .orElseThrow(() -> new NotAuthenticatedException("no request is being answered"));
  }

  Object callWith(Caller caller, Supplier<Object> work) {
    callers.set(caller);
    try {
      return work.get();
    } finally {
      callers.remove();
    }
  }
}
