package io.github.backupchecker;

import io.github.backupchecker.evaluation.Before;
import io.github.backupchecker.evaluation.EstateJudge;
import io.github.backupchecker.evaluation.EstateSides;
import io.github.backupchecker.evaluation.Excuses;
import io.github.backupchecker.evaluation.Judgement;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.Reporter;
import io.github.backupchecker.evaluation.Run;
import io.github.backupchecker.evaluation.UnitedEstate;
import io.github.backupchecker.evaluation.UpgradePlanner;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.reading.BaseInputs;
import io.github.backupchecker.reading.BaseReader;
import io.github.backupchecker.reading.Dialects;
import io.github.backupchecker.reading.InputReader;
import io.github.backupchecker.reading.Inputs;
import io.github.backupchecker.reading.LooksByBytes;
import io.github.backupchecker.reading.OpenBase;
import io.github.backupchecker.reading.Progress.Stage;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rules.Rules;
import io.github.backupchecker.settings.Profile;
import io.github.backupchecker.settings.Settings;
import io.github.backupchecker.settings.SettingsReader;
import java.util.List;
import java.util.Optional;

/** Checks declared backup configurations: the only way in. */
public final class Checker {
  private final Knowledge knowledge;
  private final Dialects dialects;
  private final List<Rule<?>> rules;
  private final SettingsReader settings;

  public Checker(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.dialects = Dialects.all(knowledge);
    this.rules = Rules.all(knowledge);
    this.settings = new SettingsReader(knowledge, rules.stream().map(Rule::metadata).toList());
  }

  /** What the vendor says, by which it checks. */
  public Knowledge knowledge() {
    return knowledge;
  }

  /**
   * Checks what a request names, by the settings that it names or that are found; compared with a
   * base, by those of the base.
   */
  public Report check(CheckRequest request) {
    return check(request, settings.read(request.decided()));
  }

  /** Checks what a request names, by settings that are given for its present side. */
  public Report check(CheckRequest request, Settings present) {
    if (request.base().isEmpty()) {
      return check(request, present, Optional.empty());
    }
    try (OpenBase base = OpenBase.of(request.base().orElseThrow(), request.input())) {
      Settings before = settings.ofBase(base, request.decided());
      return check(request, before.over(present), Optional.of(base));
    }
  }

  private Report check(CheckRequest request, Settings given, Optional<OpenBase> base) {
    Settings counting = given.with(request.overrides());
    LooksByBytes seen = new LooksByBytes();
    Inputs inputs =
        (base.isPresent()
                ? new InputReader(dialects, request.input(), seen)
                : new InputReader(dialects, request.input()))
            .read();
    Optional<Before> before = base.map(open -> before(open, inputs, seen));
    int files = inputs.paths().size();
    request.input().progress().at(Stage.JUDGING, files, files, inputs.objects());
    Profile profile = counting.profile();
    List<EstateSides> estates = EstateSides.of(inputs, before, counting);
    Excuses excuses = new Excuses(profile, request.today());
    EstateJudge judge =
        new EstateJudge(rules, knowledge, profile, counting.secrets(), request.input().threads());
    List<UnitedEstate> united = judge.unite(estates);
    Judgement judgement = judge.judge(united);
    Optional<UpgradePlanner> planner =
        request.plansUpgrades()
            ? Optional.of(new UpgradePlanner(judge, united, judgement, excuses, knowledge))
            : Optional.empty();
    Run run =
        new Run(
            request.input(),
            counting,
            inputs,
            before,
            EstateSides.names(estates),
            judgement.all().excused(excuses),
            request.project(),
            request.today(),
            request.overrides().allowEmpty(),
            planner);
    return new Reporter(knowledge).report(run);
  }

  private Before before(OpenBase base, Inputs present, LooksByBytes seen) {
    BaseInputs inputs = new BaseReader(dialects, seen).read(base, present);
    return new Before(
        base.base().label(),
        base.base().present(),
        base.problems(),
        inputs.inputs(),
        inputs.removed());
  }
}
