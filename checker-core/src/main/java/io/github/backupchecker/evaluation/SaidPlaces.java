package io.github.backupchecker.evaluation;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.SourceFile;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/** The places of problems, however many a file has. */
final class SaidPlaces {
  /** By where a place begins, where the first to end does of it and those after it. */
  private final Map<SourceFile, NavigableMap<Integer, Integer>> ends = new HashMap<>();

  SaidPlaces(Collection<Problem> problems) {
    problems.stream()
        .map(Problem::location)
        .filter(Objects::nonNull)
        .sorted(Comparator.reverseOrder())
        .forEach(this::add);
  }

  private void add(Location place) {
    NavigableMap<Integer, Integer> inFile =
        ends.computeIfAbsent(place.file(), file -> new TreeMap<>());
    Map.Entry<Integer, Integer> after = inFile.firstEntry();
    int end = after == null ? place.endOffset() : Math.min(after.getValue(), place.endOffset());
    inFile.put(place.startOffset(), end);
  }

  /** Whether one of them lies in a place. */
  boolean areIn(Location place) {
    NavigableMap<Integer, Integer> inFile = ends.get(place.file());
    Map.Entry<Integer, Integer> first =
        inFile == null ? null : inFile.ceilingEntry(place.startOffset());
    return first != null && first.getValue() <= place.endOffset();
  }
}
