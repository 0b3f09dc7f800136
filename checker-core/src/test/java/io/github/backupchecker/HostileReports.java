package io.github.backupchecker;

import io.github.backupchecker.evaluation.AppliedWaiver;
import io.github.backupchecker.evaluation.Excused;
import io.github.backupchecker.evaluation.Outcome;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.evaluation.ReportedWaiver;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.finding.Related;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.render.Found;
import io.github.backupchecker.render.OtherReports;
import io.github.backupchecker.settings.FailOn;
import io.github.backupchecker.settings.Waiver;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Glob;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports whose names, messages and paths hold what a format might obey. */
final class HostileReports {
  private static final List<String> PARTS =
      List.of(
          "<script>alert(1)</script>",
          "]]>",
          "\"'&amp;",
          "a\r\nb\nc",
          "::error::x",
          "\n::error title=backup-checker::compliant",
          "##vso[task.complete result=Succeeded]",
          "%0A%25%AZP25",
          ";]",
          ",x=1:",
          "\u202Egnp\u0007\u001B[31m",
          "=1+1",
          "@SUM(A1)",
          "`a``b|c",
          "a\u0000b\uFFFE",
          "\uD800x",
          "\uD83D\uDCBE\u5099",
          "x".repeat(100_000));

  private HostileReports() {}

  /** Every text, and every two of them together. */
  static Stream<String> texts() {
    return PARTS.stream().flatMap(one -> Stream.concat(Stream.of(one), twice(one)));
  }

  private static Stream<String> twice(String one) {
    return PARTS.stream().map(other -> one + other);
  }

  /** One finding that says the text wherever words of an input may stand. */
  static Report with(String text) {
    SourceFile file = new SourceFile(text, "one: two\n");
    Finding finding =
        Finding.failed(Address.of("agents", text), "version", new Location(file, 0, 3), text)
            .because(text, text, text)
            .alsoAt(new Location(file, 5, 8), text);
    return OtherReports.found(
        FailOn.ERROR, List.of(Found.of(Severity.ERROR, Outcome.FAILED, finding)));
  }

  /** A waived finding, its waiver, a problem and a note that say the text. */
  static Report excusing(String text) {
    Location place = new Location(new SourceFile(text, "one: two\n"), 0, 3);
    Waiver waiver =
        new Waiver("a-rule", new Glob(text), text, text, LocalDate.of(2027, 3, 31), place, place);
    ReportedFinding failed = Found.of(Severity.ERROR, Outcome.WAIVED, text);
    ReportedFinding waived =
        new ReportedFinding(
            failed.rule(),
            failed.severity(),
            failed.outcome(),
            failed.finding(),
            failed.sources(),
            failed.fingerprint(),
            Optional.of(new AppliedWaiver(waiver, 123)));
    ReportedWaiver standing =
        new ReportedWaiver(waiver, ReportedWaiver.Standing.IN_FORCE, Optional.of(123L), 1);
    Related related = new Related(text, place);
    return OtherReports.excusing(
        List.of(waived),
        new Excused(List.of(standing), Optional.empty()),
        List.of(new Problem(ProblemKind.MALFORMED_FILE, text, place, List.of(related))),
        List.of(text));
  }
}
