package app;

import io.stanchion.Service;
import io.stanchion.processor.testing.Journal;
import java.util.Optional;

/** Stateless and open. */
@Service(path = "notes")
class NoteService {

  private final Journal journal;

  NoteService(Journal journal) {
    this.journal = journal;
    journal.add("NoteService built");
  }

  public Optional<String> findNote(String id) {
    journal.add("findNote " + id);
    return id.isBlank() ? Optional.empty() : Optional.of(id);
  }

  public String patchÄnderung(String größe) {
    return größe;
  }

  public String getZählung(String zählungId) {
    return zählungId;
  }

  public int saveNote(Session session, String id, String text) {
    journal.add("saveNote " + id + " " + text + " in session " + session.number());
    return text.length();
  }
}
