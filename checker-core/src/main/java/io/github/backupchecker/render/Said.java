package io.github.backupchecker.render;

import io.github.backupchecker.evaluation.AppliedWaiver;
import io.github.backupchecker.evaluation.Outcome;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.finding.Citation;
import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Location;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a finding says, whichever object it says it of. */
record Said(
    String rule,
    Severity severity,
    Outcome outcome,
    Location place,
    String message,
    Optional<String> vendor,
    Optional<String> remedy,
    List<Citation> sources,
    Optional<AppliedWaiver> waiver) {
  /** Stands where the object stood; no message holds it. */
  private static final String OBJECT = "\u0000";

  static Said of(ReportedFinding reported) {
    Address object = ByObject.object(reported);
    Optional<Consequence> answer = Optional.ofNullable(reported.finding().consequence());
    return new Said(
        reported.rule().id(),
        reported.severity(),
        reported.outcome(),
        reported.finding().location(),
        without(object, reported.finding().message()),
        answer.flatMap(Consequence::vendorError),
        answer.map(Consequence::remedy).map(remedy -> without(object, remedy)),
        reported.sources(),
        reported.waiver());
  }

  /** The text with the address of the object taken out where it stands whole. */
  static String without(Address object, String text) {
    if (!text.contains(object.text())) {
      return text;
    }
    return Pattern.compile(
            "(?<![\\w-])" + Pattern.quote(object.text()) + "(?![\\w-])",
            Pattern.UNICODE_CHARACTER_CLASS)
        .matcher(text)
        .replaceAll(Matcher.quoteReplacement(OBJECT));
  }
}
