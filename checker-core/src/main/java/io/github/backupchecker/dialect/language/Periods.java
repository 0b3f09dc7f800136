package io.github.backupchecker.dialect.language;

import io.github.backupchecker.binding.EitherForm;
import io.github.backupchecker.binding.Fields;
import io.github.backupchecker.binding.Key;
import io.github.backupchecker.binding.ObjectForm;
import io.github.backupchecker.binding.ScalarForm;
import io.github.backupchecker.binding.Shape;
import io.github.backupchecker.dialect.azure.Choice;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.model.PeriodUnit;
import io.github.backupchecker.source.Declared;
import java.util.Optional;

/** Reads a period in either spelling: {@code 7 days}, or ARM's count with a durationType. */
final class Periods {
  private static final Key<Declared<Integer>> COUNT = Key.of("count", "How many.", Types.COUNT_OF);
  private static final Key<Declared<PeriodUnit>> UNIT =
      Key.of("durationType", "How many of what.", Types.choice(Types.words(Choice.UNIT)));
  private static final EitherForm<Period, Declared<Period>> FORM =
      new EitherForm<>(
          new ScalarForm<>(Types.PERIOD),
          (text, owner) -> text,
          new ObjectForm<>(Shape.part("a period", COUNT, UNIT), Periods::counted));

  private Periods() {}

  static Key<Declared<Period>> key(String name, String sentence) {
    return new Key<>(name, sentence, FORM);
  }

  private static Declared<Period> counted(Fields parts) {
    Declared<Integer> count = parts.value(COUNT);
    Declared<PeriodUnit> unit = parts.value(UNIT);
    Optional<Integer> number = count.known();
    Optional<PeriodUnit> ofWhat = unit.known();
    Declared<Period> period =
        number.isPresent() && ofWhat.isPresent()
            ? Declared.known(new Period(number.get(), ofWhat.get()), count.location())
            : Declared.undetermined(parts.owner());
    return period.usedAt(parts.use());
  }

  /** A period that is bounded in days: months and years have no fixed number of them. */
  static Declared<Period> inDays(Fields fields, Key<Declared<Period>> key) {
    Declared<Period> period = fields.value(key);
    Optional<Period> known = period.known();
    if (known.isEmpty() || known.get().inDays().isPresent()) {
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
                + key.name()
                + "': it is bounded in days, and months and years have no fixed number of them;"
                + " write a count of days or weeks");
    return Declared.<Period>undetermined(period.location()).usedAt(period.use());
  }
}
