package io.github.backupchecker.operation;

import io.github.backupchecker.source.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The steps of a plan, of which each is judged on the state that the steps before it leave. */
record OrderedPlan(List<Placement> placements) {
  OrderedPlan {
    placements = List.copyOf(placements);
  }

  /** Judged in the order written, and listed as they were given: reports do not move. */
  List<PredictedOperation> judged(Function<Step, PredictedOperation> judge) {
    PlanState state = new PlanState();
    Map<Integer, PredictedOperation> judged = new TreeMap<>();
    for (int index : inOrderWritten()) {
      PredictedOperation step = judge.apply(state.before(placements.get(index)));
      state.add(step);
      judged.put(index, step);
    }
    return List.copyOf(judged.values());
  }

  private List<Integer> inOrderWritten() {
    List<Integer> indices = new ArrayList<>();
    for (int i = 0; i < placements.size(); i++) {
      indices.add(i);
    }
    if (indices.size() > 1) {
      indices.sort(Comparator.comparing(this::written));
    }
    return indices;
  }

  private Location written(int index) {
    return placements.get(index).operation().identity().location();
  }
}
