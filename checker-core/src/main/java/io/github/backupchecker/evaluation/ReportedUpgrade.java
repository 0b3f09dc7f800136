package io.github.backupchecker.evaluation;

import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.source.Address;
import java.util.List;

/**
 * An upgrade of some clients, with what a check of the upgraded estate would report instead.
 *
 * @param what of which versions compare, such as {@code MARS agent} or {@code DPM 2022}
 * @param to the version that they all get, as it is declared
 * @param clients what is upgraded, in order: an agent, a server, or the agent of a server
 * @param vanishing findings that are gone then, ordered by place
 * @param appearing findings that are new then, ordered by place
 */
public record ReportedUpgrade(
    String what,
    String to,
    List<Address> clients,
    List<ReportedFinding> vanishing,
    List<ReportedFinding> appearing)
    implements Comparable<ReportedUpgrade> {

  public ReportedUpgrade {
    clients = List.copyOf(clients);
    vanishing = List.copyOf(vanishing);
    appearing = List.copyOf(appearing);
  }

  /** The one that helps most comes first: by errors, then by all findings. */
  @Override
  public int compareTo(ReportedUpgrade other) {
    int order = Integer.compare(other.errors(), errors());
    order = order == 0 ? Integer.compare(other.vanishing.size(), vanishing.size()) : order;
    order = order == 0 ? what.compareTo(other.what) : order;
    return order == 0 ? to.compareTo(other.to) : order;
  }

  private int errors() {
    int errors = 0;
    for (ReportedFinding found : vanishing) {
      errors += found.severity() == Severity.ERROR ? 1 : 0;
    }
    return errors;
  }
}
