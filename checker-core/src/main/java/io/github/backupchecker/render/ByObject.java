package io.github.backupchecker.render;

import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.source.Address;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings put together by the vault, client, policy or operation that they concern. */
final class ByObject {
  private ByObject() {}

  /** Objects in the order of their first finding, each with its findings in the given order. */
  static Map<Address, List<ReportedFinding>> group(List<ReportedFinding> findings) {
    Map<Address, List<ReportedFinding>> groups = new LinkedHashMap<>();
    for (ReportedFinding finding : findings) {
      groups
          .computeIfAbsent(object(finding.finding().subject()), a -> new ArrayList<>())
          .add(finding);
    }
    return groups;
  }

  /** The declared object that an address lies in: its first two segments. */
  private static Address object(Address address) {
    String text = address.text();
    int name = text.indexOf('/');
    int part = name < 0 ? -1 : text.indexOf('/', name + 1);
    return part < 0 ? address : new Address(text.substring(0, part));
  }
}
