package io.github.backupchecker.evaluation;

import io.github.backupchecker.settings.Waiver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Which waivers speak of a finding. */
final class WaiverMatches {
  private final Map<String, List<Match>> patterns = new HashMap<>();
  private final Map<Named, List<Waiver>> names = new HashMap<>();

  WaiverMatches(List<Waiver> waivers) {
    for (Waiver waiver : waivers) {
      if (waiver.isPattern()) {
        patterns
            .computeIfAbsent(waiver.rule(), rule -> new ArrayList<>())
            .add(new Match(waiver, waiver.addresses()));
      } else {
        names
            .computeIfAbsent(
                new Named(waiver.rule(), waiver.on().text()), object -> new ArrayList<>())
            .add(waiver);
      }
    }
  }

  /** Those of the object first. */
  List<Waiver> of(ReportedFinding found) {
    if (patterns.isEmpty() && names.isEmpty()) {
      return List.of();
    }
    String rule = found.rule().id();
    String subject = found.finding().subject().text();
    List<Waiver> meant = new ArrayList<>(names.getOrDefault(new Named(rule, subject), List.of()));
    for (Match match : patterns.getOrDefault(rule, List.of())) {
      if (match.on().test(subject)) {
        meant.add(match.waiver());
      }
    }
    return meant;
  }

  /** A waiver with its pattern made ready. */
  private record Match(Waiver waiver, Predicate<String> on) {}

  /** What a waiver of one object speaks of. */
  private record Named(String rule, String subject) {}
}
