package io.github.backupchecker.knowledge.reader;

import io.github.backupchecker.knowledge.OperatingSystems;
import io.github.backupchecker.knowledge.SystemFamily;
import io.github.backupchecker.tree.MappingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads on which operating systems the agent runs. */
record SystemReader(Row root, Grounds grounds) {

  OperatingSystems read() {
    Row row = root.row("operating-systems").only("families", "excluded", "others", "fact", "also");
    grounds.of("operating systems of MARS", row);
    List<SystemFamily> families = new ArrayList<>();
    for (Map.Entry<String, Row> entry : row.row("families").named().entrySet()) {
      families.add(family(entry.getKey(), entry.getValue().only("versions", "system-state")));
    }
    Map<String, String> excluded = new LinkedHashMap<>();
    for (MappingNode.Entry entry : row.row("excluded").node().entries()) {
      excluded.put(entry.name(), Row.scalar(entry.value()));
    }
    return new OperatingSystems(families, excluded, row.texts("others"));
  }

  private static SystemFamily family(String name, Row row) {
    return new SystemFamily(
        name, row.values("versions", SystemFamily::version), row.truth("system-state"));
  }
}
