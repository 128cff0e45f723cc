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
package io.stanchion.processor.rule.integration;

import com.google.auto.service.AutoService;
import io.stanchion.processor.model.Component;
import io.stanchion.processor.model.code.Body;
import io.stanchion.processor.rule.BodyRule;
import io.stanchion.processor.rule.Limit;
import io.stanchion.processor.rule.Rule;
import io.stanchion.processor.rule.Settings;
import io.stanchion.processor.rule.Severity;
import io.stanchion.processor.rule.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A method of a component that formats what it should only hand on. Guide: Orchestration Rules for
 * External APIs.
 */
@AutoService(Rule.class)
public final class FieldMapping implements BodyRule {

  private static final Limit FIELDS = new Limit("mappedFields", 5);

  /** So many fields a reader takes in at a glance. */
  private static final int SHOWN = 10;

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String finds() {
    return "a method of a component that maps more fields than the limit";
  }

  @Override
  public List<Limit> limits() {
    return List.of(FIELDS);
  }

  @Override
  public Stream<Violation> check(Body body, Settings settings) {
    int limit = settings.of(FIELDS);
    return Member.of(body)
        .flatMap(
            member -> {
              List<MappedField> fields = Mapping.of(member.code(), body.architecture());
              return fields.size() > limit
                  ? Stream.of(violation(body.component(), member, fields, limit))
                  : Stream.empty();
            });
  }

  private Violation violation(
      Component component, Member member, List<MappedField> fields, int limit) {
    String headline =
        "%s maps %d field%s; a method of %s may map at most %d"
            .formatted(
                member.fullName(),
                fields.size(),
                fields.size() == 1 ? "" : "s",
                component.isOrchestrator() ? "an orchestrator" : "a service",
                limit);
    List<String> details = new ArrayList<>(List.of(evidence(fields)));
    details.add(
        "move the formatting into an integration schema, and keep only the sequence of calls here:");
    details.addAll(SchemaSkeleton.of(member.site().type(), member.name(), fields));
    return Violation.of(this, member.site(), member.position(), headline)
        .with(details)
        .measuring(fields.size());
  }

  private static String evidence(List<MappedField> fields) {
    String shown =
        fields.stream().limit(SHOWN).map(MappedField::shown).collect(Collectors.joining(", "));
    int more = fields.size() - SHOWN;
    return more > 0 ? shown + " and " + more + " more" : shown;
  }
}
