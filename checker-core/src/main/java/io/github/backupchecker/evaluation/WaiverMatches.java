package io.github.backupchecker.evaluation;

import io.github.backupchecker.settings.Waiver;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which waivers speak of a finding. */
final class WaiverMatches {
  private final Map<String, List<Match>> patterns;
  private final Map<Named, List<Waiver>> names;

  WaiverMatches(List<Waiver> waivers) {
    patterns =
        waivers.stream()
            .filter(Waiver::isPattern)
            .map(waiver -> new Match(waiver, waiver.addresses()))
            .collect(Collectors.groupingBy(match -> match.waiver().rule()));
    names =
        waivers.stream()
            .filter(waiver -> !waiver.isPattern())
            .collect(Collectors.groupingBy(waiver -> new Named(waiver.rule(), waiver.on().text())));
  }

  Stream<Waiver> of(ReportedFinding found) {
    String rule = found.rule().id();
    String subject = found.finding().subject().text();
    return Stream.concat(
        names.getOrDefault(new Named(rule, subject), List.of()).stream(),
        patterns.getOrDefault(rule, List.of()).stream()
            .filter(match -> match.on().test(subject))
            .map(Match::waiver));
  }

  /** A waiver with its pattern made ready. */
  private record Match(Waiver waiver, Predicate<String> on) {}

  /** What a waiver of one object speaks of. */
  private record Named(String rule, String subject) {}
}
