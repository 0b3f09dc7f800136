package io.github.backupchecker.evaluation;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.source.Address;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds out what each upgrade would come to by judging the estates as they were upgraded. */
public final class UpgradePlanner {
  private final EstateJudge judge;
  private final List<UnitedEstate> estates;
  private final Judgement before;
  private final Excuses excuses;
  private final Knowledge knowledge;

  /**
   * @param judge by the rules and the settings of the run
   * @param before what it says of the estates as they are
   */
  public UpgradePlanner(
      EstateJudge judge,
      List<UnitedEstate> estates,
      Judgement before,
      Excuses excuses,
      Knowledge knowledge) {
    this.judge = judge;
    this.estates = List.copyOf(estates);
    this.before = before;
    this.excuses = excuses;
    this.knowledge = knowledge;
  }

  /**
   * Every upgrade that findings of a report ask for, the best first.
   *
   * @param problems of the report, which say already what findings would say again
   */
  List<ReportedUpgrade> of(Collection<ReportedFinding> findings, Collection<Problem> problems) {
    List<ReportedFinding> counting = counting(findings);
    List<Planned> plans = new ArrayList<>();
    for (UpgradeCandidate candidate : UpgradeCandidate.of(counting)) {
      Planned plan = new Planned(candidate, planned(candidate, counting, problems));
      if (!plan.upgrade().vanishing().isEmpty() && plans.stream().noneMatch(plan::isNoBetter)) {
        plans.add(plan);
      }
    }
    List<ReportedUpgrade> upgrades = new ArrayList<>();
    for (Planned plan : plans) {
      upgrades.add(plan.upgrade());
    }
    Collections.sort(upgrades);
    return upgrades;
  }

  private ReportedUpgrade planned(
      UpgradeCandidate candidate, Collection<ReportedFinding> found, Collection<Problem> problems) {
    Set<Address> replaced = new TreeSet<>();
    List<UnitedEstate> upgraded = new ArrayList<>();
    for (UnitedEstate estate : estates) {
      UpgradedEstate one = new UpgradedEstate(estate, candidate, knowledge);
      upgraded.add(one.united());
      replaced.addAll(one.replaced());
    }
    Evaluation evaluation = excuses.applied(judge.evaluate(upgraded, before));
    List<ReportedFinding> after = counting(evaluation.without(problems).findings());
    return new ReportedUpgrade(
        candidate.remedy().target().line(),
        candidate.remedy().to(),
        List.copyOf(replaced),
        missing(found, after),
        missing(after, found));
  }

  private static List<ReportedFinding> counting(Collection<ReportedFinding> findings) {
    List<ReportedFinding> counting = new ArrayList<>();
    for (ReportedFinding found : findings) {
      if (!found.outcome().isExcused()) {
        counting.add(found);
      }
    }
    return counting;
  }

  /** What of some findings others do not have. */
  private static List<ReportedFinding> missing(
      Collection<ReportedFinding> some, Collection<ReportedFinding> others) {
    Set<String> known = fingerprints(others);
    return some.stream().filter(found -> !known.contains(found.fingerprint())).toList();
  }

  private static Set<String> fingerprints(Collection<ReportedFinding> findings) {
    return findings.stream().map(ReportedFinding::fingerprint).collect(Collectors.toSet());
  }

  /** A version with what it comes to. */
  private record Planned(UpgradeCandidate candidate, ReportedUpgrade upgrade) {

    /** Whether a lower version of the same thing does as much. */
    boolean isNoBetter(Planned lower) {
      return candidate.isLike(lower.candidate)
          && fingerprints(upgrade.vanishing()).equals(fingerprints(lower.upgrade.vanishing()));
    }
  }
}
