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
package io.stanchion.examples.contacts.template;

import io.stanchion.Service;
import io.stanchion.examples.contacts.database.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps the templates. With so few operations it needs no session of its own: each is given one.
 */
@Service(path = "/templates")
public final class TemplateService {

  public Template createTemplate(Connection session, NewTemplate request) {
    Template template = new Template(UUID.randomUUID(), request.name(), request.text());
    Sql.of(
            "INSERT INTO template (id, name, text) VALUES (?, ?, ?)",
            template.id(),
            template.name(),
            template.text())
        .update(session);
    return template;
  }

  public List<Template> listTemplates(Connection session) {
    return Sql.of("SELECT * FROM template ORDER BY name, id")
        .list(session, TemplateService::template);
  }

  public Optional<Template> findTemplate(Connection session, UUID id) {
    return Sql.of("SELECT * FROM template WHERE id = ?", id)
        .first(session, TemplateService::template);
  }

  public Optional<RenderedTemplate> render(
      Connection session, UUID id, Map<String, String> values) {
    return findTemplate(session, id).map(template -> template.render(values));
  }

  private static Template template(ResultSet row) throws SQLException {
    return new Template(
        row.getObject("id", UUID.class), row.getString("name"), row.getString("text"));
  }
}
