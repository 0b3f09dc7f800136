package io.github.backupchecker.evaluation;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.source.Addressed;
import java.util.ArrayList;
import java.util.List;

/**
 * What a rule found in each of its subjects.
 *
 * @param findings of each subject, in the order of the subjects
 */
record RuleAnswers(List<? extends Addressed> subjects, List<List<Finding>> findings) {

  /** Of a rule that was not asked. */
  static RuleAnswers none() {
    return new RuleAnswers(List.of(), List.of());
  }

  /**
   * What a rule finds in everything that it examines.
   *
   * @param before of the same rule: of subjects that stayed the same it is not asked again, since
   *     rules are pure
   */
  static <S extends Addressed> RuleAnswers of(Rule<S> rule, Subjects subjects, RuleAnswers before) {
    List<S> all = rule.subjects(subjects).toList();
    List<List<Finding>> findings = new ArrayList<>(all.size());
    for (int i = 0; i < all.size(); i++) {
      S subject = all.get(i);
      findings.add(before.isOf(subject, i) ? before.findings.get(i) : rule.check(subject));
    }
    return new RuleAnswers(all, findings);
  }

  private boolean isOf(Addressed subject, int place) {
    return place < subjects.size() && subject.equals(subjects.get(place));
  }
}
