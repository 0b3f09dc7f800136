package io.github.backupchecker.evaluation;

import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.UpgradeRemedy;
import io.github.backupchecker.finding.UpgradeTarget;
import io.github.backupchecker.source.Address;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A version that findings ask for, and the clients that it would help.
 *
 * @param remedy of one of the findings that ask for it
 * @param clients as they are called among all estates
 */
record UpgradeCandidate(UpgradeRemedy remedy, Set<Address> clients) {

  UpgradeCandidate {
    clients = Set.copyOf(clients);
  }

  /** One for each version of each thing, the lowest of each thing first. */
  static List<UpgradeCandidate> of(Collection<ReportedFinding> findings) {
    List<UpgradeRemedy> asked =
        findings.stream()
            .filter(found -> found.outcome() == Outcome.FAILED)
            .flatMap(found -> Optional.ofNullable(found.finding().consequence()).stream())
            .flatMap(UpgradeCandidate::upgrade)
            .toList();
    return asked.stream()
        .collect(
            Collectors.toMap(UpgradeCandidate::name, one -> one, (one, other) -> one, TreeMap::new))
        .values()
        .stream()
        .sorted()
        .map(one -> new UpgradeCandidate(one, clients(one, asked)))
        .toList();
  }

  private static Stream<UpgradeRemedy> upgrade(Consequence consequence) {
    return Optional.ofNullable(consequence.upgrade()).stream();
  }

  private static String name(UpgradeRemedy remedy) {
    return remedy.target().line() + " " + remedy.to();
  }

  /** Those that need this version or a lower one. */
  private static Set<Address> clients(UpgradeRemedy least, List<UpgradeRemedy> asked) {
    return asked.stream()
        .filter(one -> one.target().isLike(least.target()) && one.compareTo(least) <= 0)
        .map(one -> one.target().client())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  boolean isOfAgents() {
    return remedy.target().kind() == UpgradeTarget.Kind.AGENT;
  }

  boolean isLike(UpgradeCandidate other) {
    return remedy.target().isLike(other.remedy.target());
  }
}
