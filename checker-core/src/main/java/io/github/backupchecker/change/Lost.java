package io.github.backupchecker.change;

import io.github.backupchecker.change.DerivedOperation.Subject;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.OperationOptions;
import io.github.backupchecker.source.Declared;
import java.util.List;
import java.util.Optional;

/**
 * Parts of an object that stood in a list and do not stand in it any more.
 *
 * @param parts at least one, as they stand in the base
 * @param after the list as it is now
 */
record Lost(List<Declared<String>> parts, Declared<List<Declared<String>>> after) {

  /** Empty where nothing was lost. */
  static Optional<Lost> of(
      Declared<List<Declared<String>>> before,
      Declared<List<Declared<String>>> after,
      boolean isTold) {
    if (!before.isKnown() || (after.isAbsent() && !isTold)) {
      return Optional.empty();
    }
    List<Declared<String>> missing = Lists.missing(known(before), after.known().orElse(List.of()));
    return missing.isEmpty() ? Optional.empty() : Optional.of(new Lost(missing, after));
  }

  private static List<Declared<String>> known(Declared<List<Declared<String>>> list) {
    return list.known().orElseThrow().stream().filter(Declared::isKnown).toList();
  }

  String words() {
    return Lists.words(parts);
  }

  DerivedOperation derived(OperationKind kind, Subject subject, String part, String what) {
    Declared<String> first = parts.get(0);
    DerivedOperation derived =
        DerivedOperation.of(
                kind,
                subject,
                part,
                what,
                new ChangedValue(words(), first),
                ChangedValue.of(after, Lists::words))
            .with(
                OperationOptions.none(after.location())
                    .of(Declared.known(parts, first.location())));
    return isOpen()
        ? derived.open(
            "whether "
                + words()
                + " is still among the "
                + part
                + " is not known: "
                + ChangedValue.of(after, Lists::words).text())
        : derived;
  }

  private boolean isOpen() {
    return after.isUndetermined()
        || after.known().orElse(List.of()).stream().anyMatch(one -> !one.isKnown());
  }
}
