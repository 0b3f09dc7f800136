package io.github.backupchecker.evaluation;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Addressed;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * What one rule examined, kept in two rows instead of an object each: a large estate has millions
 * of examinations, and nearly all of them passed.
 */
final class Examinations extends AbstractList<Examination> implements RandomAccess {
  private final RuleMetadata rule;
  private final Address[] subjects;
  private final @Nullable Outcome[] outcomes;

  private Examinations(RuleMetadata rule, int count) {
    this.rule = rule;
    this.subjects = new Address[count];
    this.outcomes = new Outcome[count];
  }

  /**
   * Those of the subjects of a rule.
   *
   * @param findings of each subject, in the order of the subjects
   */
  static List<Examination> of(
      RuleMetadata rule, List<? extends Addressed> subjects, List<List<Finding>> findings) {
    Examinations all = new Examinations(rule, subjects.size());
    for (int i = 0; i < subjects.size(); i++) {
      all.subjects[i] = subjects.get(i).address();
      all.outcomes[i] = gravest(findings.get(i));
    }
    return all;
  }

  private static @Nullable Outcome gravest(List<Finding> findings) {
    Outcome gravest = null;
    for (int i = 0; i < findings.size(); i++) {
      Outcome outcome = Outcome.of(findings.get(i).kind());
      gravest = gravest == null || outcome.compareTo(gravest) < 0 ? outcome : gravest;
    }
    return gravest;
  }

  Address[] subjects() {
    return subjects.clone();
  }

  @Override
  public Examination get(int index) {
    return new Examination(rule, subjects[index], Optional.ofNullable(outcomes[index]));
  }

  @Override
  public int size() {
    return subjects.length;
  }
}
