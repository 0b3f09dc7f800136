package io.github.backupchecker.render;

import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.source.Address;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Findings put together by the vault, client, policy or operation that they concern. */
public final class ByObject {

  private ByObject() {}

  /** The heaviest first, so that an object stands where its heaviest finding puts it. */
  public static List<ReportedFinding> worstFirst(List<ReportedFinding> findings) {
    if (findings.size() < 2) {
      return findings;
    }
    return findings.stream().sorted(Comparator.comparing(ReportedFinding::severity)).toList();
  }

  /** Findings in the order of the first finding of their object. */
  public static List<ReportedFinding> ordered(List<ReportedFinding> findings) {
    Map<Address, List<ReportedFinding>> groups = new LinkedHashMap<>();
    for (ReportedFinding finding : findings) {
      groups.computeIfAbsent(object(finding), a -> new ArrayList<>()).add(finding);
    }
    List<ReportedFinding> ordered = new ArrayList<>(findings.size());
    for (List<ReportedFinding> group : groups.values()) {
      ordered.addAll(group);
    }
    return ordered;
  }

  /** Objects in the order of their first finding, each with what concerns it, in that order. */
  public static <T> Map<Address, List<T>> group(
      List<T> items, Function<T, ReportedFinding> finding) {
    Map<Address, List<T>> groups = new LinkedHashMap<>();
    for (T item : items) {
      groups.computeIfAbsent(object(finding.apply(item)), a -> new ArrayList<>()).add(item);
    }
    return groups;
  }

  /** The declared object that a finding is about. */
  public static Address object(ReportedFinding finding) {
    return object(finding.finding().subject());
  }

  /** The declared object that an address lies in: its first two segments. */
  public static Address object(Address address) {
    String text = address.text();
    int name = text.indexOf('/');
    int part = name < 0 ? -1 : text.indexOf('/', name + 1);
    return part < 0 ? address : new Address(text.substring(0, part));
  }
}
