package io.github.backupchecker.evaluation;

import java.util.List;

/** What is to be said of the estates of a run, with what of it answers for others like them. */
public final class Judgement {
  private final JudgedEstate all;
  private final List<EvaluatedEstate> each;

  Judgement(JudgedEstate all, List<EvaluatedEstate> each) {
    this.all = all;
    this.each = List.copyOf(each);
  }

  /** All of them as one. */
  public JudgedEstate all() {
    return all;
  }

  /** What the rules say of an estate by itself, in the order of the estates. */
  EvaluatedEstate of(int estate) {
    return each.get(estate);
  }
}
