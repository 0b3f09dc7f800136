package io.github.backupchecker.render.gitlab;

import io.github.backupchecker.evaluation.Gate;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Fingerprint;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.render.GateWeight;
import io.github.backupchecker.render.VisibleText;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Location;
import java.util.Optional;

/**
 * One entry of the list.
 *
 * @param check the rule, or the kind of problem
 * @param identity what no other entry has, but for a problem that is said twice
 * @param number among the entries of one identity, from 1
 */
record QualityIssue(
    String description,
    String check,
    String identity,
    int number,
    String severity,
    Optional<Location> place) {

  static QualityIssue of(ReportedFinding reported, Gate gate) {
    Optional<String> remedy =
        Optional.ofNullable(reported.finding().consequence()).map(Consequence::remedy);
    Location place = reported.finding().location();
    String base = place.file().revision().isPresent() ? " (in the base: " + place + ")" : "";
    String help = remedy.map(text -> "; help: " + VisibleText.of(text)).orElse("");
    return new QualityIssue(
        VisibleText.of(GateWeight.message(reported) + base) + help,
        reported.rule().id(),
        reported.fingerprint(),
        1,
        word(GateWeight.of(reported, gate)),
        Optional.of(place));
  }

  static QualityIssue of(Problem problem) {
    Optional<Location> place = Optional.ofNullable(problem.location());
    String kind = problem.kind().id();
    Address where = new Address(place.map(Location::toString).orElse(""));
    return new QualityIssue(
        VisibleText.of("problem: " + problem.message()),
        kind,
        Fingerprint.of(kind, where, problem.message()),
        1,
        "blocker",
        place);
  }

  QualityIssue numbered(int which) {
    return new QualityIssue(description, check, identity, which, severity, place);
  }

  String fingerprint() {
    return number == 1 ? identity : identity + "-" + number;
  }

  private static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "critical";
      case WARNING -> "major";
      case NOTE -> "info";
    };
  }
}
