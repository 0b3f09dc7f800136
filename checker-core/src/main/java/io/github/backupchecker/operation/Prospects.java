package io.github.backupchecker.operation;

import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.Prediction;
import io.github.backupchecker.model.Estate;
import io.github.backupchecker.model.Operation;
import java.util.List;
import java.util.stream.Stream;

/** What will come of the operations of an estate. */
public final class Prospects {
  private final Questions questions;
  private final Contradictions contradictions;

  public Prospects(Knowledge knowledge) {
    this.questions = new Questions(knowledge);
    this.contradictions = new Contradictions(knowledge);
  }

  /** What will come of every operation that can be done at all, in the order of addresses. */
  public Stream<Prospect> all(Estate estate) {
    return withContradictory(estate).filter(prospect -> !prospect.isContradictory());
  }

  /** The same with those that contradict themselves, of which nothing can be told. */
  public Stream<Prospect> withContradictory(Estate estate) {
    return estate.operations().stream().flatMap(operation -> of(operation, estate).stream());
  }

  private List<Prospect> of(Operation operation, Estate estate) {
    return new Placements(estate).of(operation).stream().map(this::of).toList();
  }

  private Prospect of(Placement placement) {
    boolean contradictory = !contradictions.of(placement).isEmpty();
    return new Prospect(
        placement.operation(),
        placement.target(),
        placement.client(),
        placement.vault(),
        placement.group(),
        contradictory,
        contradictory
            ? Prediction.undetermined("the plan contradicts itself")
            : questions.of(placement));
  }
}
