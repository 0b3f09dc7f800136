package io.github.backupchecker.knowledge.reader;

import io.github.backupchecker.knowledge.OperatingSystems;
import io.github.backupchecker.knowledge.SystemFamily;
import java.util.List;
import java.util.Map;

/** Reads on which operating systems the agent runs. */
record SystemReader(Row root, Grounds grounds) {

  OperatingSystems read() {
    Row row = root.row("operating-systems").only("families", "excluded", "others", "fact", "also");
    grounds.of("operating systems of MARS", row);
    return new OperatingSystems(
        List.copyOf(
            row.row("families").<Row>map(Row::of).entrySet().stream().map(this::family).toList()),
        row.row("excluded").map(Row::scalar),
        row.texts("others"));
  }

  private SystemFamily family(Map.Entry<String, Row> entry) {
    Row row = entry.getValue().only("versions", "system-state");
    return new SystemFamily(
        entry.getKey(),
        row.values("versions", SystemFamily::version),
        row.value("system-state", OutcomeReader::truth));
  }
}
