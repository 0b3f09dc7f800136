package io.github.backupchecker.knowledge.reader;

import io.github.backupchecker.knowledge.CommandFacts;
import io.github.backupchecker.knowledge.Explanations;
import io.github.backupchecker.knowledge.Explanations.Note;
import io.github.backupchecker.knowledge.Term;
import io.github.backupchecker.model.OperationKind;
import java.util.ArrayList;
import java.util.List;

/** Reads what the knowledge file says of commands, words, releases and operations. */
record ExplanationReader(Row root, Grounds grounds) {

  Explanations read() {
    List<CommandFacts> commands = new ArrayList<>();
    root.row("commands").map(Row::of).forEach((name, row) -> commands.add(command(name, row)));
    List<Term> terms = new ArrayList<>();
    root.row("terms").map(Row::of).forEach((word, row) -> terms.add(term(word, row)));
    return new Explanations(commands, terms, root.rows("notes").stream().map(this::note).toList());
  }

  private CommandFacts command(String spelling, Row row) {
    row.only("says", "forms");
    return new CommandFacts(
        spelling,
        row.text("says"),
        row.rows("forms").stream().map(form -> form(spelling, form)).toList());
  }

  private CommandFacts.Form form(String spelling, Row row) {
    row.only("flags", "operation", "says", "fact", "also");
    return new CommandFacts.Form(
        row.texts("flags"),
        row.optional("operation", OperationKind::parse),
        row.text("says"),
        grounds.of("command: " + spelling, row));
  }

  private Term term(String word, Row row) {
    row.only("names", "says", "fact", "also");
    return new Term(word, row.texts("names"), row.text("says"), grounds.of("term: " + word, row));
  }

  private Note note(Row row) {
    row.only("about", "fact", "also");
    List<String> about = row.texts("about");
    return new Note(about, grounds.of("note: " + String.join(", ", about), row));
  }
}
