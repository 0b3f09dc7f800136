package io.github.backupchecker.render.text;

import io.github.backupchecker.evaluation.ReportedFinding;
import java.util.List;

/**
 * A stretch of a text report that is printed together or not at all.
 *
 * @param text ends with a line feed
 * @param findings what it is about, where it is about findings
 */
public record TextPart(Kind kind, String text, List<ReportedFinding> findings) {
  /** What a part of a text report tells. */
  public enum Kind {
    /** What changed since the base, and where that ends. */
    CHANGES,
    FINDINGS,
    PROBLEM,
    OPERATIONS,
    /** What only a verbose run prints. */
    DETAIL,
    /** What will fail soon. */
    WARNING,
    NOTE,
    /** How many files were passed over. */
    PASSED_OVER
  }

  public TextPart {
    findings = List.copyOf(findings);
  }

  TextPart(Kind kind, String text) {
    this(kind, text, List.of());
  }

  static TextPart of(List<ReportedFinding> findings, String text) {
    return new TextPart(Kind.FINDINGS, text, findings);
  }
}
