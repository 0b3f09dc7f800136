package io.github.backupchecker.evaluation;

import io.github.backupchecker.settings.KnownFinding;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What became of a baseline in a run.
 *
 * @param path of the file, as reports show it
 * @param known how many findings it excuses
 * @param fixed what it knows and what is not found any more, in the order of addresses
 */
public record ReportedBaseline(String path, int known, List<KnownFinding> fixed) {
  private static final int SHOWN = 5;

  public ReportedBaseline {
    fixed = List.copyOf(fixed);
  }

  /** A line for people, which says what to do so that the file shrinks. */
  String note() {
    String excused = known == 1 ? "1 finding is" : known + " findings are";
    return "baseline: " + path + ": " + excused + " known" + (fixed.isEmpty() ? "" : gone());
  }

  private String gone() {
    String first =
        fixed.stream()
            .limit(SHOWN)
            .map(one -> one.rule() + " on " + one.subject())
            .collect(Collectors.joining(", "));
    String more = fixed.size() > SHOWN ? ", and " + (fixed.size() - SHOWN) + " more" : "";
    return "; "
        + fixed.size()
        + (fixed.size() == 1 ? " is" : " are")
        + " not found any more ("
        + first
        + more
        + "): write it again (backup-checker baseline, Maven: checker:baseline), so that they cannot come back unseen";
  }
}
