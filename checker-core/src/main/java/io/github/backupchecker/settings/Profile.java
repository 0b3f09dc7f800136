package io.github.backupchecker.settings;

import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.model.Minimums;
import io.github.backupchecker.rule.RuleMetadata;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a team decided about a run.
 *
 * @param severities rules with a weight of their own, by id; empty where a rule is switched off
 * @param minimums raised above the vendor's
 */
public record Profile(
    FailOn failOn,
    UndeterminedPolicy undetermined,
    Map<String, Optional<Severity>> severities,
    Minimums minimums,
    List<Waiver> waivers,
    Baseline baseline) {

  public Profile {
    severities = Map.copyOf(severities);
    waivers = List.copyOf(waivers);
  }

  /** What holds where nobody decided anything. */
  public static Profile defaults() {
    return new Profile(
        FailOn.ERROR,
        UndeterminedPolicy.FAIL,
        Map.of(),
        Minimums.none(),
        List.of(),
        Baseline.none());
  }

  public Profile with(Overrides overrides) {
    return new Profile(
        overrides.failOn().orElse(failOn),
        overrides.undetermined().orElse(undetermined),
        severities,
        minimums,
        waivers,
        baseline);
  }

  Profile with(Baseline other) {
    return new Profile(failOn, undetermined, severities, minimums, waivers, other);
  }

  /** The weight of a rule; empty where it does not run. */
  public Optional<Severity> severity(RuleMetadata rule) {
    Optional<Severity> own = severities.get(rule.id());
    if (own != null && rule.isWaivable()) {
      return own;
    }
    return rule.isOnByDefault() ? Optional.of(rule.severity()) : Optional.empty();
  }
}
