package io.github.backupchecker.change;

import io.github.backupchecker.change.Change.Weight;
import io.github.backupchecker.model.Identity;
import io.github.backupchecker.model.Vault;
import io.github.backupchecker.source.Declared;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** In what vaults differ, and what it does to go from one vault to another. */
record VaultChanges(Sides sides, List<Trait<Vault, ?>> traits) {

  Stream<Change> between(Vault before, Vault after) {
    if (before.elsewhere() && after.elsewhere()) {
      return Stream.empty();
    }
    return before.elsewhere() || after.elsewhere()
        ? Stream.of(elsewhere(before, after))
        : between(before, after, after.identity());
  }

  private Stream<Change> between(Vault before, Vault after, Identity owner) {
    boolean isTold = before.identity().isReadLike(after.identity());
    return traits.stream().flatMap(trait -> trait.between(before, after, owner, isTold).stream());
  }

  /** Of a vault that is another team's nothing is judged any more. */
  private static Change elsewhere(Vault before, Vault after) {
    return new Change(
        after.identity().address(),
        "elsewhere",
        Weight.GUARDS,
        after.elsewhere() ? Impact.WEAKER : Impact.STRONGER,
        Optional.of(team(before)),
        Optional.of(team(after)));
  }

  private static ChangedValue team(Vault vault) {
    return new ChangedValue(
        vault.elsewhere() ? "another team's" : "judged here",
        ChangedValue.named(vault.identity()).declared());
  }

  /** What it does to a client to refer to another vault, or to none. */
  Stream<Change> ofClient(Declared<String> before, Declared<String> after, Identity client) {
    Optional<Vault> former = sides.base().vault(before);
    Optional<Vault> present = sides.head().vault(after);
    boolean isSame =
        former.isPresent()
            && present.isPresent()
            && sides.isSame(former.orElseThrow(), present.orElseThrow());
    ChangedValue was = ChangedValue.of(before, name -> name);
    ChangedValue is = ChangedValue.of(after, name -> name);
    if (isSame || was.text().equals(is.text()) || !before.isKnown()) {
      return Stream.empty();
    }
    List<Change> between = moved(former, present);
    String told = between.stream().map(VaultChanges::told).collect(Collectors.joining(", "));
    return Stream.of(
        new Change(
            client.address(),
            "vault",
            Weight.GUARDS,
            impact(former, present, between),
            Optional.of(was),
            Optional.of(told.isEmpty() ? is : new ChangedValue(is.text() + told, after))));
  }

  /** In what the one vault protects more or less than the other, where both are known. */
  private List<Change> moved(Optional<Vault> former, Optional<Vault> present) {
    return former.isPresent() && present.isPresent()
        ? between(former.orElseThrow(), present.orElseThrow(), present.orElseThrow().identity())
            .filter(Change::guards)
            .toList()
        : List.of();
  }

  private static String told(Change change) {
    return " with %s %s instead of %s"
        .formatted(change.property(), change.afterText(), change.beforeText());
  }

  /** A vault of which nothing is known here protects less than one that is known. */
  private static Impact impact(
      Optional<Vault> former, Optional<Vault> present, List<Change> between) {
    if (former.filter(vault -> !vault.elsewhere()).isEmpty()) {
      return Impact.OTHER;
    }
    List<Impact> impacts = between.stream().map(Change::impact).toList();
    boolean isOutOfSight = present.filter(vault -> !vault.elsewhere()).isEmpty();
    if (isOutOfSight || impacts.contains(Impact.WEAKER) || impacts.contains(Impact.UNKNOWN)) {
      return Impact.WEAKER;
    }
    return impacts.contains(Impact.STRONGER) ? Impact.STRONGER : Impact.OTHER;
  }
}
