package io.github.backupchecker.evaluation;

/**
 * What a run counted.
 *
 * @param files files that declared something
 * @param subjects distinct objects that a rule examined
 * @param examinations pairs of a rule and a subject
 * @param passed examinations without a finding
 * @param failed findings that count
 * @param undetermined findings that could not be told
 * @param waived findings excused by a waiver or known to the baseline
 */
public record Totals(
    int files,
    int subjects,
    int examinations,
    int passed,
    int failed,
    int undetermined,
    int waived,
    int problems) {

  /** The totals line, such as {@code 3 files, 12 subjects, ...}. */
  public String line() {
    return counted(files, "file")
        + ", "
        + counted(subjects, "subject")
        + ", "
        + counted(examinations, "examination")
        + ": "
        + passed
        + " passed, "
        + failed
        + " failed, "
        + undetermined
        + " undetermined, "
        + waived
        + " waived, "
        + counted(problems, "problem");
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
