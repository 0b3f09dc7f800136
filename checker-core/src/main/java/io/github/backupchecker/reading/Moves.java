package io.github.backupchecker.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The modules of a base where they stand today.
 *
 * @param modules what each of today's declared in the base; the one that is checked is the first
 * @param gone modules of the base that are none of them
 */
record Moves(List<Inputs> modules, List<FormerModule> gone) {
  Moves {
    modules = List.copyOf(modules);
    gone = List.copyOf(gone);
  }

  /** A module that declared nothing at its place is one that declared nearly the same elsewhere. */
  static Moves between(Inputs before, List<FormerModule> former, Inputs present) {
    List<Inputs> then = modules(before);
    List<Inputs> now = modules(present);
    Set<FormerModule> gone = new HashSet<>(former);
    List<Inputs> moved = new ArrayList<>(then);
    Set<Integer> found = new HashSet<>();
    for (Move move : moves(then, former, now)) {
      if (gone.contains(move.from()) && found.add(move.to())) {
        gone.remove(move.from());
        moved.set(move.to(), then.get(move.to()).with(move.from().inputs()));
      }
    }
    return new Moves(moved, former.stream().filter(gone::contains).toList());
  }

  private static List<Move> moves(List<Inputs> then, List<FormerModule> former, List<Inputs> now) {
    List<Move> moves = new ArrayList<>();
    for (int i = 0; i < Math.min(then.size(), now.size()); i++) {
      if (then.get(i).isEmpty()) {
        for (FormerModule one : former) {
          Move.of(one, i, now.get(i)).ifPresent(moves::add);
        }
      }
    }
    return moves.stream().sorted().toList();
  }

  private static List<Inputs> modules(Inputs inputs) {
    return Stream.concat(Stream.of(inputs.among(List.of())), inputs.neighbours().stream()).toList();
  }

  /** The base as it is compared: what is told elsewhere is seen. */
  BaseInputs inputs() {
    List<FormerModule> told = gone.stream().filter(FormerModule::told).toList();
    Stream<Inputs> elsewhere = gone.stream().filter(one -> !one.told()).map(FormerModule::inputs);
    Inputs own = modules.get(0);
    for (FormerModule one : told) {
      own = own.with(one.inputs());
    }
    return new BaseInputs(
        own.among(Stream.concat(modules.stream().skip(1), elsewhere).toList()), told);
  }
}
