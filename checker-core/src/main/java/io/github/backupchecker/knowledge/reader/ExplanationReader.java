package io.github.backupchecker.knowledge.reader;

import io.github.backupchecker.knowledge.CommandFacts;
import io.github.backupchecker.knowledge.Explanations;
import io.github.backupchecker.knowledge.Explanations.Note;
import io.github.backupchecker.knowledge.Term;
import io.github.backupchecker.model.OperationKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads what the knowledge file says of commands, words, releases and operations. */
record ExplanationReader(Row root, Grounds grounds) {

  Explanations read() {
    List<CommandFacts> commands = new ArrayList<>();
    for (Map.Entry<String, Row> entry : root.row("commands").named().entrySet()) {
      commands.add(command(entry.getKey(), entry.getValue()));
    }
    List<Term> terms = new ArrayList<>();
    for (Map.Entry<String, Row> entry : root.row("terms").named().entrySet()) {
      terms.add(term(entry.getKey(), entry.getValue()));
    }
    List<Note> notes = new ArrayList<>();
    for (Row row : root.rows("notes")) {
      notes.add(note(row));
    }
    return new Explanations(commands, terms, notes);
  }

  private CommandFacts command(String spelling, Row row) {
    row.only("says", "forms");
    String says = row.text("says");
    List<CommandFacts.Form> forms = new ArrayList<>();
    for (Row form : row.rows("forms")) {
      forms.add(form(spelling, form));
    }
    return new CommandFacts(spelling, says, forms);
  }

  private CommandFacts.Form form(String spelling, Row row) {
    row.only("flags", "operation", "says", "fact", "also");
    return new CommandFacts.Form(
        row.texts("flags"),
        row.optional("operation", OperationKind::parse),
        row.text("says"),
        grounds.of("command: ", spelling, row));
  }

  private Term term(String word, Row row) {
    row.only("names", "says", "fact", "also");
    return new Term(word, row.texts("names"), row.text("says"), grounds.of("term: ", word, row));
  }

  private Note note(Row row) {
    row.only("about", "fact", "also");
    List<String> about = row.texts("about");
    return new Note(about, grounds.of("note: ", String.join(", ", about), row));
  }
}
