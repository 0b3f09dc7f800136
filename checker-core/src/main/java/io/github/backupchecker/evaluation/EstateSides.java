package io.github.backupchecker.evaluation;

import io.github.backupchecker.declaration.StayedNames;
import io.github.backupchecker.reading.Inputs;
import io.github.backupchecker.settings.Settings;
import io.github.backupchecker.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One estate of a run, before and now.
 *
 * @param name empty where a run has one estate alone
 * @param base empty where nothing is compared
 * @param tellsOfBase whether there is something to compare with
 */
public record EstateSides(
    Optional<EstateName> name, EstatePart present, Optional<EstatePart> base, boolean tellsOfBase) {

  /** The names of several; none where everything is one estate. */
  public static List<EstateName> names(List<EstateSides> all) {
    List<EstateName> names = new ArrayList<>();
    for (EstateSides one : all) {
      if (one.name.isPresent()) {
        names.add(one.name.orElseThrow());
      }
    }
    return names;
  }

  /** Where the names of its own objects stand, on both sides. */
  Set<Location> names() {
    return Stream.concat(Stream.of(present), base.stream())
        .flatMap(part -> part.names().stream())
        .collect(Collectors.toSet());
  }

  /** The estates of a run, by name; one without a name where they are not told apart. */
  public static List<EstateSides> of(Inputs inputs, Optional<Before> before, Settings settings) {
    StayedNames stayed =
        before.isPresent() ? before.orElseThrow().stayed(inputs) : StayedNames.NONE;
    EstateSplit present = new EstateSplit(inputs, settings.estates(), stayed);
    Optional<EstateSplit> base =
        before.isPresent()
            ? Optional.of(
                new EstateSplit(
                    before.orElseThrow().inputs(), settings.profile().estates(), StayedNames.NONE))
            : Optional.empty();
    boolean tells = before.isPresent() && before.orElseThrow().tells();
    SortedSet<EstateName> names = new TreeSet<>(present.names());
    if (base.isPresent()) {
      names.addAll(base.orElseThrow().names());
    }
    if (names.isEmpty()) {
      return List.of(
          new EstateSides(Optional.empty(), present.whole(), base.map(EstateSplit::whole), tells));
    }
    return names.stream()
        .map(
            name ->
                new EstateSides(
                    Optional.of(name), present.of(name), base.map(split -> split.of(name)), tells))
        .toList();
  }
}
