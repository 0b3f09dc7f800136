package io.github.backupchecker.settings;

import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.Framework;
import io.github.backupchecker.model.Minimums;
import io.github.backupchecker.rule.RuleMetadata;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a team decided about a run.
 *
 * @param severities rules with a weight of their own, by id; empty where a rule is switched off
 * @param frameworks whose optional rules run as well
 * @param only the framework by whose rules alone is judged; empty where all count
 * @param minimums raised above the vendor's
 */
public record Profile(
    FailOn failOn,
    UndeterminedPolicy undetermined,
    Map<String, Optional<Severity>> severities,
    List<Framework> frameworks,
    Optional<Framework> only,
    Minimums minimums,
    List<Waiver> waivers,
    Baseline baseline,
    Estates estates) {

  public Profile {
    severities = Map.copyOf(severities);
    frameworks = List.copyOf(frameworks);
    waivers = List.copyOf(waivers);
  }

  /** What holds where nobody decided anything. */
  public static Profile defaults() {
    return new Profile(
        FailOn.ERROR,
        UndeterminedPolicy.FAIL,
        Map.of(),
        List.of(),
        Optional.empty(),
        Minimums.none(),
        List.of(),
        Baseline.none(),
        Estates.none());
  }

  public Profile with(Overrides overrides) {
    return new Profile(
        overrides.failOn().orElse(failOn),
        overrides.undetermined().orElse(undetermined),
        severities,
        frameworks,
        overrides.only(),
        minimums,
        waivers,
        baseline,
        estates);
  }

  Profile with(Baseline other) {
    return new Profile(
        failOn, undetermined, severities, frameworks, only, minimums, waivers, other, estates);
  }

  /** The weight of a rule; empty where it does not run. */
  public Optional<Severity> severity(RuleMetadata rule) {
    if (only.isPresent() && !only.get().rules().contains(rule.id())) {
      return Optional.empty();
    }
    Optional<Severity> own = severities.get(rule.id());
    if (own != null && rule.isWaivable()) {
      return own;
    }
    boolean isOn = rule.isOnByDefault() || isAsked(rule);
    return isOn ? Optional.of(rule.severity()) : Optional.empty();
  }

  private boolean isAsked(RuleMetadata rule) {
    for (Framework framework : frameworks) {
      if (framework.demanded().contains(rule.id())) {
        return true;
      }
    }
    return only.isPresent() && only.get().demanded().contains(rule.id());
  }
}
