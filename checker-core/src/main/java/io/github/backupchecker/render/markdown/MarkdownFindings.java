package io.github.backupchecker.render.markdown;

import io.github.backupchecker.evaluation.Outcome;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.render.Answered;
import io.github.backupchecker.render.ByObject;
import io.github.backupchecker.source.Address;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The findings that count in the Markdown report, object by object, and how many do not. */
final class MarkdownFindings {
  private static final String NOUN = "finding";

  private MarkdownFindings() {}

  /** What stands in the estate, whatever changed. */
  static Stream<MarkdownSection> of(Report report) {
    List<ReportedFinding> all = report.findings();
    if (report.isComparison()) {
      return Stream.empty();
    }
    String title = report.base().isPresent() ? "What stands in the estate" : "Findings";
    Stream<MarkdownPart> parts =
        Stream.of(
                Stream.of(MarkdownPart.heading(2, title)),
                Stream.concat(none(all), excused(all)).map(MarkdownPart::paragraph),
                objects(counted(false, all), 3))
            .flatMap(blocks -> blocks);
    return Stream.of(MarkdownSection.of(NOUN, parts));
  }

  /** What was found of changes, in their section. */
  static MarkdownSection ofChanges(List<ReportedFinding> all) {
    List<ReportedFinding> found = counted(true, all);
    return MarkdownSection.of(
        NOUN,
        found.isEmpty()
            ? Stream.empty()
            : Stream.concat(
                Stream.of(MarkdownPart.heading(3, "What was found of the changes")),
                objects(found, 4)));
  }

  private static Stream<String> none(List<ReportedFinding> all) {
    if (hasFailed(counted(false, all))) {
      return Stream.empty();
    }
    return Stream.of(
        hasFailed(counted(true, all)) ? "Nothing failed but what changed." : "Nothing failed.");
  }

  private static boolean hasFailed(List<ReportedFinding> findings) {
    return findings.stream().anyMatch(f -> f.outcome() == Outcome.FAILED);
  }

  private static List<ReportedFinding> counted(boolean isOfChange, List<ReportedFinding> all) {
    return all.stream()
        .filter(f -> f.finding().isOfChange() == isOfChange && !f.outcome().isExcused())
        .toList();
  }

  /**
   * @param level of the headings that name the objects
   */
  private static Stream<MarkdownPart> objects(List<ReportedFinding> findings, int level) {
    Map<Address, List<Answered>> groups =
        ByObject.group(Answered.of(ByObject.worstFirst(findings)), Answered::first);
    return groups.entrySet().stream().flatMap(group -> object(group, level));
  }

  private static Stream<MarkdownPart> object(Map.Entry<Address, List<Answered>> group, int level) {
    List<MarkdownPart.Item> items =
        group.getValue().stream().flatMap(MarkdownFinding::items).toList();
    return Stream.concat(
        Stream.of(MarkdownPart.heading(level, MarkdownText.code(group.getKey()))),
        MarkdownPart.list(items));
  }

  private static Stream<String> excused(List<ReportedFinding> all) {
    String counts =
        Stream.of(Outcome.WAIVED, Outcome.BASELINED)
            .map(outcome -> count(outcome, all))
            .filter(count -> !count.isEmpty())
            .collect(Collectors.joining(", "));
    return counts.isEmpty()
        ? Stream.empty()
        : Stream.of("Findings that do not count: " + counts + ".");
  }

  private static String count(Outcome outcome, List<ReportedFinding> all) {
    long count = all.stream().filter(f -> f.outcome() == outcome).count();
    return count == 0 ? "" : count + " " + outcome.word();
  }
}
