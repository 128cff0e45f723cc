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

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.stanchion.tenancy.AdminGuard;
import io.stanchion.tenancy.OrganizationContext;

/**
 * Who may do what with templates. They belong to no organization, so their router is the only one
 * that checks nothing itself: every member may use them, and only the operator adds to them.
 */
public record TemplateAccess(Tokens tokens, AdminGuard admins) {

  public void addTo(RoutesConfig routes) {
    routes.before("/templates", this::check);
    routes.before("/templates/*", this::requireMember);
  }

  private void check(Context context) {
    if (context.method() == HandlerType.GET) {
      requireMember(context);
    } else {
      AdminGuard.require(admins, new RequestCaller(context));
    }
  }

  private void requireMember(Context context) {
    OrganizationContext.resolve(tokens, new RequestCaller(context));
  }
}
