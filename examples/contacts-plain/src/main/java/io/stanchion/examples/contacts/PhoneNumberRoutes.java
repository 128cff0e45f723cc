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

import com.fasterxml.jackson.core.type.TypeReference;
import io.stanchion.examples.contacts.database.Database;
import io.stanchion.examples.contacts.phone.NewPhoneNumber;
import io.stanchion.examples.contacts.phone.PhoneNumberLabel;
import io.stanchion.examples.contacts.phone.PhoneNumberServiceAdminRouter;
import io.stanchion.examples.contacts.phone.PhoneNumberServiceTenantRouter;
import io.stanchion.examples.contacts.web.CurrentCaller;
import io.stanchion.examples.contacts.web.Request;
import io.stanchion.examples.contacts.web.Routes;
import io.stanchion.tenancy.AdminGuard;
import io.stanchion.tenancy.OrganizationContext;
import io.stanchion.tenancy.OrganizationResolver;
import java.util.UUID;
import java.util.function.Function;

/** The phone numbers, for their organizations and for the operator. */
record PhoneNumberRoutes(
    Database database,
    OrganizationResolver<String> resolver,
    AdminGuard guard,
    CurrentCaller callers) {

  private static final TypeReference<NewPhoneNumber> NEW = new TypeReference<>() {};
  private static final TypeReference<PhoneNumberLabel> LABEL = new TypeReference<>() {};
  private static final String ONE = "/phone-numbers/{id}";

  void addTo(Routes routes) {
    addForMembers(routes, new PhoneNumberServiceTenantRouter(database));
    addForOperator(routes, new PhoneNumberServiceAdminRouter(database, guard, callers));
  }

  private void addForMembers(Routes routes, PhoneNumberServiceTenantRouter numbers) {
    routes.add(
        "POST /phone-numbers", 201, r -> numbers.registerPhoneNumber(organization(r), r.body(NEW)));
    routes.add("GET " + ONE, 200, r -> numbers.findPhoneNumber(organization(r), id(r)));
    routes.add(
        "GET /phone-numbers",
        200,
        r -> numbers.listPhoneNumbers(organization(r), r.query("prefix", Function.identity())));
    routes.add(
        "PUT " + ONE, 200, r -> numbers.updatePhoneNumber(organization(r), id(r), r.body(LABEL)));
    routes.add("DELETE " + ONE, 204, r -> numbers.deletePhoneNumber(organization(r), id(r)));
  }

  private void addForOperator(Routes routes, PhoneNumberServiceAdminRouter numbers) {
    Access access = new Access(resolver, guard);
    routes.add(
        "POST /admin/phone-numbers",
        201,
        access.forOperator(r -> numbers.registerPhoneNumber(r.body(NEW))));
    routes.add("GET /admin" + ONE, 200, access.forOperator(r -> numbers.findPhoneNumber(id(r))));
    routes.add(
        "GET /admin/phone-numbers",
        200,
        access.forOperator(r -> numbers.listPhoneNumbers(r.query("prefix", Function.identity()))));
    routes.add(
        "PUT /admin" + ONE,
        200,
        access.forOperator(r -> numbers.updatePhoneNumber(id(r), r.body(LABEL))));
    routes.add(
        "DELETE /admin" + ONE, 204, access.forOperator(r -> numbers.deletePhoneNumber(id(r))));
  }

  private OrganizationContext<String> organization(Request request) {
    return OrganizationContext.resolve(resolver, request);
  }

  private static UUID id(Request request) {
    return request.path("id", UUID::fromString);
  }
}
