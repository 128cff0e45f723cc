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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * Keeps the templates. With so few operations it needs no session of its own: each is given one.
 */
@Service(path = "/templates")
public final class TemplateService {

  public Template createTemplate(Handle session, NewTemplate request) {
    Template template = new Template(UUID.randomUUID(), request.name(), request.text());
    session
        .createUpdate("INSERT INTO template (id, name, text) VALUES (:id, :name, :text)")
        .bindMethods(template)
        .execute();
    return template;
  }

  public List<Template> listTemplates(Handle session) {
    return session
        .createQuery("SELECT * FROM template ORDER BY name, id")
        .mapTo(Template.class)
        .list();
  }

  public Optional<Template> findTemplate(Handle session, UUID id) {
    return session
        .createQuery("SELECT * FROM template WHERE id = :id")
        .bind("id", id)
        .mapTo(Template.class)
        .findOne();
  }

  public RenderedTemplate render(Handle session, UUID id, Map<String, String> values) {
    return findTemplate(session, id)
        .orElseThrow(() -> new UnknownTemplateException(id))
        .render(values);
  }
}
