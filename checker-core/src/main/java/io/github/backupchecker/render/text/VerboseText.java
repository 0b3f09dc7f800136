package io.github.backupchecker.render.text;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.RuleExaminations;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a report adds for a reader who asks why something is not in it, or what to do about it. */
final class VerboseText {
  private VerboseText() {}

  static List<String> lines(Report report) {
    return Stream.of(
            report.files().stream().map(f -> "examined: " + f),
            report.passedOver().stream().map(p -> "passed over: " + p.path() + ": " + p.reason()),
            new YamlText(report.yaml()).lines(),
            rules(report, "never applied", t -> t.enabled() && !t.applied()),
            rules(report, "switched off", t -> !t.enabled()),
            WaiverAdvice.lines(report).stream())
        .flatMap(s -> s)
        .toList();
  }

  private static Stream<String> rules(
      Report report, String label, Predicate<RuleExaminations> which) {
    return report.rules().stream().filter(which).map(t -> label + ": " + t.rule().id());
  }
}
