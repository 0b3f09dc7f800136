package io.github.backupchecker.evaluation;

import io.github.backupchecker.subject.Client;
import java.util.List;

/**
 * An evaluation with what it was made of.
 *
 * @param clients that were examined
 * @param answers of every rule, in the order of the catalogue
 */
record EvaluatedEstate(Evaluation evaluation, List<Client> clients, List<RuleAnswers> answers) {

  /** Where nothing was asked yet. */
  static final EvaluatedEstate NOTHING =
      new EvaluatedEstate(new Evaluation(List.of(), List.of(), List.of()), List.of(), List.of());

  RuleAnswers answers(int rule) {
    return rule < answers.size() ? answers.get(rule) : RuleAnswers.none();
  }
}
