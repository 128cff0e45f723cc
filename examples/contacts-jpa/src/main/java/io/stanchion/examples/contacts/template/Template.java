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

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;
import java.util.UUID;

/** A text with places such as {@code {name}} to fill in. */
@Entity
public class Template {

  @Id private UUID id;

  @Column(nullable = false, length = 100)
  private String name;

  @Column(nullable = false, length = 4000)
  private String text;

  /** For JPA. */
  protected Template() {}

  Template(NewTemplate request) {
    this.id = UUID.randomUUID();
    this.name = request.name();
    this.text = request.text();
  }

  public UUID getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public String getText() {
    return text;
  }

  RenderedTemplate render(Map<String, String> values) {
    String rendered = text;
    for (Map.Entry<String, String> value : values.entrySet()) {
      rendered = rendered.replace("{" + value.getKey() + "}", value.getValue());
    }
    return new RenderedTemplate(rendered);
  }
}
