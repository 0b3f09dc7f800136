package io.github.backupchecker.evaluation;

import io.github.backupchecker.reading.Inputs;
import io.github.backupchecker.reading.ReadFile;
import io.github.backupchecker.settings.Estates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a run, told apart by the estate that they belong to. */
final class EstateSplit {
  private final List<ReadFile> shared = new ArrayList<>();
  private final Map<EstateName, List<ReadFile>> own = new TreeMap<>();
  private final List<EstateSplit> neighbours;

  EstateSplit(Inputs inputs, Estates estates) {
    for (int i = 0; i < inputs.readings().size(); i++) {
      ReadFile file = inputs.readings().get(i);
      estates
          .of(inputs.paths().get(i))
          .map(EstateName::new)
          .map(name -> own.computeIfAbsent(name, any -> new ArrayList<>()))
          .orElse(shared)
          .add(file);
    }
    this.neighbours =
        inputs.neighbours().stream().map(one -> new EstateSplit(one, estates)).toList();
  }

  Set<EstateName> names() {
    return own.keySet();
  }

  /** The only part where nothing is told apart. */
  EstatePart whole() {
    return EstatePart.among(neighbours.stream().map(one -> one.shared).toList(), shared, List.of());
  }

  EstatePart of(EstateName name) {
    return EstatePart.among(
        neighbours.stream().map(one -> one.all(name)).toList(), shared, files(name));
  }

  private List<ReadFile> files(EstateName name) {
    return own.getOrDefault(name, List.of());
  }

  private List<ReadFile> all(EstateName name) {
    return Stream.concat(shared.stream(), files(name).stream()).toList();
  }
}
