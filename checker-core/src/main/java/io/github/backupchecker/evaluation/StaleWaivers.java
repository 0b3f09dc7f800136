package io.github.backupchecker.evaluation;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.model.ObjectKind;
import io.github.backupchecker.settings.Waiver;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Location;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Waivers that must not be kept as they are: ended, too long, or excusing nothing. */
final class StaleWaivers {
  private final Run run;
  private final Evaluation evaluation;
  private final Set<Waiver> used;
  private final Map<String, FoundSubjects> found = new HashMap<>();
  private final Set<String> examined = new HashSet<>();

  StaleWaivers(Run run, Evaluation evaluation) {
    this.run = run;
    this.evaluation = evaluation;
    WaiverMatches matches = new WaiverMatches(waivers());
    this.used = new HashSet<>();
    for (ReportedFinding one : evaluation.findings()) {
      used.addAll(matches.of(one));
    }
  }

  /** Those of the present side: what was left behind in a base was perhaps mended since. */
  private List<Waiver> waivers() {
    return run.settings().present().waivers();
  }

  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    for (Waiver waiver : waivers()) {
      if (run.today().isPresent()) {
        problem(waiver, run.today().orElseThrow()).forEach(problems::add);
      } else {
        problems.add(undated(waiver));
      }
    }
    return problems;
  }

  /** Waivers of which this run cannot tell whether they are needed, one line each. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    for (Waiver waiver : waivers()) {
      if (isOutOfSight(waiver)) {
        notes.add(waiver.name() + " is not used here: " + unseen(waiver));
      }
    }
    return notes;
  }

  private Stream<Problem> problem(Waiver waiver, LocalDate today) {
    if (waiver.isExpired(today)) {
      return Stream.of(
          stale(
              waiver.end(),
              waiver.name()
                  + " ended on "
                  + waiver.until()
                  + ": what it excused counts again; mend that and remove the waiver, or have it"
                  + " approved again with a new date"));
    }
    if (!waiver.isInForce(today)) {
      return Stream.of(
          stale(
              waiver.end(),
              waiver.name()
                  + " lasts more than a year and does not count: write "
                  + Waiver.latest(today)
                  + " or an earlier day"));
    }
    boolean isIdle = !used.contains(waiver) && !isOutOfSight(waiver);
    return isIdle ? Stream.of(unused(waiver)) : Stream.empty();
  }

  private Problem unused(Waiver waiver) {
    return stale(waiver.location(), waiver.name() + " excuses nothing: " + why(waiver));
  }

  private String why(Waiver waiver) {
    FoundSubjects subjects =
        found.computeIfAbsent(
            waiver.rule(), rule -> new FoundSubjects(evaluation.findings(), rule));
    Optional<String> near = subjects.nearest(waiver.on().text());
    if (near.isPresent()) {
      return "did you mean '" + near.orElseThrow() + "'?";
    }
    Optional<String> part = subjects.partOf(waiver.on().text());
    if (part.isPresent()) {
      return "the finding is on its part '" + part.orElseThrow() + "'";
    }
    return isDeclared(waiver)
        ? "the rule finds nothing there; remove the waiver"
        : "the rule examines nothing that is called so; correct the address, or remove the waiver";
  }

  private String unseen(Waiver waiver) {
    return isAheadOfAChange(waiver)
        ? "nothing changed that it speaks of"
        : "this run examined nothing so called";
  }

  private boolean isOutOfSight(Waiver waiver) {
    return !used.contains(waiver)
        && (isAheadOfAChange(waiver) || (run.isPartial() && !isDeclared(waiver)));
  }

  /**
   * Approved before the change that needs it, as it must be to count; a plan is declared itself.
   */
  private boolean isAheadOfAChange(Waiver waiver) {
    Predicate<String> on = waiver.addresses();
    boolean isPlan = new Address(waiver.on().text()).kind().endsWith(ObjectKind.OPERATIONS.word());
    return !isPlan
        && evaluation.rules().stream()
            .filter(one -> one.rule().isOfChanges() && one.rule().id().equals(waiver.rule()))
            .anyMatch(
                one -> one.examinations().stream().noneMatch(e -> on.test(e.subject().text())));
  }

  /** Whether a rule examined anything that the waiver speaks of. */
  private boolean isDeclared(Waiver waiver) {
    return waiver.isPattern()
        ? examined().stream().anyMatch(waiver.addresses())
        : examined().contains(waiver.on().text());
  }

  private Set<String> examined() {
    if (examined.isEmpty()) {
      for (RuleExaminations rule : evaluation.rules()) {
        for (Examination one : rule.examinations()) {
          examined.add(one.subject().text());
        }
      }
    }
    return examined;
  }

  private static Problem undated(Waiver waiver) {
    return stale(
        waiver.end(),
        waiver.name() + " does not count: it has an end, and this run was not told what day it is");
  }

  private static Problem stale(Location place, String message) {
    return Problem.at(ProblemKind.STALE_WAIVER, place, message);
  }
}
