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
package io.stanchion.examples.contacts;

import io.stanchion.examples.contacts.web.Handler;
import io.stanchion.tenancy.AdminGuard;
import io.stanchion.tenancy.OrganizationContext;
import io.stanchion.tenancy.OrganizationResolver;

/**
 * Checks who is calling before a request is read: what an open router does not do at all, and an
 * admin router when it is called, which is after its arguments have been read.
 */
record Access(OrganizationResolver<String> resolver, AdminGuard guard) {

  Handler forMembers(Handler handler) {
    return request -> {
      OrganizationContext.resolve(resolver, request);
      return handler.handle(request);
    };
  }

  Handler forOperator(Handler handler) {
    return request -> {
      AdminGuard.require(guard, request);
      return handler.handle(request);
    };
  }
}
