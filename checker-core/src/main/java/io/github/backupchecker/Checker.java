package io.github.backupchecker;

import io.github.backupchecker.declaration.United;
import io.github.backupchecker.declaration.Uniter;
import io.github.backupchecker.evaluation.Evaluation;
import io.github.backupchecker.evaluation.Evaluator;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.Reporter;
import io.github.backupchecker.evaluation.Run;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.Secret;
import io.github.backupchecker.reading.Dialects;
import io.github.backupchecker.reading.InputReader;
import io.github.backupchecker.reading.Inputs;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.rules.Rules;
import io.github.backupchecker.settings.Settings;
import io.github.backupchecker.settings.SettingsReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

  /** Checks what a request names, by the settings that it names or that are found. */
  public Report check(CheckRequest request) {
    Settings found = settings.read(request.settings(), request.input().paths());
    return check(request, found.with(request.overrides()));
  }

  /** Checks what a request names, by settings that are given. */
  public Report check(CheckRequest request, Settings settings) {
    Inputs inputs = new InputReader(dialects, request.input()).read();
    List<Secret> secrets =
        Stream.concat(inputs.secrets().stream(), settings.secrets().stream()).toList();
    United united = new Uniter().unite(inputs.declarations(), secrets);
    Subjects subjects =
        Subjects.of(united.estate(), Optional.empty(), settings.profile().minimums(), knowledge);
    Evaluation evaluation = new Evaluator(rules, knowledge).evaluate(subjects, settings.profile());
    Run run =
        new Run(
            request.input(),
            settings,
            inputs,
            united,
            subjects,
            request.project(),
            request.overrides().allowEmpty());
    return new Reporter(knowledge).report(run, evaluation);
  }
}
