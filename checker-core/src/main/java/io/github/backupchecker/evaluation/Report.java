package io.github.backupchecker.evaluation;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.operation.OperationAnswer;
import io.github.backupchecker.reading.YamlFiles;
import io.github.backupchecker.source.PassedOver;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a run came to; every format is drawn from it alone.
 *
 * @param basis what the judgement rests on
 * @param findings ordered by place
 * @param operations ordered by address
 * @param vaults that were judged, ordered by address
 * @param upgrades what findings ask for, the best first; empty where that was not asked for, or
 *     nothing is reported but what differs
 * @param recovery what stays recoverable of deleted data, product by product of what was judged
 * @param base with what it was compared; empty where nothing was
 * @param excused what a team lets stand, with what became of it
 * @param problems ordered by place, those without a place first
 * @param rules every rule and what it examined, in the order of the catalogue
 * @param frameworks what that says of the controls of public frameworks
 * @param yaml how many files are YAML, and which of them took longer to read
 * @param notes one line each on what a reader should know, such as which settings count
 * @param project the name of what was checked, for people; empty where nobody gave one
 * @param inputs the files that the run read, for whoever must not overwrite them; no format shows
 *     them
 */
public record Report(
    Basis basis,
    Verdict verdict,
    Totals totals,
    List<ReportedFinding> findings,
    List<OperationAnswer> operations,
    List<ReportedVault> vaults,
    Optional<List<ReportedUpgrade>> upgrades,
    List<ReportedRecovery> recovery,
    Optional<ReportedBase> base,
    Excused excused,
    List<Problem> problems,
    List<RuleExaminations> rules,
    ReportedFrameworks frameworks,
    List<String> files,
    List<PassedOver> passedOver,
    YamlFiles yaml,
    List<String> notes,
    Optional<String> project,
    List<Path> inputs) {

  public Report {
    findings = List.copyOf(findings);
    operations = List.copyOf(operations);
    vaults = List.copyOf(vaults);
    upgrades = upgrades.map(List::copyOf);
    recovery = List.copyOf(recovery);
    problems = List.copyOf(problems);
    rules = List.copyOf(rules);
    files = List.copyOf(files);
    passedOver = List.copyOf(passedOver);
    notes = List.copyOf(notes);
    inputs = List.copyOf(inputs);
  }

  /** The path of everything that was found, read or not; of a folder, it ends in {@code /}. */
  public List<String> found() {
    List<String> found = new ArrayList<>(files);
    for (PassedOver one : passedOver) {
      found.add(one.path());
    }
    return found;
  }

  public Status status() {
    return verdict.status();
  }

  /** Whether it is one of a comparison alone: nothing is reported that stands on both sides. */
  public boolean isComparison() {
    return base.isPresent() && base.orElseThrow().isAlone();
  }

  /** Whether what others changed since the base concerns what is declared here unchanged. */
  public boolean isAffected() {
    return base.isPresent()
        && base.orElseThrow().changes().isEmpty()
        && !isComparison()
        && findings.stream().anyMatch(found -> found.finding().isOfChange());
  }

  /** The status in a line, with what it would hide alone. */
  public String statusLine() {
    return StatusLine.of(this);
  }
}
