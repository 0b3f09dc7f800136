package io.github.backupchecker.render.markdown;

import io.github.backupchecker.evaluation.Outcome;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.finding.Related;
import io.github.backupchecker.render.Alike;
import io.github.backupchecker.render.Answered;
import io.github.backupchecker.render.FirstObjects;
import io.github.backupchecker.source.Address;
import java.util.List;
import java.util.stream.Stream;

/** The items of a list in the Markdown report about findings that one thing answers. */
final class MarkdownFinding {
  private MarkdownFinding() {}

  static Stream<MarkdownPart.Item> items(Answered answered) {
    return Stream.concat(
        answered.blocks().stream().map(alike -> item(alike, answered)),
        answered.help().stream()
            .map(help -> new MarkdownPart.Item("Help: " + MarkdownText.of(help), 0)));
  }

  private static MarkdownPart.Item item(Alike alike, Answered answered) {
    ReportedFinding first = alike.first();
    String text =
        "%s %s: %s (%s)"
            .formatted(
                MarkdownText.strong(weight(first)),
                MarkdownText.code(first.rule().id()),
                MarkdownText.of(alike.message()),
                MarkdownText.code(first.finding().location()));
    return new MarkdownPart.Item(
        MarkdownBlocks.item(text, details(alike, answered)), alike.findings().size());
  }

  private static String weight(ReportedFinding reported) {
    String severity = reported.severity().word();
    return reported.outcome() == Outcome.UNDETERMINED ? "undetermined " + severity : severity;
  }

  private static List<String> details(Alike alike, Answered answered) {
    return Stream.of(
            alike.related().stream().map(MarkdownFinding::related),
            objects(alike.subjects()),
            answered.help(alike).stream().map(help -> "Help: " + MarkdownText.of(help)),
            alike.vendor().stream().map(error -> "Vendor: " + MarkdownText.of(error)),
            alike.first().sources().stream().map(s -> "Source: " + MarkdownText.citation(s)))
        .flatMap(details -> details)
        .toList();
  }

  private static String related(Related place) {
    return "Also " + MarkdownText.code(place.location()) + ": " + MarkdownText.of(place.message());
  }

  private static Stream<String> objects(List<Address> subjects) {
    return subjects.size() < 2
        ? Stream.empty()
        : Stream.of("Objects: " + MarkdownText.of(FirstObjects.of(subjects)));
  }
}
