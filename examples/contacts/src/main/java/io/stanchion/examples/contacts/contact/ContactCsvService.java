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
package io.stanchion.examples.contacts.contact;

import io.stanchion.Route;
import io.stanchion.Service;
import io.stanchion.TenantScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** Reads and writes contacts as CSV. Within one domain, a service may use another. */
@Service(path = "/contact-csv")
@TenantScoped(admin = false)
public final class ContactCsvService {

  private static final CSVFormat WRITTEN =
      CSVFormat.DEFAULT.builder().setHeader("name", "email").get();

  /** Its header is read from the first line, so the columns may come in any order. */
  private static final CSVFormat READ = CSVFormat.DEFAULT.builder().setHeader().get();

  private final ContactCrudService contacts;

  public ContactCsvService(ContactCrudService contacts) {
    this.contacts = contacts;
  }

  /**
   * Adds the contacts of a document: all of them or, if one cannot be read, none.
   *
   * @param organizationId the organization that will own them; empty (admin mode) is refused
   */
  @Route(path = "/import")
  public List<Contact> importContacts(CsvDocument document, Optional<String> organizationId) {
    return parse(document).stream()
        .map(record -> contacts.createContact(details(record), organizationId))
        .toList();
  }

  /**
   * Writes the contacts into a document.
   *
   * @param organizationId only contacts of this organization; empty for those of all
   */
  @Route(method = Route.HttpMethod.GET, path = "/export")
  public CsvDocument exportContacts(Optional<String> organizationId) {
    StringWriter text = new StringWriter();
    try (CSVPrinter csv = new CSVPrinter(text, WRITTEN)) {
      for (Contact contact : all(organizationId)) {
        csv.printRecord(contact.name(), contact.email());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CsvDocument(text.toString());
  }

  private List<Contact> all(Optional<String> organizationId) {
    return contacts.listContacts(List.of(), Integer.MAX_VALUE, organizationId);
  }

  private static List<CSVRecord> parse(CsvDocument document) {
    try (CSVParser parser = CSVParser.parse(document.csv(), READ)) {
      return parser.getRecords();
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new CsvFormatException(
          "not comma-separated values below a header: " + e.getMessage(), e);
    }
  }

  private static ContactDetails details(CSVRecord record) {
    try {
      return new ContactDetails(record.get("name"), record.get("email"));
    } catch (IllegalArgumentException e) {
      throw new CsvFormatException("record " + record.getRecordNumber() + ": " + e.getMessage(), e);
    }
  }
}
