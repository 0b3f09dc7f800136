package io.github.backupchecker.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Findings of one rule about one property of one address, told apart by a number. */
final class AlikeFindings {
  private AlikeFindings() {}

  /**
   * The same findings, no two of which have one fingerprint.
   *
   * @param ordered by place; those alike are numbered by what they say, so that they keep their
   *     numbers when lines move, and by place where they say the same
   */
  static List<ReportedFinding> toldApart(List<ReportedFinding> ordered) {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < ordered.size(); i++) {
      places.computeIfAbsent(ordered.get(i).fingerprint(), print -> new ArrayList<>()).add(i);
    }
    List<ReportedFinding> apart = new ArrayList<>(ordered);
    for (List<Integer> alike : places.values()) {
      alike.sort(Comparator.comparing(i -> ordered.get(i).finding().message()));
      for (int i = 1; i < alike.size(); i++) {
        int place = alike.get(i);
        apart.set(place, ordered.get(place).numbered(i + 1));
      }
    }
    return apart;
  }
}
