package io.github.backupchecker.dialect.language;

import io.github.backupchecker.binding.Fields;
import io.github.backupchecker.binding.Key;
import io.github.backupchecker.binding.Placeholder;
import io.github.backupchecker.binding.Shape;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.model.PeriodUnit;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.tree.MappingNode;
import io.github.backupchecker.tree.Node;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads a period in either spelling: {@code 7 days}, or ARM's count with a durationType. */
final class Periods {
  private static final Shape ARM = Shape.part("a period", "count", "durationType");
  private static final Key<Integer> COUNT = new Key<>("count", Types.COUNT_OF);
  private static final Key<PeriodUnit> UNIT = new Key<>("durationType", Types.choice(units()));

  private Periods() {}

  /** A period that is bounded in days: months and years have no fixed number of them. */
  static Declared<Period> inDays(Fields fields, String key) {
    Declared<Period> period = read(fields, key);
    if (period.known().filter(p -> p.inDays().isEmpty()).isEmpty()) {
      return period;
    }
    fields
        .problems()
        .add(
            ProblemKind.INVALID_VALUE,
            period.location(),
            "'"
                + period.location().text()
                + "' is not a value of '"
                + key
                + "': it is bounded in days, and months and years have no fixed number of them;"
                + " write a count of days or weeks");
    return Declared.<Period>undetermined(period.location()).usedAt(period.use());
  }

  static Declared<Period> read(Fields fields, String key) {
    return fields
        .node(key)
        .map(node -> read(fields, key, node))
        .orElseGet(() -> Declared.absent(fields.owner()));
  }

  private static Declared<Period> read(Fields fields, String key, Node node) {
    if (!(node instanceof MappingNode mapping) || Placeholder.is(node)) {
      return fields.scalar(node, new Key<>(key, Types.PERIOD));
    }
    Location place = fields.keyLocation(key);
    Fields parts = Fields.of(mapping, place, ARM, fields.problems());
    Declared<Integer> count = parts.value(COUNT);
    Declared<PeriodUnit> unit = parts.value(UNIT);
    Optional<Period> period = count.known().flatMap(c -> unit.known().map(u -> new Period(c, u)));
    return period
        .map(p -> Declared.known(p, count.location()))
        .orElseGet(() -> Declared.undetermined(place))
        .usedAt(node.use());
  }

  private static Map<String, PeriodUnit> units() {
    Map<String, PeriodUnit> units = new LinkedHashMap<>();
    Arrays.stream(PeriodUnit.values()).forEach(unit -> units.put(unit.word(2), unit));
    return units;
  }
}
