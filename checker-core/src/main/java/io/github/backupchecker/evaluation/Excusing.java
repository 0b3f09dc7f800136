package io.github.backupchecker.evaluation;

import io.github.backupchecker.evaluation.ReportedWaiver.Standing;
import io.github.backupchecker.settings.Baseline;
import io.github.backupchecker.settings.KnownFinding;
import io.github.backupchecker.settings.Profile;
import io.github.backupchecker.settings.Waiver;
import io.github.backupchecker.source.Address;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What became of the waivers and the baseline of a run. */
record Excusing(Run run, Evaluation evaluation) {

  Excused all() {
    List<Waiver> counting = run.settings().profile().waivers();
    Map<Waiver, Integer> excused = excused();
    List<ReportedWaiver> all = new ArrayList<>();
    for (Waiver one : counting) {
      all.add(reported(one, excused));
    }
    for (Waiver one : run.settings().present().waivers()) {
      if (counting.stream().noneMatch(one::isAlike)) {
        all.add(new ReportedWaiver(one, Standing.NOT_IN_BASE, Optional.empty(), 0));
      }
    }
    return new Excused(all, baseline());
  }

  /** How many findings each waiver excuses. */
  private Map<Waiver, Integer> excused() {
    Map<Waiver, Integer> excused = new HashMap<>();
    for (ReportedFinding found : evaluation.findings()) {
      if (found.waiver().isPresent()) {
        excused.merge(found.waiver().orElseThrow().waiver(), 1, Integer::sum);
      }
    }
    return excused;
  }

  private ReportedWaiver reported(Waiver waiver, Map<Waiver, Integer> excused) {
    Standing standing = standing(waiver);
    Optional<Long> left =
        run.today().filter(today -> standing == Standing.IN_FORCE).map(waiver::daysLeft);
    return new ReportedWaiver(waiver, standing, left, excused.getOrDefault(waiver, 0));
  }

  private Standing standing(Waiver waiver) {
    if (run.today().isEmpty()) {
      return Standing.UNDATED;
    }
    if (run.today().filter(waiver::isExpired).isPresent()) {
      return Standing.ENDED;
    }
    return run.today().filter(waiver::isInForce).isPresent()
        ? Standing.IN_FORCE
        : Standing.TOO_LONG;
  }

  private Optional<ReportedBaseline> baseline() {
    Profile counting = run.settings().profile();
    Baseline present = run.settings().present().baseline();
    Optional<String> path =
        counting.baseline().path().isPresent() ? counting.baseline().path() : present.path();
    return path.isPresent()
        ? Optional.of(new ReportedBaseline(path.orElseThrow(), known(), fixed(present)))
        : Optional.empty();
  }

  private int known() {
    return (int)
        evaluation.findings().stream().filter(f -> f.outcome() == Outcome.BASELINED).count();
  }

  /** Of the present side: what a change mends it takes out of its own file. */
  private List<KnownFinding> fixed(Baseline present) {
    Set<String> found =
        evaluation.findings().stream()
            .map(ReportedFinding::fingerprint)
            .collect(Collectors.toSet());
    Set<Address> seen = run.isPartial() ? examined() : Set.of();
    return present.findings().values().stream()
        .filter(one -> !found.contains(one.fingerprint()))
        .filter(one -> !run.isPartial() || seen.contains(one.subject()))
        .sorted()
        .toList();
  }

  private Set<Address> examined() {
    return evaluation.rules().stream()
        .flatMap(rule -> rule.examinations().stream())
        .map(Examination::subject)
        .collect(Collectors.toSet());
  }
}
