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
package io.stanchion.processor.rule.tenancy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a Javadoc comment says of a tenant parameter.
 *
 * @param block the text of the parameter's own block tag, empty where there is none
 * @param description what stands before all block tags
 */
record TenantJavadoc(String block, String description) {

  private static final String WHO =
      "(organi[sz]ation|tenant|compan(y|ie)|customer|account|client|org|owner|workspace|team)s?";

  /** In the parameter's own block few words are needed: it is clear what they are about. */
  private static final Pattern ADMIN_IN_BLOCK =
      words("all|every\\w*|each|any|across|admin\\w*|global\\w*|whole|unrestricted|unfiltered");

  private static final Pattern ADMIN_IN_TEXT =
      words("admin\\w*|(all|every|each|any|across)( of)?( the)? " + WHO);

  /** What comes of an empty one is the second mode, also where it is refused. */
  private static final Pattern REFUSED =
      Pattern.compile(
          "\\b(empty|null|absent|missing|without|none)\\b[^.;]*"
              + "\\b(refus|reject|throw|fail|forbid|den(y|ie)|illegal|exception)"
              + "|\\b(never|not|refus\\w*|reject\\w*|throw\\w*|fail\\w*|exception)\\b[^.;]*"
              + "\\b(empty|null|absent|missing|without)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TENANT =
      words(
          WHO
              + "('s)?|whose|only|own|given|present|provided|restrict\\w*|filter\\w*|limit\\w*|scope\\w*");

  private static final Pattern INHERITED = Pattern.compile("\\{@inheritDoc}");

  /** Reads the comment. */
  static TenantJavadoc of(String comment, String parameter) {
    String text = comment.strip();
    int tags = tags(text);
    Matcher own =
        Pattern.compile(
                "@param\\s+" + Pattern.quote(parameter) + "\\b(.*?)(?=\\n\\s*@\\w|\\z)",
                Pattern.DOTALL)
            .matcher(text);
    return new TenantJavadoc(
        own.find() ? own.group(1).strip() : "", named(text.substring(0, tags).strip(), parameter));
  }

  /** "The phones of organizationId" are those of one organization. */
  private static String named(String description, String parameter) {
    String name = "(?:\\{@code\\s+)?" + Pattern.quote(parameter) + "\\b}?";
    return description.replaceAll("\\b(of|for|in|by|to)\\s+" + name, "$1 one organization");
  }

  private static int tags(String text) {
    Matcher tag = Pattern.compile("(?m)^\\s*@\\w").matcher(text);
    return tag.find() ? tag.start() : text.length();
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile("\\b(" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE);
  }

  /** Whether it says what happens for all organizations. */
  boolean tellsAdminMode() {
    return isInherited()
        || ADMIN_IN_BLOCK.matcher(block).find()
        || ADMIN_IN_TEXT.matcher(description.replaceAll("\\s+", " ")).find()
        || REFUSED.matcher(block).find()
        || REFUSED.matcher(description).find();
  }

  /** Whether it says what happens for one organization. */
  boolean tellsTenantMode() {
    String rest =
        ADMIN_IN_TEXT.matcher((block + " " + description).replaceAll("\\s+", " ")).replaceAll("");
    return isInherited() || TENANT.matcher(rest).find();
  }

  /** A comment of another module that nobody can read here. */
  private boolean isInherited() {
    return INHERITED.matcher(block + description).find();
  }
}
