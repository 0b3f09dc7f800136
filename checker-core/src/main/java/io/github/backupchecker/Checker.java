package io.github.backupchecker;

import io.github.backupchecker.declaration.United;
import io.github.backupchecker.declaration.Uniter;
import io.github.backupchecker.evaluation.Evaluation;
import io.github.backupchecker.evaluation.Evaluator;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.reading.InputReader;
import io.github.backupchecker.reading.Inputs;
import io.github.backupchecker.rules.Rules;
import io.github.backupchecker.settings.Profile;

/** Checks declared backup configurations: the only way in. */
public final class Checker {
  private final Knowledge knowledge;
  private final Evaluator evaluator;

  public Checker(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.evaluator = new Evaluator(Rules.all(knowledge), rule -> knowledge.citations(rule.facts()));
  }

  /** Checks what a request names, by the settings that it names or that are found. */
  public Report check(CheckRequest request) {
    return check(request, Profile.defaults().with(request.overrides()));
  }

  /** Checks what a request names, by a profile that is given. */
  public Report check(CheckRequest request, Profile profile) {
    Inputs inputs =
        new InputReader(knowledge, request.limits()).read(request.paths(), request.strict());
    United united = new Uniter().unite(inputs.declarations(), inputs.secrets());
    Evaluation evaluation = evaluator.evaluate(united.estate(), profile);
    return new Reporting(knowledge).report(request, profile, inputs, united, evaluation);
  }
}
