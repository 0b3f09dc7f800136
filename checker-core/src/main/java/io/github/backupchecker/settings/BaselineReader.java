package io.github.backupchecker.settings;

import io.github.backupchecker.binding.Fields;
import io.github.backupchecker.binding.Key;
import io.github.backupchecker.binding.Problems;
import io.github.backupchecker.binding.ScalarType;
import io.github.backupchecker.binding.Shape;
import io.github.backupchecker.finding.Fingerprint;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.tree.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code backup-checker-baseline.json}; an entry that is not as written excuses nothing. */
final class BaselineReader {
  /** What the undetermined findings of a baseline say of themselves. */
  private static final String UNDETERMINED = "undetermined";

  private static final Key<Declared<String>> SCHEMA_VERSION =
      Key.of(
          "schemaVersion",
          "The version of this format.",
          ScalarType.of(
              Baseline.SCHEMA_VERSION + ", or a newer version of the checker",
              text -> Optional.of(text).filter(Baseline.SCHEMA_VERSION::equals)));
  private static final Key<Declared<String>> RULE =
      Key.of("rule", "The rule that found it.", ScalarType.TEXT);
  private static final Key<Declared<String>> SUBJECT =
      Key.reference("subject", "The address of the object.", "addresses");
  private static final Key<Declared<String>> PROPERTY =
      Key.reference("property", "What of the object is meant.", "properties");
  private static final Key<Declared<String>> FINGERPRINT =
      Key.of("fingerprint", "Of rule, address and property.", ScalarType.TEXT);
  private static final Key<Declared<String>> OUTCOME =
      Key.of(
          "outcome",
          "Whether it could not be told.",
          ScalarType.ofWords(
              UNDETERMINED,
              List.of(UNDETERMINED),
              text -> Optional.of(text).filter(UNDETERMINED::equals)));
  private static final Key<List<Fields>> FINDINGS =
      Key.objects(
          "findings",
          "Findings that may stay until somebody mends them.",
          Shape.part("a known finding", RULE, SUBJECT, PROPERTY, FINGERPRINT, OUTCOME),
          Function.identity());
  private static final Shape SHAPE = Shape.part("a baseline", SCHEMA_VERSION, FINDINGS);
  private final Set<String> protectedRules;
  private final Problems problems;

  BaselineReader(List<RuleMetadata> rules, Problems problems) {
    this.protectedRules =
        rules.stream()
            .filter(rule -> !rule.isWaivable())
            .map(RuleMetadata::id)
            .collect(Collectors.toSet());
    this.problems = problems;
  }

  Baseline read(Node root, Location start) {
    Fields fields = Fields.of(root, start, SHAPE, problems);
    if (fields.value(SCHEMA_VERSION).isAbsent()) {
      problems.add(
          ProblemKind.INVALID_SETTING,
          start,
          "the baseline does not say its schemaVersion; write it again (backup-checker baseline,"
              + " Maven: checker:baseline)");
    }
    return Baseline.of(
        start.file().toString(),
        fields.value(FINDINGS).stream().flatMap(each -> known(each).stream()).toList());
  }

  private Optional<KnownFinding> known(Fields fields) {
    Declared<String> rule = fields.value(RULE);
    Declared<String> subject = fields.value(SUBJECT);
    Declared<String> property = fields.value(PROPERTY);
    Declared<String> fingerprint = fields.value(FINGERPRINT);
    if (!Stream.of(rule, subject, property, fingerprint).allMatch(Declared::isKnown)) {
      invalid(fields.owner(), "it does not say which rule found what of which object");
      return Optional.empty();
    }
    KnownFinding known =
        new KnownFinding(
            new Address(subject.known().orElseThrow()),
            rule.known().orElseThrow(),
            property.known().orElseThrow(),
            fingerprint.known().orElseThrow(),
            fields.has(OUTCOME));
    if (protectedRules.contains(known.rule())) {
      invalid(rule.location(), "'" + known.rule() + "' cannot be excused");
      return Optional.empty();
    }
    return Optional.of(known).filter(one -> isWhole(one, fingerprint.location()));
  }

  /** What people read in the entry is what it excuses. */
  private boolean isWhole(KnownFinding known, Location place) {
    String own = Fingerprint.of(known.rule(), known.subject(), known.property());
    boolean isWhole = own.equals(known.fingerprint());
    if (!isWhole) {
      invalid(place, "the fingerprint is not that of the rule, subject and property beside it");
    }
    return isWhole;
  }

  private void invalid(Location place, String why) {
    problems.add(
        ProblemKind.INVALID_SETTING,
        place,
        "this entry of the baseline excuses nothing: "
            + why
            + "; write the baseline again (backup-checker baseline, Maven: checker:baseline)");
  }
}
