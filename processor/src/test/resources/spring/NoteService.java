package app;

import io.stanchion.Service;
import io.stanchion.processor.testing.Journal;
import java.util.Optional;
import org.springframework.web.bind.annotation.RequestParam;

/** Stateless and open. */
@Service(path = "notes")
class NoteService {

  private final Journal journal;

  NoteService(Journal journal) {
    this.journal = journal;
  }

  public Optional<String> findNote(String id) {
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

  public int listPages(@RequestParam(defaultValue = "20") int size) {
    return size;
  }
}
