package io.github.backupchecker.knowledge.page;

import io.github.backupchecker.knowledge.CommandFacts;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.OperationKind;
import java.util.List;

/** The tables of what a Resource Guard guards and of commands. */
record CommandTables(Knowledge knowledge, Cells cells) {

  String markdown() {
    return "## Operations of a Resource Guard\n\n"
        + guardOperations()
        + "## Commands\n\n"
        + commands();
  }

  private String guardOperations() {
    return MarkdownTable.of(
        List.of("Operation", "Names in tools", "What it does", "Critical for hybrid backups"),
        knowledge.guardOperations().stream()
            .map(
                operation ->
                    List.of(
                        "`" + operation.id() + "`",
                        String.join(", ", operation.names()),
                        operation.meaning(),
                        operation.critical() ? "yes" : ""))
            .toList());
  }

  private String commands() {
    return MarkdownTable.of(
        List.of("Command", "What it does", "Operation", "Source"),
        knowledge.tables().explanations().commands().stream()
            .flatMap(command -> command.forms().stream().map(form -> command(command, form)))
            .toList());
  }

  private List<String> command(CommandFacts command, CommandFacts.Form form) {
    return List.of(
        "`" + (command.spelling() + " " + String.join(" ", form.flags())).strip() + "`",
        form.says(),
        form.operation().map(OperationKind::id).orElse(""),
        cells.link(form.fact()));
  }
}
