package io.github.backupchecker.evaluation;

import io.github.backupchecker.evaluation.ReportedWaiver.Standing;
import io.github.backupchecker.settings.Baseline;
import io.github.backupchecker.settings.KnownFinding;
import io.github.backupchecker.settings.Profile;
import io.github.backupchecker.settings.Waiver;
import io.github.backupchecker.source.Address;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of the waivers and the baseline of a run. */
record Excusing(Run run, Evaluation evaluation) {

  Excused all() {
    List<Waiver> counting = run.settings().profile().waivers();
    Map<Waiver, Long> excused =
        evaluation.findings().stream()
            .flatMap(found -> found.waiver().map(AppliedWaiver::waiver).stream())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    Stream<ReportedWaiver> others =
        run.settings().present().waivers().stream()
            .filter(one -> counting.stream().noneMatch(one::isAlike))
            .map(one -> new ReportedWaiver(one, Standing.NOT_IN_BASE, Optional.empty(), 0));
    return new Excused(
        Stream.concat(counting.stream().map(one -> reported(one, excused)), others).toList(),
        baseline());
  }

  private ReportedWaiver reported(Waiver waiver, Map<Waiver, Long> excused) {
    Standing standing = standing(waiver);
    Optional<Long> left =
        run.today().filter(today -> standing == Standing.IN_FORCE).map(waiver::daysLeft);
    return new ReportedWaiver(waiver, standing, left, excused.getOrDefault(waiver, 0L).intValue());
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
    return counting
        .baseline()
        .path()
        .or(present::path)
        .map(path -> new ReportedBaseline(path, known(), fixed(present)));
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
