package io.github.backupchecker.evaluation;

import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.UpgradeRemedy;
import io.github.backupchecker.finding.UpgradeTarget;
import io.github.backupchecker.source.Address;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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
    List<UpgradeRemedy> asked = new ArrayList<>();
    Map<String, UpgradeRemedy> byName = new TreeMap<>();
    for (ReportedFinding found : findings) {
      Consequence consequence = found.finding().consequence();
      UpgradeRemedy upgrade = consequence == null ? null : consequence.upgrade();
      if (found.outcome() == Outcome.FAILED && upgrade != null) {
        asked.add(upgrade);
        byName.putIfAbsent(name(upgrade), upgrade);
      }
    }
    List<UpgradeRemedy> lowestFirst = new ArrayList<>(byName.values());
    Collections.sort(lowestFirst);
    List<UpgradeCandidate> candidates = new ArrayList<>();
    for (UpgradeRemedy one : lowestFirst) {
      candidates.add(new UpgradeCandidate(one, clients(one, asked)));
    }
    return candidates;
  }

  private static String name(UpgradeRemedy remedy) {
    return remedy.target().line() + " " + remedy.to();
  }

  /** Those that need this version or a lower one. */
  private static Set<Address> clients(UpgradeRemedy least, List<UpgradeRemedy> asked) {
    Set<Address> clients = new HashSet<>();
    for (UpgradeRemedy one : asked) {
      if (one.target().isLike(least.target()) && one.compareTo(least) <= 0) {
        clients.add(one.target().client());
      }
    }
    return clients;
  }

  boolean isOfAgents() {
    return remedy.target().kind() == UpgradeTarget.Kind.AGENT;
  }

  boolean isLike(UpgradeCandidate other) {
    return remedy.target().isLike(other.remedy.target());
  }
}
