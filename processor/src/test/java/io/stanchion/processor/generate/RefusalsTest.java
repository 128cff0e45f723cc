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
package io.stanchion.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.javalin.Javalin;
import io.stanchion.processor.ComponentProcessor;
import io.stanchion.processor.testing.Golden;
import io.stanchion.processor.testing.Journal;
import io.stanchion.processor.testing.Loaded;
import io.stanchion.tenancy.AdminGuard;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Attacks the generated routers over HTTP: nothing but the resolver and the guard decides. */
class RefusalsTest {

  private static final String UUID = "00000000-0000-0000-0000-000000000001";

  private static final Journal JOURNAL = new Journal();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static Loaded loaded;
  private static Javalin server;

  @BeforeAll
  @SuppressWarnings("unchecked") // Refusals implements it
  static void start() {
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new ComponentProcessor())
            .withOptions(
                "--release",
                "17",
                "-Astanchion.target=javalin",
                "-Astanchion.sessionTypes=app.Session")
            .compile(Golden.sources(Path.of("src", "test", "resources", "hardening")));
    loaded = new Loaded(compilation);
    Function<Journal, Javalin> application =
        (Function<Journal, Javalin>) loaded.create("app.Refusals", Function.class);
    server = application.apply(JOURNAL).start(0);
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  @BeforeEach
  void forget() {
    JOURNAL.take();
  }

  private static HttpResponse<String> send(
      String method, String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static HttpResponse<String> get(String path, String token) {
    return send("GET", path, "", "Authorization", token);
  }

  /** What the application did: nothing of a service, and no session. */
  private static void assertUntouched(List<String> journal) {
    assertThat(journal).isNotEmpty().allMatch(each -> each.matches("(?s)(refused|trace): .*"));
  }

  @ParameterizedTest
  @CsvSource({
    "/documents/evil/text?text=evil&organizationId=evil&organization_id=evil, X-Other",
    "/documents/evil/text?text=evil&organizationId=&tenant=evil, organizationId",
    "/documents/organizationId=evil/text?text=x&organizationId=evil&organizationId=worse,"
        + " Organization-Id",
    "/documents/evil;organizationId=evil/text?text=organizationId, X-Organization-Id",
  })
  void onlyTheResolverChoosesTheOrganization(String path, String header) {
    HttpResponse<String> response =
        send(
            "POST",
            path,
            "{\"organizationId\": \"evil\", \"text\": \"x\"}",
            "Authorization",
            "acme",
            header,
            "evil",
            "Cookie",
            "organizationId=evil");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(JOURNAL.take().get(2)).startsWith("write ").endsWith(" for acme");
  }

  @Test
  void administratorsDoNotChooseOneEither() {
    HttpResponse<String> response =
        send(
            "POST",
            "/admin/documents/1/text?text=x&organizationId=acme",
            "{\"organizationId\": \"acme\", \"text\": \"x\"}",
            AdminGuard.DEFAULT_HEADER,
            "sesame",
            "Authorization",
            "acme");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(JOURNAL.take().get(2)).isEqualTo("write 1 for all");
  }

  @ParameterizedTest
  @CsvSource({
    "null, 403",
    "stranger, 403",
    "nobody, 401",
    "broken, 401",
    "overflow, 401",
    "nothing, 401",
    "blank, 401"
  })
  void aResolverThatFindsNoOrganizationRefuses(String token, int status) {
    HttpResponse<String> response =
        send("POST", "/documents/1/text?text=x", "{}", "Authorization", token);

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.body()).isEqualTo(status == 401 ? "not authenticated" : "access denied");
    List<String> journal = JOURNAL.take();
    assertUntouched(journal);
    assertThat(journal.get(0)).doesNotContain("globex");
  }

  @ParameterizedTest
  @CsvSource({
    "/documents/uuid, " + UUID + ", uuid for One[id=" + UUID + "]",
    "/documents/long, 7, long for Optional[7]",
    "/documents/team, team-7, team for Optional[TeamId[value=team-7]]",
  })
  void typedIdentifiersReachTheService(String path, String token, String call) {
    assertThat(get(path, token).statusCode()).isEqualTo(200);
    assertThat(JOURNAL.take()).contains(call);
  }

  @ParameterizedTest
  @CsvSource({
    "/documents/uuid, globex", "/documents/uuid, 1-2-3", "/documents/uuid, blank",
    "/documents/long, globex", "/documents/long, 99999999999999999999", "/documents/long, blank",
    "/documents/long, 7.0", "/documents/team, globex", "/documents/team, blank",
    "/documents/team, team-",
  })
  void malformedIdentifiersAreNotAuthenticated(String path, String token) {
    HttpResponse<String> response = get(path, token);

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.body()).isEqualTo("not authenticated");
    List<String> journal = JOURNAL.take();
    assertUntouched(journal);
    assertThat(journal.get(0)).doesNotContain(token);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/admin/documents/1/text",
        "/admin/documents/1/text?text=x",
      })
  void nothingOfARequestIsReadBeforeTheGuardWasAsked(String path) {
    for (String body : List.of("", "{", "null", "{\"text\": 1}")) {
      for (String key : List.of("open", "sesam", "sesamee", "SESAME", "sesame, sesame")) {
        HttpResponse<String> response =
            send("POST", path, body, AdminGuard.DEFAULT_HEADER, key, "Authorization", "acme");

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).isEqualTo("access denied");
        List<String> journal = JOURNAL.take();
        assertUntouched(journal);
        assertThat(String.join("\n", journal)).doesNotContain(key, "sesame");
      }
      assertThat(send("POST", path, body, "Authorization", "sesame").statusCode()).isEqualTo(401);
      assertUntouched(JOURNAL.take());
    }
  }

  @Test
  void aGuardThatFailsLetsNobodyIn() {
    HttpResponse<String> response =
        send(
            "POST",
            "/admin/documents/1/text?text=x",
            "{}",
            AdminGuard.DEFAULT_HEADER,
            "sesame",
            "X-Broken",
            "yes");

    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(response.body()).isEqualTo("access denied");
    assertUntouched(JOURNAL.take());
  }

  @Test
  void noAdminRouterIsMadeWithoutAGuard() throws ClassNotFoundException {
    assertThat(loaded.loadClass("app.DocumentServiceAdminRouter").getDeclaredConstructors())
        .isNotEmpty()
        .allMatch(each -> Arrays.asList(each.getParameterTypes()).contains(AdminGuard.class));
  }

  /** Time cannot be measured reliably; what takes it can be read. */
  @Test
  void keysAreComparedInConstantTime() throws ClassNotFoundException {
    JavaClass guard =
        new ClassFileImporter().importClass(Class.forName("io.stanchion.tenancy.ApiKeyGuard"));

    assertThat(
            guard
                .getMethod("admits", io.stanchion.tenancy.Caller.class)
                .getMethodCallsFromSelf()
                .stream()
                .filter(call -> call.getName().matches("(?i).*equal.*|compare.*|mismatch"))
                .map(call -> call.getTargetOwner().getName() + "." + call.getName())
                .collect(Collectors.toSet()))
        .containsExactly(MessageDigest.class.getName() + ".isEqual");
  }
}
