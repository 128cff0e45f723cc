package unneededorchestrator;

import io.stanchion.Orchestrator;

/** Coordinates a single service with itself. */
@Orchestrator
public class NoteOrchestrator {

  private final NoteService notes;

  public NoteOrchestrator(NoteService notes) {
    this.notes = notes;
  }

  public String write(String text) {
    return notes.write(text.strip());
  }
}
