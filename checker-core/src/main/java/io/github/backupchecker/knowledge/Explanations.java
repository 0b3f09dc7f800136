package io.github.backupchecker.knowledge;

import java.util.List;

/** What is said of commands, words, releases and operations besides their rows. */
public record Explanations(List<CommandFacts> commands, List<Term> terms, List<Note> notes) {

  public Explanations {
    commands = List.copyOf(commands);
    terms = List.copyOf(terms);
    notes = List.copyOf(notes);
  }

  /**
   * Something to know of a release and all that follow in its generation, or of an operation.
   *
   * @param about a label or an id
   */
  public record Note(List<String> about, String fact) {
    public Note {
      about = List.copyOf(about);
    }
  }

  /** The facts that are noted about an operation. */
  public List<String> about(String operation) {
    return notes.stream().filter(note -> note.about().contains(operation)).map(Note::fact).toList();
  }
}
