package io.github.backupchecker.evaluation;

import io.github.backupchecker.settings.Waiver;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which waivers speak of a finding. */
final class WaiverMatches {
  private final Map<String, List<Match>> byRule;

  WaiverMatches(List<Waiver> waivers) {
    byRule =
        waivers.stream()
            .map(waiver -> new Match(waiver, waiver.on().matcher()))
            .collect(Collectors.groupingBy(match -> match.waiver().rule()));
  }

  /** In the order of the settings. */
  Stream<Waiver> of(ReportedFinding found) {
    String subject = found.finding().subject().text();
    return byRule.getOrDefault(found.rule().id(), List.of()).stream()
        .filter(match -> match.on().test(subject))
        .map(Match::waiver);
  }

  /** A waiver with its pattern made ready. */
  private record Match(Waiver waiver, Predicate<String> on) {}
}
