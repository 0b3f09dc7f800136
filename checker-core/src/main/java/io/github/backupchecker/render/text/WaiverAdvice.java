package io.github.backupchecker.render.text;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.render.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines to paste by which a team lets a finding stand; what only people know is left open. */
public final class WaiverAdvice {
  private static final int SHOWN = 3;
  private static final Pattern PLAIN = Pattern.compile("[\\w./-]+");

  private WaiverAdvice() {}

  /** For the first findings that stop a run; none where nothing may be let stand. */
  public static List<String> lines(Report report) {
    List<Entry> entries =
        report.findings().stream()
            .filter(found -> report.verdict().gate().stops(found) && found.rule().isWaivable())
            .map(Entry::of)
            .distinct()
            .toList();
    List<String> lines = new ArrayList<>();
    if (!entries.isEmpty()) {
      lines.add("What may stay for a while, somebody approves in backup-checker.yaml:");
      lines.add("waivers:");
      entries.stream().limit(SHOWN).forEach(entry -> lines.addAll(entry.lines()));
    }
    if (entries.size() > SHOWN) {
      lines.add(
          "# ... and "
              + (entries.size() - SHOWN)
              + " more: a glob in 'on' speaks of several, a baseline of all that is there today");
    }
    return lines;
  }

  /** A waiver of which only a part can be written by a program. */
  private record Entry(String rule, String subject) {

    static Entry of(ReportedFinding found) {
      return new Entry(found.rule().id(), found.finding().subject().text());
    }

    List<String> lines() {
      String on = VisibleText.of(subject);
      return List.of(
          "  - rule: " + rule,
          "    on: " + (PLAIN.matcher(on).matches() ? on : "'" + on.replace("'", "''") + "'"),
          "    reason:        # why it may stay",
          "    approved-by:   # who decided that",
          "    until:         # a day, a year ahead at most");
    }
  }
}
