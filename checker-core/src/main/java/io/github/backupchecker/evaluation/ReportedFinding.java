package io.github.backupchecker.evaluation;

import io.github.backupchecker.finding.Citation;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Fingerprint;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.source.AddressGroup;
import java.util.List;
import java.util.Optional;

/**
 * A finding with its rule, its weight and what became of it.
 *
 * @param sources the sections of the vendor's documentation, the most exact first
 * @param fingerprint of rule, address and property: it does not change when lines move, and no
 *     other finding of the report has it
 */
public record ReportedFinding(
    RuleMetadata rule,
    Severity severity,
    Outcome outcome,
    Finding finding,
    List<Citation> sources,
    String fingerprint,
    Optional<AppliedWaiver> waiver)
    implements Comparable<ReportedFinding> {

  public ReportedFinding {
    sources = List.copyOf(sources);
  }

  /** The same finding on another address. */
  ReportedFinding named(AddressGroup group) {
    return of(finding.named(group));
  }

  private ReportedFinding of(Finding own) {
    String print = Fingerprint.of(rule.id(), own.subject(), own.property());
    return new ReportedFinding(rule, severity, outcome, own, sources, print, waiver);
  }

  /** What is equal where two estates say the same of what they share. */
  Object said() {
    return List.of(
        rule.id(),
        outcome,
        finding.subject(),
        finding.property(),
        finding.message(),
        finding.location());
  }

  /** The same finding as one of several that are alike in all that a fingerprint is made of. */
  ReportedFinding numbered(int number) {
    return of(finding.on(finding.property() + "#" + number));
  }

  /** The same finding, which somebody decided to live with. */
  ReportedFinding waived(AppliedWaiver by) {
    return new ReportedFinding(
        rule, severity, Outcome.WAIVED, finding, sources, fingerprint, Optional.of(by));
  }

  /** The same finding, which the baseline knows. */
  ReportedFinding baselined() {
    return new ReportedFinding(
        rule, severity, Outcome.BASELINED, finding, sources, fingerprint, waiver);
  }

  /** What it weighs or what became of it, and its rule, such as {@code error[agent-too-old]}. */
  public String label() {
    return switch (outcome) {
      case FAILED -> severity.word() + "[" + rule.id() + "]";
      case UNDETERMINED -> outcome.word() + "[" + rule.id() + "] (" + severity.word() + ")";
      case WAIVED, BASELINED -> outcome.word() + "[" + rule.id() + "]";
    };
  }

  @Override
  public int compareTo(ReportedFinding other) {
    int order = finding.location().compareTo(other.finding.location());
    order = order == 0 ? rule.id().compareTo(other.rule.id()) : order;
    order = order == 0 ? finding.subject().compareTo(other.finding.subject()) : order;
    order = order == 0 ? finding.property().compareTo(other.finding.property()) : order;
    return order == 0 ? finding.message().compareTo(other.finding.message()) : order;
  }
}
