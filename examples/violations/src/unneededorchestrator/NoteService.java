package unneededorchestrator;

import io.stanchion.Service;

@Service
public class NoteService {
  public String write(String text) {
    return "Note: " + text;
  }
}
