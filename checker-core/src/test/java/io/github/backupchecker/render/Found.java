package io.github.backupchecker.render;

import io.github.backupchecker.evaluation.Outcome;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.finding.Citation;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Findings made up for a test. */
public final class Found {
  public static final SourceFile FILE = new SourceFile("a.yaml", "one: two\nthree: four\n");

  private Found() {}

  public static ReportedFinding of(Severity severity, Outcome outcome, Finding finding) {
    return new ReportedFinding(
        RuleMetadata.error(RuleGroup.VERSIONS, "a-rule", "A rule."),
        severity,
        outcome,
        finding,
        List.of(new Citation("A section", "https://learn.microsoft.com/a")),
        "f" + finding.message().hashCode(),
        Optional.empty());
  }

  public static ReportedFinding of(Severity severity, Outcome outcome, String message) {
    return of(severity, outcome, finding(message, new Location(FILE, 5, 8)));
  }

  public static Finding finding(String message, Location place) {
    return Finding.failed(new Address("agents/fs-01"), "version", place, message);
  }

  /** As many that failed, each with words of its own. */
  public static List<ReportedFinding> many(int count, Severity severity) {
    return IntStream.range(0, count)
        .mapToObj(i -> of(severity, Outcome.FAILED, severity.word() + " number " + i))
        .toList();
  }
}
