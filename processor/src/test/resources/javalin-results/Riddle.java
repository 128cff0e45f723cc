package app;

/** An interface, of which no JSON library knows what to create. */
public interface Riddle {
  String question();

  String answer();
}
