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
package io.stanchion.processor.guide;

import java.util.stream.Stream;

/**
 * The guide's contacts: an orchestrator that hands nearly everything on, and what is left of it.
 */
final class GuideContacts {

  private static final String MODEL =
      """
      package guide.contacts;

      import java.util.List;

      record Contact(String id, String name, boolean active) {}
      record NewContact(String name) {}
      record Filter(String segment, String text) {}
      record Field(String name, boolean archived) {}
      record Analysis(String outcome) {}

      interface ContactStore {
        Contact save(Contact contact);
        Contact byId(String id);
        List<Contact> matching(String text, List<String> ids);
        void remove(String id);
      }

      interface SegmentStore {
        List<String> names();
        List<String> members(String segment);
        void put(String segment, String contact);
        void drop(String segment);
      }

      interface FieldStore {
        Field save(Field field);
        List<Field> all();
        void removeValues(String field);
        void remove(String field);
      }
      """;

  private static final String CRUD =
      """
      package guide.contacts;

      import io.stanchion.Service;
      import java.util.List;

      @Service
      public class ContactCrudService {
        private final ContactStore store;
        public ContactCrudService(ContactStore store) { this.store = store; }
        public Contact createContact(NewContact request) {
          return store.save(new Contact("", request.name(), true));
        }
        public Contact getContact(String id) { return store.byId(id); }
        public Contact renameContact(String id, String name) {
          return store.save(new Contact(id, name, true));
        }
        public Contact deactivateContact(String id) {
          return store.save(new Contact(id, store.byId(id).name(), false));
        }
        public void deleteContact(String id) { store.remove(id); }
        public List<Contact> listContacts(String text, List<String> ids) {
          return store.matching(text, ids);
        }
      }
      """;

  private static final String SEGMENTS =
      """
      package guide.contacts;

      import io.stanchion.Service;
      import java.util.List;

      @Service
      public class ContactSegmentService {
        private final SegmentStore store;
        public ContactSegmentService(SegmentStore store) { this.store = store; }
        public List<String> listSegments() { return store.names(); }
        public List<String> listMembers(String segment) { return store.members(segment); }
        public void addToSegment(String segment, String contact) { store.put(segment, contact); }
        public void deleteSegment(String segment) { store.drop(segment); }
      }
      """;

  private static final String FIELDS =
      """
      package guide.contacts;

      import io.stanchion.Service;
      import java.util.List;

      @Service
      public class CustomFieldService {
        private final FieldStore store;
        public CustomFieldService(FieldStore store) { this.store = store; }
        public Field createField(String name) { return store.save(new Field(name, false)); }
        public List<Field> listFields() { return store.all(); }
        public Field archiveField(String name) { return store.save(new Field(name, true)); }
        public void deleteField(String name) { store.remove(name); }
        public void deleteValues(String name) { store.removeValues(name); }
      }
      """;

  private static final String ORCHESTRATOR =
      """
      package guide.contacts;

      import io.stanchion.Orchestrator;
      import java.util.List;

      @Orchestrator
      public class ContactService {
        private final ContactCrudService crud;
        private final ContactSegmentService segments;
        private final CustomFieldService fields;

        public ContactService(
            ContactCrudService crud, ContactSegmentService segments, CustomFieldService fields) {
          this.crud = crud;
          this.segments = segments;
          this.fields = fields;
        }

        public List<Contact> listContactsWithFilters(Filter filter) {
          List<String> members = segments.listMembers(filter.segment());
          return crud.listContacts(filter.text(), members);
        }

        public Field archiveCustomField(String name, String segment) {
          segments.deleteSegment(segment);
          return fields.archiveField(name);
        }

        public void deleteCustomField(String name) {
          segments.deleteSegment(name);
          fields.deleteValues(name);
          fields.deleteField(name);
        }
      %s}
      """;

  private static final String PASS_THROUGHS =
      """
        public Contact createContact(NewContact request) { return crud.createContact(request); }
        public Contact getContact(String id) { return crud.getContact(id); }
        public Contact renameContact(String id, String name) { return crud.renameContact(id, name); }
        public Contact deactivateContact(String id) { return crud.deactivateContact(id); }
        public void deleteContact(String id) { crud.deleteContact(id); }
        public List<Contact> listContacts(String text, List<String> ids) {
          return crud.listContacts(text, ids);
        }
        public List<String> listSegments() { return segments.listSegments(); }
        public List<String> listMembers(String segment) { return segments.listMembers(segment); }
        public void addToSegment(String segment, String contact) {
          segments.addToSegment(segment, contact);
        }
        public void deleteSegment(String segment) { segments.deleteSegment(segment); }
        public Field createField(String name) { return fields.createField(name); }
        public List<Field> listFields() { return fields.listFields(); }
        public Field archiveField(String name) { return fields.archiveField(name); }
      """;

  private static final String CSV =
      """
      package guide.contacts;

      import io.stanchion.Service;

      @Service
      public class ContactCsvService {
        private final ContactCrudService crud;
        public ContactCsvService(ContactCrudService crud) { this.crud = crud; }
        public void importContacts(String csv) {
          csv.lines().map(NewContact::new).forEach(crud::createContact);
        }
      }
      """;

  private static final String LIFECYCLE =
      """
      package guide.contacts;

      import io.stanchion.Service;

      @Service
      public class ContactLifecycleService {
        private final ContactStore store;
        public ContactLifecycleService(ContactStore store) { this.store = store; }
        public Contact updateFromAnalysis(Contact contact, Analysis analysis) {
          return store.save(
              new Contact(contact.id(), contact.name(), analysis.outcome().equals("reached")));
        }
      }
      """;

  private static final String THIN_ORCHESTRATOR =
      """
      package guide.contacts;

      import io.stanchion.Orchestrator;

      @Orchestrator
      public class ContactService {
        private final ContactCrudService crud;
        private final ContactCsvService csv;
        private final ContactLifecycleService lifecycle;

        public ContactService(
            ContactCrudService crud, ContactCsvService csv, ContactLifecycleService lifecycle) {
          this.crud = crud;
          this.csv = csv;
          this.lifecycle = lifecycle;
        }

        public Contact createContact(NewContact request) {
          return crud.createContact(request);
        }

        public Contact updateFromCallAnalysis(String id, Analysis analysis) {
          Contact contact = crud.getContact(id);
          if (contact == null) {
            return null;
          }
          return lifecycle.updateFromAnalysis(contact, analysis);
        }
      }
      """;

  private GuideContacts() {}

  /** Thirteen pass-throughs and three operations that coordinate. */
  static String[] before() {
    return sources(ORCHESTRATOR.formatted(PASS_THROUGHS), CRUD, SEGMENTS, FIELDS);
  }

  /** The three that coordinate. */
  static String[] after() {
    return sources(ORCHESTRATOR.formatted(""), CRUD, SEGMENTS, FIELDS);
  }

  /** A thin orchestrator over services of one domain, one of which needs another. */
  static String[] thin() {
    return sources(THIN_ORCHESTRATOR, CRUD, CSV, LIFECYCLE);
  }

  /** No orchestrator at all. */
  static String[] none() {
    return sources(CRUD);
  }

  private static String[] sources(String... components) {
    return Stream.concat(Stream.of(MODEL), Stream.of(components)).toArray(String[]::new);
  }
}
