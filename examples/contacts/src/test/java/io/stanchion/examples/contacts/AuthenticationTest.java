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

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import io.stanchion.examples.contacts.access.Tokens;
import io.stanchion.tenancy.AdminGuard;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Asks for everything with credentials that are no good. */
class AuthenticationTest {

  private static final Predicate<String> FOR_OPERATOR =
      route -> route.contains(" /admin/") || route.equals("POST /templates");

  private static TestServer server;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    server = TestServer.start(folder);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @TestFactory
  Stream<DynamicTest> refusesRequestsWithoutToken() {
    return memberRoutesAnswer(401, server.client(Map.of()));
  }

  @TestFactory
  Stream<DynamicTest> refusesOtherKindsOfCredentials() {
    String basic = "Basic " + new Tokens(TestServer.SECRET).issue("acme");
    return memberRoutesAnswer(401, server.client(Map.of("Authorization", basic)));
  }

  @TestFactory
  Stream<DynamicTest> refusesTheAdminKeyInPlaceOfToken() {
    return memberRoutesAnswer(401, server.administrator());
  }

  @TestFactory
  Stream<DynamicTest> refusesForgedSignatures() {
    String forged = new Tokens("some other secret of enough characters").issue("acme");
    return memberRoutesAnswer(401, server.bearer(forged));
  }

  @TestFactory
  Stream<DynamicTest> refusesUnsignedTokens() {
    String unsigned =
        JWT.create()
            .withClaim("org", "acme")
            .withExpiresAt(Instant.now().plusSeconds(60))
            .sign(Algorithm.none());
    return memberRoutesAnswer(401, server.bearer(unsigned));
  }

  @TestFactory
  Stream<DynamicTest> refusesSignaturesOfOtherTokens() {
    String[] acme = new Tokens(TestServer.SECRET).issue("acme").split("\\.");
    String[] globex = new Tokens(TestServer.SECRET).issue("globex").split("\\.");
    return memberRoutesAnswer(401, server.bearer(acme[0] + "." + globex[1] + "." + acme[2]));
  }

  @TestFactory
  Stream<DynamicTest> refusesExpiredTokens() {
    String expired = signed(Map.of("org", "acme"), Instant.now().minusSeconds(60));
    return memberRoutesAnswer(401, server.bearer(expired));
  }

  @TestFactory
  Stream<DynamicTest> refusesTokensWithoutOrganization() {
    String anonymous = signed(Map.of("sub", "ada"), Instant.now().plusSeconds(60));
    return memberRoutesAnswer(403, server.bearer(anonymous));
  }

  @TestFactory
  Stream<DynamicTest> refusesTokensWithBlankOrganization() {
    String blank = signed(Map.of("org", " "), Instant.now().plusSeconds(60));
    return memberRoutesAnswer(403, server.bearer(blank));
  }

  @TestFactory
  Stream<DynamicTest> refusesMissingAdminKey() {
    return operatorRoutesAnswer(401, server.client(Map.of()));
  }

  @TestFactory
  Stream<DynamicTest> refusesTokensInPlaceOfAdminKey() {
    return operatorRoutesAnswer(401, server.member("acme"));
  }

  @TestFactory
  Stream<DynamicTest> refusesEmptyAdminKey() {
    return operatorRoutesAnswer(401, server.client(Map.of(AdminGuard.DEFAULT_HEADER, "")));
  }

  @TestFactory
  Stream<DynamicTest> refusesWrongAdminKey() {
    return operatorRoutesAnswer(
        403, server.client(Map.of(AdminGuard.DEFAULT_HEADER, TestServer.ADMIN_KEY + "!")));
  }

  private static Stream<DynamicTest> memberRoutesAnswer(int status, Client client) {
    return answer(FOR_OPERATOR.negate(), status, client);
  }

  private static Stream<DynamicTest> operatorRoutesAnswer(int status, Client client) {
    return answer(FOR_OPERATOR, status, client);
  }

  private static Stream<DynamicTest> answer(Predicate<String> chosen, int status, Client client) {
    return server.routes().stream()
        .filter(chosen)
        .map(
            route ->
                dynamicTest(
                    route, () -> assertThat(send(client, route).status()).isEqualTo(status)));
  }

  private static Client.Answer send(Client client, String route) {
    String[] parts = route.split(" ");
    return client.send(parts[0], parts[1].replace("{id}", UUID.randomUUID().toString()), "");
  }

  private static String signed(Map<String, String> claims, Instant expiry) {
    return JWT.create()
        .withPayload(claims)
        .withExpiresAt(expiry)
        .sign(Algorithm.HMAC256(TestServer.SECRET));
  }
}
