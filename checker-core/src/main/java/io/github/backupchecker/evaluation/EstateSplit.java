package io.github.backupchecker.evaluation;

import io.github.backupchecker.declaration.StayedNames;
import io.github.backupchecker.reading.Inputs;
import io.github.backupchecker.reading.ReadFile;
import io.github.backupchecker.settings.Estates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a run, told apart by the estate that they belong to. */
final class EstateSplit {
  private final List<ReadFile> shared = new ArrayList<>();
  private final Map<EstateName, List<ReadFile>> own = new TreeMap<>();
  private final List<EstateSplit> neighbours;
  private final StayedNames stayed;

  /**
   * @param stayed names of neighbours that mean something else here
   */
  EstateSplit(Inputs inputs, Estates estates, StayedNames stayed) {
    this.stayed = stayed;
    for (int i = 0; i < inputs.readings().size(); i++) {
      ReadFile file = inputs.readings().get(i);
      Optional<String> folder = estates.of(inputs.paths().get(i));
      List<ReadFile> files =
          folder.isPresent()
              ? own.computeIfAbsent(new EstateName(folder.orElseThrow()), any -> new ArrayList<>())
              : shared;
      files.add(file);
    }
    this.neighbours = new ArrayList<>();
    for (Inputs one : inputs.neighbours()) {
      neighbours.add(new EstateSplit(one, estates, StayedNames.NONE));
    }
  }

  Set<EstateName> names() {
    return own.keySet();
  }

  /** The only part where nothing is told apart. */
  EstatePart whole() {
    return EstatePart.among(
        neighbours.stream().map(one -> one.shared).toList(), stayed, shared, List.of());
  }

  EstatePart of(EstateName name) {
    return EstatePart.among(
        neighbours.stream().map(one -> one.all(name)).toList(), stayed, shared, files(name));
  }

  private List<ReadFile> files(EstateName name) {
    return own.getOrDefault(name, List.of());
  }

  private List<ReadFile> all(EstateName name) {
    return Stream.concat(shared.stream(), files(name).stream()).toList();
  }
}
