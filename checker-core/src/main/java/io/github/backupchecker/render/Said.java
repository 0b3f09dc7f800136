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

  /**
   * Written out, as what a record brings is linked at its first use, and every text groups its
   * findings.
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof Said said
        && rule.equals(said.rule)
        && severity == said.severity
        && outcome == said.outcome
        && place.equals(said.place)
        && message.equals(said.message)
        && vendor.equals(said.vendor)
        && remedy.equals(said.remedy)
        && sources.equals(said.sources)
        && waiver.equals(said.waiver);
  }

  @Override
  public int hashCode() {
    return place.hashCode() * 31 + message.hashCode();
  }

  /** The text with the address of the object taken out where it stands whole. */
  static String without(Address object, String text) {
    if (!text.contains(object.text())) {
      return text;
    }
    String name = object.text();
    StringBuilder without = new StringBuilder(text.length());
    int written = 0;
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int end = at + name.length();
      if (at >= written && isWhole(text, at, end)) {
        without.append(text, written, at).append(OBJECT);
        written = end;
      }
    }
    return without.append(text, written, text.length()).toString();
  }

  private static boolean isWhole(String text, int start, int end) {
    boolean isBegun = start > 0 && isOfName(text.codePointBefore(start));
    return !isBegun && (end == text.length() || !isOfName(text.codePointAt(end)));
  }

  private static boolean isOfName(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.DECIMAL_DIGIT_NUMBER,
          Character.CONNECTOR_PUNCTUATION,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK ->
          true;
      default -> codePoint == '-' || isLetterOrJoiner(codePoint);
    };
  }

  private static boolean isLetterOrJoiner(int codePoint) {
    return Character.isAlphabetic(codePoint) || (codePoint | 1) == 0x200D;
  }
}
