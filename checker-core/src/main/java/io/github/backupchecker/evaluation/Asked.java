package io.github.backupchecker.evaluation;

import java.util.List;

/**
 * An evaluation with what it was made of.
 *
 * @param answers of every rule, in the order of the catalogue
 */
record Asked(Evaluation evaluation, List<RuleAnswers> answers) {

  /** Where nothing was asked yet. */
  static final Asked NOTHING =
      new Asked(new Evaluation(List.of(), List.of(), List.of()), List.of());

  RuleAnswers answers(int rule) {
    return rule < answers.size() ? answers.get(rule) : RuleAnswers.none();
  }
}
