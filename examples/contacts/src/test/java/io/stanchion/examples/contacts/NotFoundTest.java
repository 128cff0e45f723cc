package io.stanchion.examples.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.stanchion.examples.contacts.Client.Answer;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What does not exist, or no longer. */
class NotFoundTest extends ApplicationTest {

  @ParameterizedTest
  @ValueSource(strings = {"/contacts/", "/phone-numbers/", "/templates/"})
  void readsOfNothingFindNothing(String path) {
    assertThat(acme.get(path + UUID.randomUUID()).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/contacts/", "/appointments/", "/phone-numbers/"})
  void deletionsOfNothingFindNothing(String path) {
    assertThat(acme.delete(path + UUID.randomUUID()).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /contacts/      | {"name": "Ada", "email": "a@x.org"}
          /phone-numbers/ | {"label": "sales"}
          """)
  void updatesOfNothingFindNothing(String path, String body) {
    assertThat(acme.put(path + UUID.randomUUID(), body).status()).isEqualTo(404);
  }

  @Test
  void deletionsAnswerWithoutBodyAndOnlyOnce() {
    String path = "/contacts/" + server.newContact("acme");

    Answer first = acme.delete(path);

    assertThat(first.status()).isEqualTo(204);
    assertThat(first.body()).isEmpty();
    assertThat(acme.delete(path).status()).isEqualTo(404);
    assertThat(acme.get(path).status()).isEqualTo(404);
  }

  @Test
  void unknownPathsAreNotFound() {
    assertThat(acme.get("/companies").status()).isEqualTo(404);
  }
}
