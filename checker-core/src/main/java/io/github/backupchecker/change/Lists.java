package io.github.backupchecker.change;

import io.github.backupchecker.model.PartName;
import io.github.backupchecker.source.Declared;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares lists by what stands in them, whatever its order. */
final class Lists {
  private Lists() {}

  /** What stands in a list, in the order in which it stands there. */
  static String words(List<Declared<String>> list) {
    return list.isEmpty()
        ? "none"
        : list.stream()
            .map(one -> ChangedValue.of(one, text -> text).text())
            .collect(Collectors.joining(", "));
  }

  /** What it does to lose something of a list, and to gain nothing for it. */
  static Impact lost(List<Declared<String>> before, List<Declared<String>> after) {
    boolean loses = !missing(before, after).isEmpty();
    boolean gains = !missing(after, before).isEmpty();
    if (loses && after.stream().anyMatch(one -> !one.isKnown())) {
      return Impact.UNKNOWN;
    }
    return loses == gains ? Impact.OTHER : loses ? Impact.WEAKER : Impact.STRONGER;
  }

  /** What it does that more stands in a list of what is not protected. */
  static Impact gained(List<Declared<String>> before, List<Declared<String>> after) {
    if (!missing(after, before).isEmpty()) {
      return Impact.WEAKER;
    }
    return after.stream().allMatch(Declared::isKnown) ? Impact.STRONGER : Impact.UNKNOWN;
  }

  /** What stands in one list and not in another; what is not known is never missing. */
  static List<Declared<String>> missing(List<Declared<String>> from, List<Declared<String>> in) {
    if (from.equals(in)) {
      return List.of();
    }
    Set<PartName> there = new HashSet<>();
    for (Declared<String> one : in) {
      one.known().map(PartName::of).ifPresent(there::add);
    }
    List<Declared<String>> missing = new ArrayList<>();
    for (Declared<String> one : from) {
      if (one.isKnown() && !there.contains(PartName.of(one.known().orElseThrow()))) {
        missing.add(one);
      }
    }
    return List.copyOf(missing);
  }
}
