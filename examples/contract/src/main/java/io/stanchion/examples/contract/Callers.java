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
package io.stanchion.examples.contract;

import java.util.Map;

/**
 * The callers that a contract names, and what they send to be let in.
 *
 * @param server whom they call
 * @param scenario tells the organizations of one scenario from those of another
 */
record Callers(Server server, String scenario) {

  /** The organization that a member belongs to. */
  String organization(String member) {
    return member + "-" + scenario;
  }

  Map<String, String> headers(String caller) {
    Tokens tokens = new Tokens(server.tokenSecret());
    return switch (caller) {
      case "acme", "globex" -> bearer(tokens.of(organization(caller)));
      case "drifter" -> bearer(tokens.withoutOrganization());
      case "forger" -> bearer(new Tokens("x".repeat(40)).of(organization("acme")));
      case "operator" -> Map.of("X-Admin-Api-Key", server.adminKey());
      case "impostor" -> Map.of("X-Admin-Api-Key", "not " + server.adminKey());
      case "nobody" -> Map.of();
      default -> throw new IllegalArgumentException("there is no caller " + caller);
    };
  }

  private static Map<String, String> bearer(String token) {
    return Map.of("Authorization", "Bearer " + token);
  }
}
