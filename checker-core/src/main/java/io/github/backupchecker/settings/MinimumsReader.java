package io.github.backupchecker.settings;

import io.github.backupchecker.binding.Key;
import io.github.backupchecker.binding.MapForm;
import io.github.backupchecker.binding.Problems;
import io.github.backupchecker.binding.ScalarForm;
import io.github.backupchecker.binding.ScalarType;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.knowledge.Capability;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.Support;
import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.Minimums;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.model.PeriodUnit;
import io.github.backupchecker.model.Release;
import io.github.backupchecker.model.RetentionSchedule;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.tree.MappingNode;
import io.github.backupchecker.tree.ScalarNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads minimums; one that lies below the vendor's is a problem and does not count. */
final class MinimumsReader {
  private static final String AGENT = "agent";
  static final Key<List<MappingNode.Entry>> KEY =
      new Key<>(
          "minimums",
          "Minimums that are raised above the vendor's; a generation is named as in DPM 2022.",
          new MapForm(
              "what has a minimum to the minimum, as in minimums: { daily: ..., agent: ... }",
              new ScalarForm<>(ScalarType.TEXT),
              known()));
  private final Knowledge knowledge;
  private final Problems problems;
  private final Map<RetentionSchedule, Declared<Period>> retention =
      new EnumMap<>(RetentionSchedule.class);
  private final List<Declared<Release>> releases = new ArrayList<>();
  private Optional<Declared<AgentVersion>> agent = Optional.empty();

  MinimumsReader(Knowledge knowledge, Problems problems) {
    this.knowledge = knowledge;
    this.problems = problems;
  }

  private static List<Key<?>> known() {
    List<Key<?>> known = new ArrayList<>();
    for (RetentionSchedule schedule : RetentionSchedule.values()) {
      known.add(
          Key.of(
              schedule.key(),
              "The least retention of " + schedule.key() + " recovery points.",
              count(schedule.unit())));
    }
    known.add(Key.of(AGENT, "The least version of the MARS agent.", ScalarType.TEXT));
    return known;
  }

  private static ScalarType<Period> count(PeriodUnit unit) {
    return ScalarType.of(
            "a number of " + unit.word(2),
            text -> Period.parse(text).filter(period -> period.unit() == unit))
        .matching(
            () -> Pattern.compile("\\d{1,9}\\s*" + unit.word(1) + "s?", Pattern.CASE_INSENSITIVE));
  }

  Minimums read(List<MappingNode.Entry> entries) {
    entries.forEach(this::entry);
    return new Minimums(retention, agent, releases);
  }

  private void entry(MappingNode.Entry entry) {
    String text = entry.value().asScalar().map(ScalarNode::text).orElse("");
    Location place = entry.value().location();
    Optional<RetentionSchedule> schedule =
        Arrays.stream(RetentionSchedule.values())
            .filter(s -> s.key().equals(entry.name()))
            .findFirst();
    if (schedule.isPresent()) {
      retention(schedule.orElseThrow(), text, place);
    } else if (entry.name().equals(AGENT)) {
      agent(text, place);
    } else {
      release(entry, text, place);
    }
  }

  private void retention(RetentionSchedule schedule, String text, Location place) {
    Period vendor = knowledge.minimum(schedule);
    ScalarType<Period> type = count(schedule.unit());
    Optional<Period> period = type.parse(text);
    if (period.isEmpty()) {
      invalid(
          place,
          "the minimum of '" + schedule.key() + "' is " + type.expected() + ", such as " + vendor);
    } else if (period.orElseThrow().count() < vendor.count()) {
      invalid(place, "a minimum can be raised, never lowered: the vendor's is " + vendor);
    } else {
      retention.put(schedule, Declared.known(period.orElseThrow(), place));
    }
  }

  private void agent(String text, Location place) {
    AgentVersion vendor = knowledge.agentFloor(Capability.HYBRID_SECURITY).orElseThrow();
    Optional<AgentVersion> version = AgentVersion.parse(text);
    if (version.isEmpty()) {
      invalid(
          place,
          "'" + text + "' is not an agent version such as " + knowledge.releases().newestAgent());
    } else if (version.orElseThrow().isBelow(vendor)) {
      invalid(place, "a minimum can be raised, never lowered: the vendor's is " + vendor);
    } else {
      agent = version.map(least -> Declared.known(least, place));
    }
  }

  private void release(MappingNode.Entry entry, String text, Location place) {
    Optional<Release> release = knowledge.releaseReader().read(entry.name() + " " + text);
    if (release.isEmpty() || release.orElseThrow().standing() != Release.Standing.LISTED) {
      invalid(
          entry.key().location(),
          "'"
              + entry.name()
              + ": "
              + text
              + "' is no minimum: write daily, weekly, monthly, yearly, agent, or a generation with"
              + " its update, such as DPM 2022: UR2 Refresh");
    } else if (knowledge.support(Capability.HYBRID_SECURITY, release.orElseThrow()) == Support.NO) {
      invalid(
          place,
          "a minimum can be raised, never lowered: the vendor's is "
              + knowledge.floorText(Capability.HYBRID_SECURITY, release.orElseThrow().product()));
    } else {
      releases.add(Declared.known(release.orElseThrow(), place));
    }
  }

  private void invalid(Location place, String message) {
    problems.add(ProblemKind.INVALID_SETTING, place, message);
  }
}
