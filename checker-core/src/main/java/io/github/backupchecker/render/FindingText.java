package io.github.backupchecker.render;

import io.github.backupchecker.evaluation.Outcome;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.render.TextBlock.Fact;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The block of text about one finding. */
final class FindingText {
  private FindingText() {}

  static TextBlock of(ReportedFinding reported, Style style) {
    Finding finding = reported.finding();
    return new TextBlock(
        severity(reported) + "[" + reported.rule().id() + "]",
        excused(reported) ? style.frame() : style.of(reported.severity()),
        outcome(reported) + finding.message(),
        finding.location(),
        finding.related(),
        facts(reported));
  }

  private static boolean excused(ReportedFinding finding) {
    return finding.outcome() == Outcome.WAIVED || finding.outcome() == Outcome.BASELINED;
  }

  private static String severity(ReportedFinding finding) {
    return excused(finding) ? finding.outcome().word() : finding.severity().word();
  }

  private static String outcome(ReportedFinding finding) {
    return finding.outcome() == Outcome.UNDETERMINED ? "undetermined: " : "";
  }

  private static List<Fact> facts(ReportedFinding reported) {
    Optional<Consequence> answer = Optional.ofNullable(reported.finding().consequence());
    return Stream.of(
            answer.flatMap(FindingText::vendor).stream(),
            answer.map(Consequence::remedy).stream().map(r -> new Fact("help", r)),
            reported.waiver().stream()
                .map(
                    w ->
                        new Fact(
                            "waiver",
                            w.reason() + " (" + w.approvedBy() + ", until " + w.until() + ")")),
            reported.sources().stream().map(s -> new Fact("source", s.section())))
        .flatMap(s -> s)
        .toList();
  }

  private static Optional<Fact> vendor(Consequence answer) {
    return vendorError(answer.code(), answer.message()).map(error -> new Fact("vendor", error));
  }

  /** The error as the operator meets it; empty where neither code nor text is documented. */
  static Optional<String> vendorError(@Nullable String code, @Nullable String message) {
    if (code == null) {
      return Optional.ofNullable(message);
    }
    return Optional.of("error " + code + (message == null ? "" : ", " + message));
  }
}
