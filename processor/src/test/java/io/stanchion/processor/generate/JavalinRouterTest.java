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
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import io.javalin.Javalin;
import io.stanchion.processor.ComponentProcessor;
import io.stanchion.processor.testing.Golden;
import io.stanchion.processor.testing.Journal;
import io.stanchion.processor.testing.Loaded;
import io.stanchion.session.UnitOfWork;
import io.stanchion.tenancy.AdminGuard;
import io.stanchion.tenancy.OrganizationContext;
import io.stanchion.tenancy.OrganizationResolver;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls the generated routers over HTTP. */
class JavalinRouterTest {

  private static final String ID = "00000000-0000-0000-0000-000000000001";
  private static final String OTHER = "00000000-0000-0000-0000-000000000002";
  private static final String BODY = "{\"number\": \"555\", \"extension\": 7}";
  private static final String ADMIN_KEY = "X-Admin-Api-Key";

  private static final Journal JOURNAL = new Journal();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static Loaded loaded;
  private static Javalin server;

  @BeforeAll
  @SuppressWarnings("unchecked") // Application implements it
  static void start() {
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new ComponentProcessor())
            .withOptions(
                "--release",
                "17",
                "-Astanchion.target=javalin",
                "-Astanchion.sessionTypes=app.Session")
            .compile(Golden.sources(Path.of("src", "test", "resources", "javalin")));
    loaded = new Loaded(compilation);
    Function<Journal, Javalin> application =
        (Function<Journal, Javalin>) loaded.create("app.Application", Function.class);
    server = application.apply(JOURNAL).start(0);
    assertThat(JOURNAL.take()).containsExactly("NoteService built");
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

  private static HttpResponse<String> asTenant(String method, String path, String body) {
    return send(method, path, body, "Authorization", "acme");
  }

  private static HttpResponse<String> asAdmin(String method, String path, String body) {
    return send(method, path, body, ADMIN_KEY, "the key");
  }

  private static List<String> calls() {
    return JOURNAL.take().stream().filter(entry -> !entry.matches("(begin|commit) .*")).toList();
  }

  @Test
  void tenantSeesItsOrganization() {
    HttpResponse<String> response = asTenant("GET", "/phones", "");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(response.body())
        .isEqualTo("[{\"id\":\"1\",\"organization\":\"acme\",\"number\":\"555\"}]");
  }

  @Test
  void eachRequestHasASessionOfItsOwn() {
    asTenant("GET", "/phones", "");
    List<String> first = JOURNAL.take();
    asTenant("GET", "/phones", "");
    List<String> second = JOURNAL.take();

    String number = first.get(0).replace("begin ", "");
    assertThat(first)
        .containsExactly(
            "begin " + number,
            "listPhones[Optional[acme]] in session " + number,
            "commit " + number);
    assertThat(second.get(0)).startsWith("begin ").isNotEqualTo(first.get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /phones",
    "GET, /phones/not-an-id",
    "POST, /phones",
    "PUT, /phones/not-an-id",
    "DELETE, /phones/1?organizationId=acme",
    "GET, /phones/5/taken/long?organization=acme",
  })
  void nobodyGetsInWithoutAuthenticationWhateverElseIsWrong(String method, String path) {
    HttpResponse<String> response = send(method, path, "{", "organizationId", "acme");

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.body()).contains("not authenticated");
    assertThat(JOURNAL.take()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"broken, 401", "nobody, 403", "null, 403"})
  void whoHasNoOrganizationIsRefusedAndNotToldWhy(String token, int status) {
    HttpResponse<String> response = send("GET", "/phones", "", "Authorization", token);

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(response.body())
        .contains(status == 401 ? "not authenticated" : "access denied")
        .doesNotContain("secret", "Exception", token);
    assertThat(JOURNAL.take()).isEmpty();
  }

  @Test
  void refusesBrowsersInTheirOwnFormat() {
    HttpResponse<String> response = send("GET", "/phones", "", "Accept", "text/html");

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
    assertThat(response.body()).contains("not authenticated").doesNotContain("secret");
  }

  @Test
  void anOrganizationInPathQueryOrHeaderHasNoEffect() {
    send(
        "GET",
        "/phones?organizationId=evil&organization=evil",
        "{\"organizationId\": \"evil\"}",
        "Authorization",
        "acme",
        "organizationId",
        "evil",
        "X-Organization-Id",
        "evil");

    assertThat(calls()).hasSize(1).first().asString().startsWith("listPhones[Optional[acme]]");
    assertThat(asTenant("GET", "/phones/evil", "").statusCode()).isEqualTo(400);
    assertThat(calls()).isEmpty();
  }

  @Test
  void anOrganizationInTheBodyHasNoEffect() {
    String body = BODY.replace("}", ", \"organizationId\": \"evil\"}");

    assertThat(asTenant("POST", "/phones", body).statusCode()).isEqualTo(400);
    assertThat(JOURNAL.take()).isEmpty();
  }

  @Test
  void administratorSeesAll() {
    HttpResponse<String> response = asAdmin("GET", "/admin/phones?organizationId=acme", "");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("every organization");
    assertThat(calls()).hasSize(1).first().asString().startsWith("listPhones[Optional.empty]");
  }

  @ParameterizedTest
  @CsvSource({
    "Authorization, acme, 401",
    "X-Admin-Api-Key, ' ', 401",
    "X-Admin-Api-Key, wrong, 403",
    "X-Admin-Api-Key, the key and more, 403",
    "X-Other, the key, 401",
  })
  void nobodyElseIsAnAdministrator(String header, String value, int status) {
    for (String path : List.of("/admin/phones", "/admin/phones/not-an-id")) {
      HttpResponse<String> response = send("GET", path, "", header, value);

      assertThat(response.statusCode()).isEqualTo(status);
      assertThat(response.body()).doesNotContain("key", "Key", "wrong");
    }
    assertThat(JOURNAL.take()).isEmpty();
  }

  @Test
  void administratorIsNoTenant() {
    assertThat(asAdmin("GET", "/phones", "").statusCode()).isEqualTo(401);
    assertThat(JOURNAL.take()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /phones/" + ID + ", 200",
    "GET, /phones/spares, 200",
    "POST, /phones, 201",
    "PUT, /phones/" + ID + ", 404",
    "DELETE, /phones/" + ID + ", 204",
    "DELETE, /phones/" + OTHER + ", 404",
    "POST, /phones/" + ID + "/release?forever=true, 204",
    "GET, /phones/5/taken/x, 200",
  })
  void answersByTheResult(String method, String path, int status) {
    HttpResponse<String> response = asTenant(method, path, BODY);

    assertThat(response.statusCode()).isEqualTo(status);
    if (status == 204) {
      assertThat(response.body()).isEmpty();
    }
    if (status == 404) {
      assertThat(response.body()).contains("not found");
    }
    assertThat(calls()).hasSize(1);
  }

  @Test
  void answersAnEmptyOptionalWith404() {
    assertThat(asAdmin("GET", "/admin/phones/" + ID, "").statusCode()).isEqualTo(404);
    assertThat(calls()).hasSize(1);
  }

  @Test
  void literalSegmentsComeBeforeVariables() {
    asTenant("GET", "/phones/spares", "");

    assertThat(calls().get(0)).startsWith("listSpares");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /phones/not-an-id, id is not a valid UUID",
    "POST, /phones/x/label, id is not a valid int",
    "POST, /phones/99999999999/label, id is not a valid int",
    "POST, /phones/7/label?copies=many, copies is not a valid Integer",
    "POST, /phones/7/label?copies=, copies is not a valid Integer",
    "POST, /phones/" + ID + "/release, forever is missing in the query",
    "POST, /phones/" + ID + "/release?forever=yes, forever is not a valid boolean",
    "GET, /phones/5/taken/long, area is not a valid char",
  })
  void refusesBadParametersAndNamesThem(String method, String path, String reason) {
    HttpResponse<String> response = asTenant(method, path, "");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(response.body())
        .contains(reason)
        .doesNotContain("not-an-id", "999", "many", "yes", "Exception");
    assertThat(JOURNAL.take()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "{\"number\": \"secret",
        "null",
        "[]",
        "\"secret\"",
        "{\"number\": [\"secret\"], \"extension\": 7}",
        "{\"number\": \"secret\", \"extension\": \"seven\"}",
        "{\"number\": \"secret\", \"other\": 1}"
      })
  void refusesABodyThatItCannotRead(String body) {
    HttpResponse<String> response = asTenant("POST", "/phones", body);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(response.body()).contains("the body is").doesNotContain("secret", "jackson", "app.");
    assertThat(JOURNAL.take()).isEmpty();
  }

  @Test
  void readsParametersOfAllKinds() {
    asTenant("POST", "/phones/7/label?copies=3", "");
    asTenant("POST", "/phones/7/label", "");
    asTenant("GET", "/phones/5%2F6%20%C3%BC/taken/%C3%A4", "");
    asTenant("POST", "/phones", BODY);

    assertThat(calls().stream().map(entry -> entry.replaceFirst(" in session .*", "")))
        .containsExactly(
            "label[7, Optional[3], Optional[acme]]",
            "label[7, Optional.empty, Optional[acme]]",
            "isTaken[5/6 \u00fc, \u00e4, Optional[acme]]",
            "createPhone[NewPhone[number=555, extension=7], Optional[acme]]");
  }

  @Test
  void servesNamesThatAreNotEnglish() {
    HttpResponse<String> response =
        send("PATCH", "/notes/%C3%A4nderung?gr%C3%B6%C3%9Fe=%C3%BC", "");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("\u00fc");
    assertThat(send("GET", "/notes/%C3%A4/z%C3%A4hlung", "").body()).isEqualTo("\u00e4");
  }

  @Test
  void readsGenericBodiesWithTheirArguments() {
    assertThat(asTenant("POST", "/phones/tag", "[{\"a\": 1}]").body()).isEqualTo("{\"a\":1}");
    assertThat(asTenant("POST", "/phones/tag", "[{\"a\": \"x\"}]").statusCode()).isEqualTo(400);
  }

  @Test
  void sendsAStringAsText() {
    HttpResponse<String> response = asTenant("POST", "/phones/7/label", "");

    assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
    assertThat(response.body()).isEqualTo("\u00fcber \"7\"");
  }

  @Test
  void leavesExceptionsOfTheOperationToTheApplication() {
    HttpResponse<String> response = asTenant("POST", "/phones/" + ID + "/lend", "");

    assertThat(response.statusCode()).isEqualTo(409);
    assertThat(response.body()).isEqualTo("the operation's own refusal");
    assertThat(JOURNAL.take()).hasSize(3).last().asString().startsWith("roll back ");
  }

  @Test
  void openRouterAsksNobodyAndBuildsAStatelessServiceOnce() {
    assertThat(send("GET", "/notes/7", "").body()).isEqualTo("7");
    assertThat(send("GET", "/notes/%20", "").statusCode()).isEqualTo(404);
    assertThat(JOURNAL.take()).containsExactly("findNote 7", "findNote  ");
  }

  @Test
  void statelessServiceGetsASessionWhereAnOperationTakesOne() {
    HttpResponse<String> response = send("POST", "/notes/7?text=abc", "");

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.body()).isEqualTo("3");
    assertThat(JOURNAL.take().get(1)).startsWith("saveNote 7 abc in session ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"app.PhoneServiceTenantRouter", "app.PhoneServiceAdminRouter"})
  void refusesToBeMadeWithoutWhatItNeeds(String router) throws ReflectiveOperationException {
    Constructor<?> constructor = loaded.loadClass(router).getConstructors()[0];
    UnitOfWork<Object> unitOfWork = UnitOfWork.of(new NoTransactor());
    Object last =
        router.contains("Admin")
            ? (AdminGuard) caller -> true
            : (OrganizationResolver<String>) caller -> new OrganizationContext<>("acme");

    assertThatCode(() -> constructor.newInstance(unitOfWork, JOURNAL, last))
        .doesNotThrowAnyException();
    for (int missing = 0; missing < 3; missing++) {
      Object[] arguments = {unitOfWork, JOURNAL, last};
      arguments[missing] = null;
      assertThatThrownBy(() -> constructor.newInstance(arguments))
          .hasCauseInstanceOf(NullPointerException.class);
    }
  }

  private static final class NoTransactor implements UnitOfWork.Transactor<Object> {
    @Override
    public <R> R call(Function<Object, R> work) {
      throw new IllegalStateException("not called");
    }
  }
}
