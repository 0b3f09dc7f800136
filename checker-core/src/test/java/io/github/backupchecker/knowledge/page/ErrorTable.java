package io.github.backupchecker.knowledge.page;

import io.github.backupchecker.knowledge.Knowledge;
import java.util.List;

/** The table of errors. */
record ErrorTable(Knowledge knowledge, Cells cells) {

  String markdown() {
    return "## Errors\n\n[A page for each](errors/README.md).\n\n" + errors();
  }

  private String errors() {
    return MarkdownTable.of(
        List.of("Code", "Also seen as", "Raised on", "Message", "Cause", "Remedy", "Source"),
        knowledge.errors().all().stream()
            .map(
                error ->
                    List.of(
                        "`" + error.code() + "`",
                        String.join(", ", error.aliases()),
                        error.raised(),
                        error.message(),
                        error.cause() + error.note().map(note -> " *" + note + "*").orElse(""),
                        error.remedy(),
                        cells.link(error.fact())))
            .toList());
  }
}
