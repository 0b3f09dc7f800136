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
  static final String NAME = "waivers";

  /** The key whose value may be the name of an object that is a placeholder. */
  static final String ON_WHAT = "on";

  /** A day of this century; a leap day only where there is one. */
  private static final Pattern DAY =
      Pattern.compile(
          "20\\d\\d-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])"
              + "|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))"
              + "|20(?:[02468][048]|[13579][26])-02-29");

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

  /** The keys by which people know a waiver; a rule and an address stand in many places. */
  static final List<String> OWN_WORDS =
      Stream.of(REASON, APPROVED_BY, UNTIL).map(Key::name).toList();

  private final Map<String, RuleMetadata> rules;
  private final Key<Declared<String>> rule;
  private final Shape shape;
  private final Key<List<Fields>> key;

  WaiversReader(List<RuleMetadata> rules) {
    this.rules = rules.stream().collect(Collectors.toMap(RuleMetadata::id, Function.identity()));
    this.rule = Key.of("rule", "The rule whose findings may stay.", names(rules));
    this.shape = Shape.whole("a waiver", rule, ON, REASON, APPROVED_BY, UNTIL);
    this.key =
        Key.objects(
            NAME,
            "Findings that may stay for a while, each with a reason.",
            shape,
            Function.identity());
  }

  /** Of the rules that can be waived; others are told apart from what is no rule. */
  private static ScalarType<String> names(List<RuleMetadata> rules) {
    List<String> ids =
        rules.stream().filter(RuleMetadata::isWaivable).map(RuleMetadata::id).toList();
    return ScalarType.<String>ofWords("the name of a rule", ids, ScalarType.TEXT.parser())
        .matching(ScalarType.WRITTEN);
  }

  Key<List<Fields>> key() {
    return key;
  }

  List<Waiver> read(Fields settings) {
    Problems problems = settings.problems();
    List<Waiver> read = new ArrayList<>();
    for (Fields fields : settings.value(key)) {
      waiver(fields)
          .filter(one -> isKnown(one, problems) && isNew(one, read, problems))
          .ifPresent(read::add);
    }
    return List.copyOf(read);
  }

  private Optional<Waiver> waiver(Fields fields) {
    List<String> missing =
        shape.keys().stream().filter(one -> !fields.has(one)).map(Key::name).toList();
    if (fields.mapping().isPresent() && !missing.isEmpty()) {
      invalid(
          fields.problems(),
          fields.owner(),
          "the waiver does not count: it says nothing of " + String.join(", ", missing));
    }
    Declared<String> named = fields.value(rule);
    Declared<String> on = fields.value(ON);
    Declared<String> reason = fields.value(REASON);
    Declared<String> approvedBy = fields.value(APPROVED_BY);
    Declared<LocalDate> until = fields.value(UNTIL);
    return Stream.of(named, on, reason, approvedBy, until).allMatch(Declared::isKnown)
        ? Optional.of(
            new Waiver(
                named.known().orElseThrow().strip(),
                new Glob(on.known().orElseThrow().strip()),
                reason.known().orElseThrow().strip(),
                approvedBy.known().orElseThrow().strip(),
                until.known().orElseThrow(),
                named.location(),
                until.location()))
        : Optional.empty();
  }

  private boolean isKnown(Waiver waiver, Problems problems) {
    RuleMetadata known = rules.get(waiver.rule());
    if (known == null) {
      invalid(
          problems,
          waiver.location(),
          "there is no rule '"
              + waiver.rule()
              + "'"
              + Suggestion.clause(waiver.rule(), rules.keySet()));
    } else if (!known.isWaivable()) {
      invalid(
          problems, waiver.location(), "'" + known.id() + "' can be neither waived nor lowered");
    }
    return known != null && known.isWaivable();
  }

  private static boolean isNew(Waiver waiver, List<Waiver> before, Problems problems) {
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

  private static void invalid(Problems problems, Location place, String message) {
    problems.add(ProblemKind.INVALID_SETTING, place, message);
  }

  private static Optional<LocalDate> day(String text) {
    return DAY.matcher(text.strip()).matches()
        ? Optional.of(LocalDate.parse(text.strip()))
        : Optional.empty();
  }
}
