package io.github.backupchecker.operation;

import io.github.backupchecker.source.Location;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The steps of a plan, of which each is judged on the state that the steps before it leave. */
record OrderedPlan(List<Placement> placements) {
  OrderedPlan {
    placements = List.copyOf(placements);
  }

  /** Judged in the order written, and listed as they were given: reports do not move. */
  List<PredictedOperation> judged(Function<Step, PredictedOperation> judge) {
    PlanState state = new PlanState();
    Map<Integer, PredictedOperation> judged = new TreeMap<>();
    inOrderWritten()
        .forEach(
            index -> {
              PredictedOperation step = judge.apply(state.before(placements.get(index)));
              state.add(step);
              judged.put(index, step);
            });
    return List.copyOf(judged.values());
  }

  /** By file and place of the operation's name; its targets stay in their order. */
  private Stream<Integer> inOrderWritten() {
    return IntStream.range(0, placements.size())
        .boxed()
        .sorted(Comparator.comparing(this::written));
  }

  private Location written(int index) {
    return placements.get(index).operation().identity().location();
  }
}
