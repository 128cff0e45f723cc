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
import io.stanchion.processor.ComponentProcessor;
import io.stanchion.processor.testing.Golden;
import io.stanchion.processor.testing.Journal;
import io.stanchion.processor.testing.Loaded;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;

/** Sends requests to the generated controllers, through all of Spring MVC but the socket. */
class SpringRouterTest {

  private static final String ID = "00000000-0000-0000-0000-000000000001";
  private static final String OTHER = "00000000-0000-0000-0000-000000000002";
  private static final String BODY = "{\"number\": \"555\", \"extension\": 7}";

  private static final Journal JOURNAL = new Journal();
  private static AnnotationConfigWebApplicationContext context;
  private static MockMvc mvc;

  @BeforeAll
  static void start() throws ClassNotFoundException {
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new ComponentProcessor())
            .withOptions(
                "--release",
                "17",
                "-Astanchion.target=spring",
                "-Astanchion.sessionTypes=app.Session")
            .compile(Golden.sources(Path.of("src", "test", "resources", "spring")));
    Loaded loaded = new Loaded(compilation);
    context = new AnnotationConfigWebApplicationContext();
    context.setClassLoader(loaded);
    context.setServletContext(new MockServletContext());
    context.register(loaded.loadClass("app.Application"));
    context.addBeanFactoryPostProcessor(beans -> beans.registerSingleton("journal", JOURNAL));
    context.refresh();
    mvc = MockMvcBuilders.webAppContextSetup(context).build();
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  @BeforeEach
  void forget() {
    JOURNAL.take();
  }

  private static MockHttpServletResponse send(
      String method, String path, String body, String... header) throws Exception {
    MockHttpServletRequestBuilder request =
        MockMvcRequestBuilders.request(HttpMethod.valueOf(method), java.net.URI.create(path))
            .contentType("application/json")
            .content(body);
    if (header.length > 0) {
      request.header(header[0], header[1]);
    }
    MvcResult result = mvc.perform(request).andReturn();
    if (result.getRequest().isAsyncStarted()) {
      result.getAsyncResult();
      result = mvc.perform(MockMvcRequestBuilders.asyncDispatch(result)).andReturn();
    }
    MockHttpServletResponse response = result.getResponse();
    response.setDefaultCharacterEncoding("UTF-8");
    return response;
  }

  private static MockHttpServletResponse asTenant(String method, String path, String body)
      throws Exception {
    return send(method, path, body, "Authorization", "acme");
  }

  private static MockHttpServletResponse asAdmin(String method, String path, String body)
      throws Exception {
    return send(method, path, body, "X-Admin-Api-Key", "the key");
  }

  private static List<String> calls() {
    return JOURNAL.take().stream()
        .filter(entry -> !entry.equals("asked"))
        .map(entry -> entry.replace(" in session 1", ""))
        .toList();
  }

  @Test
  void tenantSeesItsOrganization() throws Exception {
    MockHttpServletResponse response = asTenant("GET", "/phones", "");

    assertThat(response.getStatus()).isEqualTo(200);
    assertThat(response.getContentAsString())
        .isEqualTo("[{\"id\":\"" + ID + "\",\"organization\":\"acme\",\"number\":\"555\"}]");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /phones",
    "GET, /phones/not-an-id",
    "POST, /phones",
    "PUT, /phones/not-an-id",
    "DELETE, /phones/1?organizationId=acme",
    "GET, /phones/calls",
    "GET, /admin/phones/not-an-id",
    "POST, /admin/phones",
  })
  void nobodyGetsInWithoutAuthenticationWhateverElseIsWrong(String method, String path)
      throws Exception {
    MockHttpServletResponse response = send(method, path, "{", "organizationId", "acme");

    assertThat(response.getStatus()).isEqualTo(401);
    assertThat(response.getContentType()).isEqualTo("application/problem+json");
    assertThat(response.getContentAsString()).contains("\"detail\":\"not authenticated\"");
    assertThat(JOURNAL.take()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"broken, 401", "nobody, 403", "null, 403"})
  void whoHasNoOrganizationIsRefusedAndNotToldWhy(String token, int status) throws Exception {
    MockHttpServletResponse response = send("GET", "/phones/x", "", "Authorization", token);

    assertThat(response.getStatus()).isEqualTo(status);
    assertThat(response.getContentType()).isEqualTo("application/problem+json");
    assertThat(response.getContentAsString())
        .contains(status == 401 ? "not authenticated" : "access denied")
        .doesNotContain("secret", "Exception", token);
    assertThat(calls()).isEmpty();
  }

  @Test
  void anOrganizationInPathQueryOrBodyHasNoEffect() throws Exception {
    String ours = "app.PhoneServiceTenantRouter.organization";
    asTenant("GET", "/phones?organizationId=evil&organization=evil&" + ours + "=evil", "{}");

    assertThat(calls()).containsExactly("listPhones[Optional[acme]]");
  }

  @Test
  void administratorSeesAll() throws Exception {
    MockHttpServletResponse response = asAdmin("GET", "/admin/phones?organizationId=acme", "");

    assertThat(response.getContentAsString()).contains("every organization");
    assertThat(calls()).containsExactly("listPhones[Optional.empty]");
  }

  @ParameterizedTest
  @CsvSource({
    "Authorization, acme, 401",
    "X-Admin-Api-Key, ' ', 401",
    "X-Admin-Api-Key, wrong, 403",
    "X-Admin-Api-Key, the key and more, 403",
  })
  void nobodyElseIsAnAdministrator(String header, String value, int status) throws Exception {
    for (String path : List.of("/admin/phones", "/admin/phones/not-an-id")) {
      MockHttpServletResponse response = send("GET", path, "", header, value);

      assertThat(response.getStatus()).isEqualTo(status);
      assertThat(response.getContentAsString()).doesNotContain("key", "Key", "wrong");
    }
    assertThat(calls()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /phones/" + ID + ", 200",
    "GET, /phones/" + OTHER + ", 404",
    "POST, /phones, 201",
    "PUT, /phones/" + ID + ", 404",
    "DELETE, /phones/" + ID + ", 204",
    "DELETE, /phones/" + OTHER + ", 404",
    "POST, /phones/" + ID + "/release?forever=true, 204",
    "POST, /phones/hush, 204",
    "GET, /phones/" + ID + "/extension, 200",
    "GET, /phones/" + OTHER + "/extension, 404",
    "GET, /phones/" + ID + "/soon, 200",
    "GET, /phones/" + OTHER + "/soon, 404",
    "DELETE, /phones/" + ID + "/soon, 204",
    "DELETE, /phones/" + OTHER + "/soon, 404",
    "GET, /phones/" + ID + "/answer, 202",
  })
  void answersByTheResult(String method, String path, int status) throws Exception {
    MockHttpServletResponse response = asTenant(method, path, BODY);

    assertThat(response.getStatus()).isEqualTo(status);
    if (status == 204) {
      assertThat(response.getContentAsString()).isEmpty();
    }
    if (status == 404) {
      assertThat(response.getContentType()).isEqualTo("application/problem+json");
    }
  }

  @Test
  void whoIsCallingIsAskedOnceAndBeforeTheOperationStarts() throws Exception {
    asTenant("GET", "/phones/" + ID + "/soon", "");
    assertThat(JOURNAL.take())
        .containsExactly("asked", "findSoon[" + ID + ", Optional[acme]] in session 1");

    assertThat(send("GET", "/phones/" + ID + "/soon", "").getStatus()).isEqualTo(401);
    assertThat(JOURNAL.take()).isEmpty();
  }

  @Test
  void streamsAreReadAndClosed() throws Exception {
    assertThat(asTenant("GET", "/phones/spares", "").getContentAsString())
        .isEqualTo("[\"1\",\"2\"]");
    assertThat(calls()).containsExactly("listSpares[Optional[acme]]", "closed");

    assertThat(asTenant("GET", "/phones/codes", "").getContentAsString()).isEqualTo("[3,4]");
    assertThat(calls()).containsExactly("closed");
  }

  @Test
  void anAnswerOfTheOperationsOwnIsPassedOn() throws Exception {
    MockHttpServletResponse response = asTenant("GET", "/phones/" + ID + "/answer", "");

    assertThat(response.getHeader("X-Own")).isEqualTo("yes");
    assertThat(response.getContentAsString()).isEqualTo("own");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /phones/not-an-id, id",
    "POST, /phones/x/label, id",
    "POST, /phones/99999999999/label, id",
    "POST, /phones/7/label?copies=many, copies",
    "POST, /phones/" + ID + "/release, forever",
    "POST, /phones/" + ID + "/release?forever=perhaps, forever",
    "GET, /phones/calls?days=MONDAY, from",
    "GET, /phones/calls?from=31.12.2026, from",
    "GET, /phones/calls?from=12/31/26, from",
    "GET, /phones/calls?from=2026-12-31&days=MONDAY&days=monday, days",
    "GET, /phones/calls?from=2026-12-31&first=NEVER, first",
  })
  void refusesBadParametersAndNamesThem(String method, String path, String name) throws Exception {
    MockHttpServletResponse response = asTenant(method, path, "");

    assertThat(response.getStatus()).isEqualTo(400);
    assertThat(response.getContentType()).isEqualTo("application/problem+json");
    assertThat(response.getContentAsString())
        .contains("'" + name + "'")
        .doesNotContain("Exception", "java.");
    assertThat(calls()).isEmpty();
  }

  @Test
  void readsParametersOfAllKinds() throws Exception {
    asTenant("POST", "/phones/7/label?copies=3", "");
    asTenant("POST", "/phones/7/label", "");
    asTenant("GET", "/phones/calls?from=2026-12-31", "");
    asTenant("GET", "/phones/calls?from=2026-12-31&days=FRIDAY&days=MONDAY&first=SUNDAY", "");
    asTenant("POST", "/phones/import", "[" + BODY + "]");

    assertThat(calls())
        .containsExactly(
            "label[7, Optional[3], Optional[acme]]",
            "label[7, Optional.empty, Optional[acme]]",
            "searchCalls[2026-12-31, [], Optional.empty, Optional[acme]]",
            "searchCalls[2026-12-31, [FRIDAY, MONDAY], Optional[SUNDAY], Optional[acme]]",
            "importPhones[[NewPhone[number=555, extension=7]], Optional[acme]]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "/phones; ``; request",
        "/phones; {\"number\": \"secret; 'number'",
        "/phones; null; request",
        "/phones; []; request",
        "/phones; {\"number\": [\"secret\"], \"extension\": 7}; 'number'",
        "/phones; {\"number\": \"secret\", \"extension\": \"seven\"}; 'extension'",
        "/phones/import; [{\"number\": \"1\", \"extension\": \"x\"}]; 'extension'",
        "/phones/import; [[]]; request",
      })
  void refusesABodyThatItCannotReadAndNamesTheField(String path, String body, String what)
      throws Exception {
    MockHttpServletResponse response = asTenant("POST", path, body);

    assertThat(response.getStatus()).isEqualTo(400);
    assertThat(response.getContentAsString())
        .contains("Failed to read " + what + "\"")
        .doesNotContain("secret", "jackson", "app.");
    assertThat(calls()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "/phones; {\"number\": \" \"}",
        "/phones/import; [{\"number\": \"1\", \"extension\": 1}, {\"number\": \" \"}]"
      })
  void refusesABodyThatIsNotValidAndNamesTheFields(String path, String body) throws Exception {
    MockHttpServletResponse response = asTenant("POST", path, body);

    assertThat(response.getStatus()).isEqualTo(400);
    assertThat(response.getContentType()).isEqualTo("application/problem+json");
    assertThat(response.getContentAsString())
        .contains("\"detail\":\"extension must not be null, number must not be blank\"");
    assertThat(calls()).isEmpty();
  }

  @Test
  void servesNamesThatAreNotEnglish() throws Exception {
    MockHttpServletResponse response =
        send("PATCH", "/notes/%C3%A4nderung?gr%C3%B6%C3%9Fe=%C3%BC", "");

    assertThat(response.getContentAsString()).isEqualTo("\u00fc");
    assertThat(send("GET", "/notes/%C3%A4/z%C3%A4hlung", "").getContentAsString())
        .isEqualTo("\u00e4");
  }

  @Test
  void sendsAStringAsTextInUtf8() throws Exception {
    MockHttpServletResponse response = asTenant("POST", "/phones/7/label", "");

    assertThat(response.getContentType()).isEqualTo("text/plain;charset=UTF-8");
    assertThat(response.getContentAsByteArray())
        .isEqualTo("\u00fcber \"7\"".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void leavesExceptionsOfTheOperationToTheApplication() throws Exception {
    MockHttpServletResponse response = asTenant("POST", "/phones/" + ID + "/lend", "");

    assertThat(response.getStatus()).isEqualTo(409);
    assertThat(response.getContentAsString()).contains("the operation's own refusal");
  }

  @Test
  void operationsGetTheBeanForASession() throws Exception {
    MockHttpServletResponse response = send("POST", "/notes/7?text=abc", "");

    assertThat(response.getStatus()).isEqualTo(201);
    assertThat(JOURNAL.take()).containsExactly("saveNote 7 abc in session 1");
  }

  @Test
  void knowsDefaults() throws Exception {
    assertThat(send("GET", "/notes/pages", "").getContentAsString()).isEqualTo("20");
    assertThat(send("GET", "/notes/pages?size=5", "").getContentAsString()).isEqualTo("5");
  }

  @Test
  void beansAreNamedInFull() {
    assertThat(context.containsBean("app.PhoneService")).isTrue();
  }
}
