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
package io.stanchion.processor.rule.size;

import io.stanchion.processor.model.code.Body;
import io.stanchion.processor.rule.Listing;
import io.stanchion.processor.rule.size.OperationGroups.Group;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says where a service with too many operations comes apart. */
final class SplitProposal {

  private SplitProposal() {}

  /** The lines of the message; never none. */
  static List<String> of(Body body, int limit) {
    Map<String, Set<Tie>> ties = OperationTies.of(body);
    // Each part gets the session, so what it holds together is no reason to stay together.
    OperationGroups found = OperationGroups.of(ties, tie -> !tie.isSession());
    if (found.groups().isEmpty()) {
      return List.of(
          "no two of them share a field, a method or a type of their own: split them by the"
              + " business capability that each serves");
    }
    List<String> lines = new ArrayList<>();
    found
        .groups()
        .subList(1, found.groups().size())
        .forEach(group -> lines.add(line(group, session(group, ties))));
    if (!found.loners().isEmpty()) {
      lines.add(loners(found.loners()));
    }
    Group rest = found.groups().get(0);
    if (lines.isEmpty()) {
      lines.add(noSplit(rest, ties));
    } else if (rest.operations().size() > limit) {
      lines.add(
          "the other %d are still too many: move those that change for another reason, too"
              .formatted(rest.operations().size()));
    }
    return lines;
  }

  private static String line(Group group, String session) {
    return group.sentence()
        + " and nothing else"
        + session
        + ": move them to a service of their own";
  }

  private static String session(Group group, Map<String, Set<Tie>> ties) {
    Set<String> sessions =
        group.operations().stream()
            .flatMap(each -> ties.getOrDefault(each, Set.of()).stream())
            .filter(Tie::isSession)
            .map(Tie::label)
            .collect(Collectors.toCollection(TreeSet::new));
    return sessions.isEmpty() ? "" : " but the " + Listing.and(sessions);
  }

  private static String loners(List<String> loners) {
    return loners.size() == 1
        ? loners.get(0) + " shares nothing with the others: it can move as well"
        : Listing.and(loners) + " share nothing with any other: they can move as well";
  }

  /** The tie that most of them have shows best why they hang together. */
  private static String noSplit(Group all, Map<String, Set<Tie>> ties) {
    Tie strongest =
        all.shared().stream()
            .max(Comparator.comparing(tie -> OperationGroups.users(tie, ties).size()))
            .orElseThrow();
    return ("no group of them stands apart (%d use %s): move those that change for another reason"
            + " than the rest to a service of their own")
        .formatted(OperationGroups.users(strongest, ties).size(), strongest.label());
  }
}
