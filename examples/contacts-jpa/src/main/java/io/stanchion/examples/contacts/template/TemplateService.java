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
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps the templates. With so few operations it needs no session of its own: each is given one.
 */
@Service(path = "/templates")
@Transactional
public class TemplateService {

  public Template createTemplate(EntityManager session, NewTemplate request) {
    Template template = new Template(request);
    session.persist(template);
    return template;
  }

  public List<Template> listTemplates(EntityManager session) {
    return session
        .createQuery("select t from Template t order by t.name, t.id", Template.class)
        .getResultList();
  }

  public Optional<Template> findTemplate(EntityManager session, UUID id) {
    return Optional.ofNullable(session.find(Template.class, id));
  }

  public RenderedTemplate render(EntityManager session, UUID id, Map<String, String> values) {
    return findTemplate(session, id)
        .orElseThrow(() -> new UnknownTemplateException(id))
        .render(values);
  }
}
