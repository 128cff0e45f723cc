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
package io.stanchion.processor.model.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.stanchion.processor.model.Component;
import io.stanchion.processor.testing.Parsed;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutersTest {

  private static Component contacts(String operations) {
    return contacts("@Service(path = \"contacts\") public class ContactService", operations);
  }

  private static Component contacts(String head, String operations) {
    String source =
        """
        package app;
        import io.stanchion.*;
        import io.stanchion.tenancy.*;
        import java.math.*;
        import java.sql.*;
        import java.time.*;
        import java.util.*;
        import java.util.concurrent.*;
        %s {
          public enum Status { NEW, OLD }
          public record Contact(String name) {}
          public @interface Nullable {}
          %s
        }
        """
            .formatted(head, operations.replace(";\n", " { throw new Error(); }\n"));
    return Parsed.of(source).components().get(0);
  }

  /** Each operation's route, one line each, with what its parameters are bound to. */
  private static List<String> routes(Component component) {
    return Routers.exposures(component).stream()
        .map(each -> each.kind() == RouterKind.OPEN ? text(each) : each.kind() + " " + text(each))
        .toList();
  }

  private static String text(Exposure exposure) {
    Route route = exposure.route();
    String bindings =
        route.bindings().stream()
            .map(each -> each.parameter().name() + "=" + each.source())
            .collect(Collectors.joining(" "));
    return (route.operation().name() + ": " + route + " " + bindings).strip();
  }

  private static List<String> answers(Component component) {
    return Routers.exposures(component).stream()
        .map(Exposure::route)
        .map(each -> each.operation().name() + " " + each.status() + " " + each.absence())
        .toList();
  }

  @Test
  void derivesTheMethodFromTheVerb() {
    assertThat(
            routes(
                contacts(
                    """
                    public Contact create(Contact contact);
                    public Contact addContact(Contact contact);
                    public Contact save(Contact contact);
                    public Contact register(Contact contact);
                    public Contact get(String id);
                    public Contact findContact(UUID contactId);
                    public Contact load(long id);
                    public Contact fetch(Integer id);
                    public List<Contact> find();
                    public List<Contact> listContacts();
                    public List<Contact> search();
                    public Contact list(String id);
                    public Contact update(String id, Contact contact);
                    public Contact replace(String id, Contact contact);
                    public Contact patch(String id, Contact contact);
                    public Contact modify(String id, Contact contact);
                    public Contact customize(String id, Contact contact);
                    public void delete(String id);
                    public void remove(String id);
                    public void deleteContacts();
                    """)))
        .containsExactly(
            "create: POST /contacts contact=BODY",
            "addContact: POST /contacts contact=BODY",
            "save: POST /contacts contact=BODY",
            "register: POST /contacts contact=BODY",
            "get: GET /contacts/{id} id=PATH",
            "findContact: GET /contacts/{contactId} contactId=PATH",
            "load: GET /contacts/{id} id=PATH",
            "fetch: GET /contacts/{id} id=PATH",
            "find: GET /contacts",
            "listContacts: GET /contacts",
            "search: GET /contacts",
            "list: GET /contacts/{id} id=PATH",
            "update: PUT /contacts/{id} id=PATH contact=BODY",
            "replace: PUT /contacts/{id} id=PATH contact=BODY",
            "patch: PATCH /contacts/{id} id=PATH contact=BODY",
            "modify: PATCH /contacts/{id} id=PATH contact=BODY",
            "customize: PATCH /contacts/{id} id=PATH contact=BODY",
            "delete: DELETE /contacts/{id} id=PATH",
            "remove: DELETE /contacts/{id} id=PATH",
            "deleteContacts: DELETE /contacts");
  }

  @Test
  void takesAnyOtherWordForWhatIsDone() {
    assertThat(
            routes(
                contacts(
                    """
                    public void merge(String id);
                    public void importContacts(List<Contact> contacts);
                    public void getaway(String id);
                    public void assignNumber(String id, String numberId);
                    public void creator();
                    """)))
        .containsExactly(
            "merge: POST /contacts/{id}/merge id=PATH",
            "importContacts: POST /contacts/import-contacts contacts=BODY",
            "getaway: POST /contacts/{id}/getaway id=PATH",
            "assignNumber: POST /contacts/{id}/assign-number/{numberId} id=PATH numberId=PATH",
            "creator: POST /contacts/creator");
  }

  @Test
  void addsASegmentForWordsBeyondVerbAndNoun() {
    assertThat(
            routes(
                contacts(
                    """
                    public List<String> listSegments();
                    public List<String> getContactSegments(String contactId);
                    public List<String> getNotes(String contactId, String noteId);
                    public List<String> get(String contactId, String noteId);
                    public Contact findByEmail(String email);
                    public Contact findContactByContactName(String name);
                    public Contact getContactById(String id);
                    public Contact getById(String contactId);
                    public Contact getNoteByContactIdAndNoteId(String contactId, String noteId);
                    public Contact findById(Contact key);
                    public List<Contact> findByIdAndName(String id, String name);
                    public List<Contact> listContactsOfLastMonth();
                    """)))
        .containsExactly(
            "listSegments: GET /contacts/segments",
            "getContactSegments: GET /contacts/{contactId}/segments contactId=PATH",
            "getNotes: GET /contacts/{contactId}/notes/{noteId} contactId=PATH noteId=PATH",
            "get: GET /contacts/{contactId}/{noteId} contactId=PATH noteId=PATH",
            "findByEmail: GET /contacts/by-email email=QUERY",
            "findContactByContactName: GET /contacts/by-contact-name name=QUERY",
            "getContactById: GET /contacts/{id} id=PATH",
            "getById: GET /contacts/{contactId} contactId=PATH",
            "getNoteByContactIdAndNoteId: GET /contacts/{contactId}/note/{noteId}"
                + " contactId=PATH noteId=PATH",
            "findById: GET /contacts/by-id key=BODY",
            "findByIdAndName: GET /contacts/{id}/by-id-and-name id=PATH name=QUERY",
            "listContactsOfLastMonth: GET /contacts/of-last-month");
  }

  @Test
  void bindsParametersByTheirTypes() {
    assertThat(
            routes(
                contacts(
                    """
                    public void send(String text, int count, Boolean urgent, Status status);
                    public void plan(LocalDate day, Duration length, ZoneId zone, Month month);
                    public void pay(BigDecimal amount, BigInteger cents, char currency, UUID key);
                    public void page(Optional<Integer> limit, Optional<Status> status);
                    public void tag(Map<String, List<Contact>> tags);
                    public void list(String[] names);
                    public void clock(Clock clock);
                    public void keep(Optional<String> id, Contact otherId);
                    public void copy(Connection session, String id, String valid);
                    """)))
        .containsExactly(
            "send: POST /contacts/send text=QUERY count=QUERY urgent=QUERY status=QUERY",
            "plan: POST /contacts/plan day=QUERY length=QUERY zone=QUERY month=QUERY",
            "pay: POST /contacts/pay amount=QUERY cents=QUERY currency=QUERY key=QUERY",
            "page: POST /contacts/page limit=QUERY status=QUERY",
            "tag: POST /contacts/tag tags=BODY",
            "list: GET /contacts names=QUERY",
            "clock: POST /contacts/clock clock=BODY",
            "keep: POST /contacts/keep id=QUERY otherId=BODY",
            "copy: POST /contacts/{id}/copy session=SESSION id=PATH valid=QUERY");
  }

  @Test
  void takesSeveralValuesFromTheQuery() {
    assertThat(
            routes(
                contacts(
                    """
                    public void listA(List<Status> a);
                    public void listB(Set<UUID> b);
                    public void listC(Collection<String> c);
                    public void listD(int[] d);
                    public void listE(Optional<List<LocalDate>> e);
                    public void tagF(byte[] f);
                    public void tagG(List<Contact> g);
                    public void tagH(Iterable<String> h);
                    public void tagI(List<List<String>> i);
                    @Route(path = "/{j}") public void tagJ(List<String> j);
                    """)))
        .containsExactly(
            "listA: GET /contacts/a a=QUERY",
            "listB: GET /contacts/b b=QUERY",
            "listC: GET /contacts/c c=QUERY",
            "listD: GET /contacts/d d=QUERY",
            "listE: GET /contacts/e e=QUERY",
            "tagF: POST /contacts/tag-f f=BODY",
            "tagG: POST /contacts/tag-g g=BODY",
            "tagH: POST /contacts/tag-h h=BODY",
            "tagI: POST /contacts/tag-i i=BODY",
            "tagJ: POST /contacts/{j} j=QUERY");
  }

  @Test
  void answersAccordingToVerbAndResult() {
    assertThat(
            answers(
                contacts(
                    """
                    public Contact create();
                    public void add();
                    public Optional<Contact> find(String id);
                    public List<Contact> list();
                    public void update(String id);
                    public Contact replace(String id);
                    public Contact patch(String id);
                    public void delete(String id);
                    public boolean remove(String id);
                    public Boolean deleteAll();
                    public Contact deleteNote(String id);
                    public Contact merge(String id);
                    public Contact start();
                    public void ping();
                    public boolean updateNote(String id);
                    public Contact addNote(String id);
                    public CompletionStage<Void> updateLater(String id);
                    public CompletableFuture<Boolean> deleteLater(String id);
                    public Void updateNever(String id);
                    @Route(method = Route.HttpMethod.PUT) public Contact createAgain();
                    @Route(method = Route.HttpMethod.POST) public Contact findSlowly();
                    @Route(method = Route.HttpMethod.GET) public Contact export();
                    """)))
        .containsExactly(
            "create 201 NO_CONTENT",
            "add 201 NO_CONTENT",
            "find 200 NOT_FOUND",
            "list 200 NOT_FOUND",
            "update 204 NOT_FOUND",
            "replace 200 NOT_FOUND",
            "patch 200 NOT_FOUND",
            "delete 204 NOT_FOUND",
            "remove 204 NOT_FOUND_WHEN_FALSE",
            "deleteAll 204 NOT_FOUND_WHEN_FALSE",
            "deleteNote 204 NOT_FOUND",
            "merge 200 NOT_FOUND",
            "start 200 NO_CONTENT",
            "ping 204 NO_CONTENT",
            "updateNote 200 NOT_FOUND",
            "addNote 201 NOT_FOUND",
            "updateLater 204 NOT_FOUND",
            "deleteLater 204 NOT_FOUND_WHEN_FALSE",
            "updateNever 204 NOT_FOUND",
            "createAgain 200 NOT_FOUND",
            "findSlowly 200 NOT_FOUND",
            "export 200 NOT_FOUND");
  }

  @Test
  void letsTheAnnotationDecide() {
    assertThat(
            routes(
                contacts(
                    """
                    @Route(method = Route.HttpMethod.GET) public String exportContacts();
                    @Route(path = "/") public void mergeAll();
                    @Route(path = "by/{email}/") public Contact findOne(String email, String id);
                    @Route(path = "/{id}/x") public Contact get(String id);
                    @Route(method = Route.HttpMethod.PUT, path = "/{number}")
                    public void put(long number);
                    """)))
        .containsExactly(
            "exportContacts: GET /contacts/export-contacts",
            "mergeAll: POST /contacts",
            "findOne: GET /contacts/by/{email} email=PATH id=QUERY",
            "get: GET /contacts/{id}/x id=PATH",
            "put: PUT /contacts/{number} number=PATH");
  }

  @ParameterizedTest
  @CsvSource({
    "contacts, /contacts",
    "/contacts/, /contacts",
    "//crm//contacts, /crm/contacts",
    "/, ''",
  })
  void normalizesTheBasePath(String written, String expected) {
    Component component =
        contacts(
            "@Service(path = \"%s\") public class ContactService".formatted(written),
            "public Contact get(String id);\n");

    assertThat(Routers.of(component).get(0).basePath()).isEqualTo(expected);
    assertThat(routes(component)).containsExactly("get: GET " + expected + "/{id} id=PATH");
  }

  @ParameterizedTest
  @CsvSource({
    "/appointments, /appointments",
    "/crm/appointments/, /crm/appointments",
    "/crm/phone-appointments, /crm/phone-appointments",
    "/appointment, /appointment",
    "/appointments/v1, /appointments/v1/appointments",
    "/{appointments}, /{appointments}/appointments",
  })
  void takesTheLastSegmentOfThePathForTheNoun(String written, String expected) {
    Component component =
        contacts(
            "@Service(path = \"%s\") public class SchedulingService".formatted(written),
            "public List<Contact> listAppointments(String appointments);\n");

    assertThat(Routers.exposures(component).stream().map(each -> each.route().path()))
        .containsExactly(expected);
  }

  @Test
  void bindsVariablesOfTheBasePath() {
    assertThat(
            routes(
                contacts(
                    "@Service(path = \"/teams/{teamId}/contacts\") public class ContactService",
                    """
                    public Contact get(String teamId, String id);
                    public List<Contact> list(String teamId);
                    """)))
        .containsExactly(
            "get: GET /teams/{teamId}/contacts/{id} teamId=PATH id=PATH",
            "list: GET /teams/{teamId}/contacts teamId=PATH");
  }

  @ParameterizedTest
  @CsvSource({
    "PhoneNumberService, /phone-numbers",
    "CompanyService, /companies",
    "ContactsService, /contacts",
    "CallFlowOrchestrator, /call-flows",
    "Service, /services",
    "Inbox, /inboxes",
    "HTTPHookService, /http-hooks",
  })
  void derivesTheBasePathFromTheName(String name, String expected) {
    Component component =
        contacts(
            "@io.stanchion.Service @TenantScoped public class " + name,
            "public void list(Optional<String> organizationId);\n");

    assertThat(Routers.of(component).stream().map(Router::basePath))
        .containsExactly(expected, "/admin" + expected);
    assertThat(Routers.of(component).stream().map(each -> each.id().simpleName()))
        .containsExactly(name + "TenantRouter", name + "AdminRouter");
  }

  @Test
  void exposesTenantScopedOperationsInTheirTwoRouters() {
    assertThat(
            routes(
                contacts(
                    "@Service @TenantScoped public class ContactService",
                    """
                    public void list(Optional<String> organizationId);
                    public void get(String id, @Nullable String organizationId);
                    public void create(Connection session, TenantScope<UUID> organizationId);
                    """)))
        .containsExactly(
            "TENANT list: GET /contacts organizationId=TENANT",
            "ADMIN list: GET /admin/contacts organizationId=TENANT",
            "TENANT get: GET /contacts/{id} id=PATH organizationId=TENANT",
            "ADMIN get: GET /admin/contacts/{id} id=PATH organizationId=TENANT",
            "TENANT create: POST /contacts session=SESSION organizationId=TENANT",
            "ADMIN create: POST /admin/contacts session=SESSION organizationId=TENANT");
  }

  @Test
  void exposesNothingScopedWithoutAUsableTenantParameter() {
    assertThat(
            routes(
                contacts(
                    "@Service(path = \"/contacts\") @TenantScoped public class ContactService",
                    """
                    public void listAll();
                    public void get(String id, String organizationId);
                    public void load(Optional<String> tenantId);
                    public void find(Optional<?> organizationId);
                    public void count(@Nullable byte[] organizationId);
                    @Internal public void purge(Optional<String> organizationId);
                    """)))
        .isEmpty();
  }

  @Test
  void fillsATenantParameterOfABoundedType() {
    assertThat(
            routes(
                contacts(
                    "@Service @TenantScoped(admin = false) public class ContactService",
                    """
                    public void search(TenantScope<? extends Number> organizationId);
                    """)))
        .containsExactly("TENANT search: GET /contacts organizationId=TENANT");
  }

  @Test
  void keepsAdministratorsOutWhereTheAnnotationSaysSo() {
    assertThat(
            routes(
                contacts(
                    "@Service(path = \"/contacts\") @TenantScoped(parameter = \"team\", admin ="
                        + " false) public class ContactService",
                    """
                    public void list(Optional<String> team);
                    @TenantScoped(parameter = "team") public void get(Optional<String> team);
                    """)))
        .containsExactly(
            "TENANT list: GET /contacts team=TENANT",
            "TENANT get: GET /contacts team=TENANT",
            "ADMIN get: GET /admin/contacts team=TENANT");
  }

  @Test
  void opensWhatIsNotScopedOnlyWhereAPathIsSet() {
    String operations =
        """
        public void list(Optional<String> organizationId);
        @TenantScoped public void get(String id, Optional<String> organizationId);
        @Internal public void create();
        """;

    assertThat(routes(contacts("@Service public class ContactService", operations)))
        .containsExactly(
            "TENANT get: GET /contacts/{id} id=PATH organizationId=TENANT",
            "ADMIN get: GET /admin/contacts/{id} id=PATH organizationId=TENANT");
    assertThat(routes(contacts(operations))).startsWith("list: GET /contacts organizationId=QUERY");
  }

  @Test
  void tellsTheFirstSentenceOfTheJavadoc() {
    Component component =
        contacts(
            """
            /** Lists {@code all} of the
              * <b>contacts</b>. By name. */
            public void list();
            /** Only this
              *
              * @return nothing */
            public void find(String id);
            /** @return nothing */
            public void findAll();
            public void findOne();
            """);

    assertThat(Routers.exposures(component).stream().map(each -> each.route().summary().orElse("")))
        .containsExactly("Lists all of the contacts.", "Only this", "", "");
  }

  @Test
  void leavesOutWhatRulesReport() {
    Component component =
        contacts(
            """
            public void list();
            public void find();
            public void merge(Contact one, Contact other);
            """);

    assertThat(Routers.of(component)).hasSize(1);
    assertThat(Routers.of(component).get(0).routes().stream().map(each -> each.operation().name()))
        .containsExactly("list");
  }
}
