package io.github.backupchecker.settings;

import io.github.backupchecker.binding.Fields;
import io.github.backupchecker.binding.Key;
import io.github.backupchecker.binding.Problems;
import io.github.backupchecker.binding.ScalarType;
import io.github.backupchecker.binding.Shape;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.finding.Related;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Glob;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.Suggestion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads waivers; one that does not say what, why, by whom and how long is a problem. */
final class WaiversReader {
  /** The key whose value may be the name of an object that is a placeholder. */
  static final String ON_WHAT = "on";

  /** A day of this century; a leap day only where there is one. */
  private static final Pattern DAY =
      Pattern.compile(
          "20\\d\\d-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])"
              + "|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))"
              + "|20(?:[02468][048]|[13579][26])-02-29");

  private static final Key<Declared<String>> RULE =
      Key.of("rule", "The rule whose findings may stay.", ScalarType.TEXT);
  private static final Key<Declared<String>> ON =
      Key.reference(
          ON_WHAT, "The address of the object as reports show it, or a glob.", "addresses");
  private static final Key<Declared<String>> REASON =
      Key.of("reason", "Why the findings may stay.", ScalarType.TEXT);
  private static final Key<Declared<String>> APPROVED_BY =
      Key.of("approved-by", "Who decided it.", ScalarType.TEXT);
  private static final Key<Declared<LocalDate>> UNTIL =
      Key.of(
          "until",
          "The last day on which it counts, a year ahead at most.",
          ScalarType.of("a day such as 2027-03-31", WaiversReader::day)
              .matching(DAY)
              .suchAs(List.of("2027-03-31")));
  private static final List<Key<? extends Declared<?>>> KEYS =
      List.of(RULE, ON, REASON, APPROVED_BY, UNTIL);

  /** The keys by which people know a waiver; a rule and an address stand in many places. */
  static final List<String> OWN_WORDS =
      Stream.of(REASON, APPROVED_BY, UNTIL).map(Key::name).toList();

  static final Key<List<Fields>> KEY =
      Key.objects(
          "waivers",
          "Findings that may stay for a while, each with a reason.",
          Shape.whole("a waiver", KEYS.toArray(Key<?>[]::new)),
          Function.identity());
  private final Map<String, RuleMetadata> rules;
  private final Problems problems;

  WaiversReader(List<RuleMetadata> rules, Problems problems) {
    this.rules = rules.stream().collect(Collectors.toMap(RuleMetadata::id, Function.identity()));
    this.problems = problems;
  }

  List<Waiver> read(List<Fields> declared) {
    List<Waiver> read = new ArrayList<>();
    for (Fields fields : declared) {
      waiver(fields).filter(one -> isKnown(one) && isNew(one, read)).ifPresent(read::add);
    }
    return List.copyOf(read);
  }

  private Optional<Waiver> waiver(Fields fields) {
    List<String> missing = KEYS.stream().filter(key -> !fields.has(key)).map(Key::name).toList();
    if (fields.mapping().isPresent() && !missing.isEmpty()) {
      invalid(
          fields.owner(),
          "the waiver does not count: it says nothing of " + String.join(", ", missing));
    }
    Declared<String> rule = fields.value(RULE);
    Declared<String> on = fields.value(ON);
    Declared<String> reason = fields.value(REASON);
    Declared<String> approvedBy = fields.value(APPROVED_BY);
    Declared<LocalDate> until = fields.value(UNTIL);
    return Stream.of(rule, on, reason, approvedBy, until).allMatch(Declared::isKnown)
        ? Optional.of(
            new Waiver(
                rule.known().orElseThrow().strip(),
                new Glob(on.known().orElseThrow().strip()),
                reason.known().orElseThrow().strip(),
                approvedBy.known().orElseThrow().strip(),
                until.known().orElseThrow(),
                rule.location(),
                until.location()))
        : Optional.empty();
  }

  private boolean isKnown(Waiver waiver) {
    RuleMetadata rule = rules.get(waiver.rule());
    if (rule == null) {
      invalid(
          waiver.location(),
          "there is no rule '"
              + waiver.rule()
              + "'"
              + Suggestion.clause(waiver.rule(), rules.keySet()));
    } else if (!rule.isWaivable()) {
      invalid(waiver.location(), "'" + rule.id() + "' can be neither waived nor lowered");
    }
    return rule != null && rule.isWaivable();
  }

  private boolean isNew(Waiver waiver, List<Waiver> before) {
    Optional<Waiver> first = before.stream().filter(waiver::isAlike).findFirst();
    first.ifPresent(
        one ->
            problems.add(
                new Problem(
                    ProblemKind.INVALID_SETTING,
                    waiver.name() + " stands here twice, and the first one counts: remove one",
                    waiver.location(),
                    List.of(new Related("the first one", one.location())))));
    return first.isEmpty();
  }

  private void invalid(Location place, String message) {
    problems.add(ProblemKind.INVALID_SETTING, place, message);
  }

  private static Optional<LocalDate> day(String text) {
    return DAY.matcher(text.strip()).matches()
        ? Optional.of(LocalDate.parse(text.strip()))
        : Optional.empty();
  }
}
