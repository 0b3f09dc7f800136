package io.github.backupchecker.render.text;

import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.finding.Related;
import io.github.backupchecker.render.Alike;
import io.github.backupchecker.render.Answered;
import io.github.backupchecker.render.FirstObjects;
import io.github.backupchecker.render.text.TextBlock.Detail;
import io.github.backupchecker.source.Address;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The blocks of text about findings. */
final class FindingText {
  private FindingText() {}

  /** The blocks that one upgrade answers stand together: their source lines and help are shared. */
  static String of(Answered answered, TextOptions options) {
    StringBuilder out = new StringBuilder();
    Set<Related> shown = new HashSet<>();
    int last = answered.blocks().size() - 1;
    for (int i = 0; i <= last; i++) {
      Optional<String> shared = i == last ? answered.help() : Optional.empty();
      block(answered.blocks().get(i), answered, shared, options.style()).print(options, shown, out);
    }
    return out.append('\n').toString();
  }

  private static TextBlock block(
      Alike alike, Answered answered, Optional<String> shared, Style style) {
    ReportedFinding reported = alike.first();
    return new TextBlock(
        reported.label(),
        reported.outcome().isExcused() ? style.frame() : style.of(reported.severity()),
        alike.message(),
        reported.finding().location(),
        alike.related(),
        facts(alike, answered, shared));
  }

  private static List<Detail> facts(Alike alike, Answered answered, Optional<String> shared) {
    ReportedFinding reported = alike.first();
    return Stream.of(
            objects(alike.subjects()).stream(),
            alike.vendor().stream().map(error -> new Detail("vendor", error)),
            answered.help(alike).stream().map(help -> new Detail("help", help)),
            reported.waiver().stream()
                .map(
                    w ->
                        new Detail(
                            "waiver",
                            w.waiver().reason()
                                + " ("
                                + w.waiver().approvedBy()
                                + ", "
                                + w.term()
                                + ")")),
            reported.sources().stream().map(s -> new Detail("source", s.section())),
            shared.stream().map(help -> new Detail("help", help)))
        .flatMap(s -> s)
        .toList();
  }

  private static Optional<Detail> objects(List<Address> subjects) {
    return subjects.size() < 2
        ? Optional.empty()
        : Optional.of(new Detail("objects", FirstObjects.of(subjects)));
  }
}
