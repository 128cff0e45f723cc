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
package io.stanchion.processor.rule.tenancy.random;

/** Writes terms and questions of random bodies. */
final class TermText {

  String of(Term term) {
    if (term instanceof Term.Own) {
      return "organizationId";
    }
    if (term instanceof Term.Variable variable) {
      return "v" + variable.number();
    }
    if (term instanceof Term.Nothing) {
      return "Optional.<String>empty()";
    }
    if (term instanceof Term.Stranger) {
      return "Optional.of(\"acme\")";
    }
    if (term instanceof Term.Requested) {
      return "request.scope()";
    }
    if (term instanceof Term.Converted converted) {
      return converted(converted.how(), of(converted.term()));
    }
    if (term instanceof Term.Filtered filtered) {
      String coin = "flags.isOn(%d)".formatted(filtered.coin());
      String pattern =
          filtered.flat()
              ? "%s.flatMap(id -> %s ? Optional.of(id) : Optional.empty())"
              : "%s.filter(id -> %s)";
      return pattern.formatted(of(filtered.term()), coin);
    }
    return chosen(term);
  }

  private String chosen(Term term) {
    if (term instanceof Term.OrElse choice) {
      return "%s.or(() -> %s)".formatted(of(choice.term()), of(choice.other()));
    }
    if (term instanceof Term.Required required) {
      return "Optional.of(%s.orElseThrow())".formatted(of(required.term()));
    }
    if (term instanceof Term.Choice choice) {
      return "(%s ? %s : %s)".formatted(of(choice.question()), of(choice.yes()), of(choice.no()));
    }
    Term.Given given = (Term.Given) term;
    return "give%d(%s)".formatted(given.helper(), of(given.argument()));
  }

  private static String converted(Term.Conversion how, String term) {
    return switch (how) {
      case STRIP -> term + ".map(String::strip)";
      case NULLABLE -> "Optional.ofNullable(%s.orElse(null))".formatted(term);
      case SCOPE ->
          "%s.map(TenantScope::of).orElseGet(TenantScope::all).asOptional()".formatted(term);
      case LIST -> "List.of(%s).get(0)".formatted(term);
      case MAP -> "Map.of(\"scope\", %s).get(\"scope\")".formatted(term);
      case RECORD -> "new Box(%s, \"text\").scope()".formatted(term);
    };
  }

  String of(Question question) {
    if (question instanceof Question.Coin coin) {
      return "flags.isOn(%d)".formatted(coin.number());
    }
    if (question instanceof Question.Present present) {
      return of(present.term()) + ".isPresent()";
    }
    if (question instanceof Question.Same) {
      return "request.scope().equals(organizationId)";
    }
    if (question instanceof Question.Not not) {
      return "!(%s)".formatted(of(not.question()));
    }
    Question.Junction junction = (Question.Junction) question;
    return "(%s %s %s)"
        .formatted(of(junction.left()), junction.both() ? "&&" : "||", of(junction.right()));
  }
}
