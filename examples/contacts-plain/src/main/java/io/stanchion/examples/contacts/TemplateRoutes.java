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
import io.stanchion.examples.contacts.template.NewTemplate;
import io.stanchion.examples.contacts.template.TemplateServiceRouter;
import io.stanchion.examples.contacts.web.Request;
import io.stanchion.examples.contacts.web.Routes;
import java.util.Map;
import java.util.UUID;

/** The templates, which belong to no organization: members use them, the operator adds to them. */
record TemplateRoutes(Database database, Access access) {

  private static final TypeReference<NewTemplate> NEW = new TypeReference<>() {};
  private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};

  void addTo(Routes routes) {
    TemplateServiceRouter templates = new TemplateServiceRouter(database);
    routes.add(
        "POST /templates", 201, access.forOperator(r -> templates.createTemplate(r.body(NEW))));
    routes.add("GET /templates", 200, access.forMembers(r -> templates.listTemplates()));
    routes.add("GET /templates/{id}", 200, access.forMembers(r -> templates.findTemplate(id(r))));
    routes.add(
        "POST /templates/{id}/render",
        200,
        access.forMembers(r -> templates.render(id(r), r.body(VALUES))));
  }

  private static UUID id(Request request) {
    return request.path("id", UUID::fromString);
  }
}
