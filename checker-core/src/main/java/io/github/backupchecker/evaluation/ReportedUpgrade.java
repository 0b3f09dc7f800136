package io.github.backupchecker.evaluation;

import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.source.Address;
import java.util.Comparator;
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
    List<ReportedFinding> appearing) {

  /** The one that helps most first: by errors, then by all findings. */
  static final Comparator<ReportedUpgrade> BEST_FIRST =
      Comparator.comparing(ReportedUpgrade::errors)
          .thenComparing(one -> one.vanishing.size())
          .reversed()
          .thenComparing(ReportedUpgrade::what)
          .thenComparing(ReportedUpgrade::to);

  public ReportedUpgrade {
    clients = List.copyOf(clients);
    vanishing = List.copyOf(vanishing);
    appearing = List.copyOf(appearing);
  }

  private long errors() {
    return vanishing.stream().filter(found -> found.severity() == Severity.ERROR).count();
  }
}
