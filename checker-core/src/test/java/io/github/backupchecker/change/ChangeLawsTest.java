package io.github.backupchecker.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.Checker;
import io.github.backupchecker.RandomEstate;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.reading.Base;
import io.github.backupchecker.render.json.BaselineFile;
import io.github.backupchecker.source.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for any two estates, tried on many that are made up. */
class ChangeLawsTest {
  private static final int ROUNDS = 60;
  private static final String MOVE = "vault";
  private final Checker checker = new Checker(new KnowledgeFile().read());
  @TempDir private Path folder;

  @Test
  void nothingChangesBetweenAnEstateAndItself() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      RandomEstate estate = RandomEstate.of(seed);
      for (String other : List.of(estate.yaml(), estate.shuffled(seed), estate.anchored())) {
        Revisions revisions = new Revisions(estate.yaml(), other);

        assertThat(revisions.told()).as("seed %d", seed).isEmpty();
        assertThat(revisions.derived()).as("seed %d", seed).isEmpty();
      }
    }
  }

  /**
   * A move to another vault may be weaker both ways: in one thing each, or since not all of it is
   * known.
   */
  @Test
  void noMoveIsStrongerThereAndBack() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Revisions there = any(seed);
      Set<String> stronger = moves(there, Impact.STRONGER);
      stronger.retainAll(moves(there.reversed(), Impact.STRONGER));

      assertThat(stronger).as("seed %d", seed).isEmpty();
    }
  }

  private static Set<String> moves(Revisions revisions, Impact impact) {
    return revisions.changes().all().stream()
        .filter(change -> change.property().equals(MOVE) && change.impact() == impact)
        .map(change -> change.address().text())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void aWeakeningReversedIsAStrengthening() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Revisions there = any(seed);
      Revisions back = there.reversed();

      assertThat(reversed(back)).as("seed %d", seed).isEqualTo(known(there));
    }
  }

  /** Between known values: what came and went, or is told on one side only, has no way back. */
  private static Set<String> known(Revisions revisions) {
    return revisions.changes().all().stream()
        .filter(change -> change.isKnown() && !change.property().equals(MOVE))
        .map(change -> line(change, change.impact()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> reversed(Revisions revisions) {
    return revisions.changes().all().stream()
        .filter(change -> change.isKnown() && !change.property().equals(MOVE))
        .map(change -> line(change, change.impact().reversed()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String line(Change change, Impact impact) {
    return change.address() + " " + change.property() + " " + impact.word();
  }

  @Test
  void noCutIsOneInBothDirections() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Revisions there = any(seed);
      Set<String> cuts = cuts(there);
      cuts.retainAll(cuts(there.reversed()));

      assertThat(cuts).as("seed %d", seed).isEmpty();
    }
  }

  private static Set<String> cuts(Revisions revisions) {
    return revisions.changes().derived().stream()
        .filter(one -> !one.isGone() && one.open().isEmpty())
        .map(one -> one.address() + " " + one.kind().id() + " " + one.part())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyDerivedOperationHasBothPlaces() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Revisions revisions = any(seed);
      for (DerivedOperation derived : revisions.changes().derived()) {
        Location now = derived.operation().place();
        Location before = derived.before().location();

        assertThat(before.file().revision()).as("seed %d, %s", seed, derived).contains("base");
        assertThat(now.file().revision().isPresent())
            .as("seed %d, %s", seed, derived)
            .isEqualTo(derived.isGone());
      }
    }
  }

  @Test
  void everyDerivedOperationIsAFindingsOwn() throws IOException {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Report report = any(seed).report(folder.resolve("own-" + seed));

      assertThat(report.findings())
          .as("seed %d", seed)
          .extracting(ReportedFinding::fingerprint)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void settingsOfTheHeadAloneSilenceNothing() throws IOException {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Revisions revisions = any(seed);
      Path root = folder.resolve("settings-" + seed);
      Report without = revisions.report(root);
      Files.writeString(
          root.resolve("now").resolve("backup-checker.yaml"),
          "fail-on: never\nundetermined: warn\nrules: { operation-refused: off,"
              + " protection-weakened: note, retention-below-minimum: off }\n");
      Report with = revisions.report(root);

      assertThat(Revisions.findings(with))
          .as("seed %d", seed)
          .isEqualTo(Revisions.findings(without));
      assertThat(with.verdict()).as("seed %d", seed).isEqualTo(without.verdict());
    }
  }

  /** Waivers of everything, and a baseline of all that the head has. */
  @Test
  void noExcuseOfTheHeadAloneSilencesAnything() throws IOException {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Revisions revisions = any(seed);
      Path root = folder.resolve("excuses-" + seed);
      Report without = revisions.report(root);
      Path now = root.resolve("now");
      Files.writeString(now.resolve("backup-checker.yaml"), waivers(without));
      new BaselineFile(now.resolve("backup-checker-baseline.json"))
          .write(checker.check(CheckRequest.of(now)));
      Report with = revisions.report(root);

      assertThat(Revisions.findings(with))
          .as("seed %d", seed)
          .isEqualTo(Revisions.findings(without));
      assertThat(with.verdict().status()).isEqualTo(without.verdict().status());
    }
  }

  /** The same in the base excuses all but what cannot be excused, and nothing is stale. */
  @Test
  void everyWaiverOfTheBaseCounts() throws IOException {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Revisions revisions = any(seed);
      Path root = folder.resolve("waived-" + seed);
      Report without = revisions.report(root);
      Files.writeString(root.resolve("before").resolve("backup-checker.yaml"), waivers(without));
      Report with = revisions.report(root);

      assertThat(with.findings())
          .as("seed %d", seed)
          .hasSameSizeAs(without.findings())
          .allMatch(found -> found.outcome().isExcused() == found.rule().isWaivable());
      assertThat(with.problems()).as("seed %d", seed).isEqualTo(without.problems());
    }
  }

  private static String waivers(Report report) {
    return "waivers:\n"
        + report.findings().stream()
            .filter(found -> found.rule().isWaivable())
            .map(found -> found.rule().id())
            .distinct()
            .map(
                rule ->
                    "  - { rule: %s, on: '**', reason: r, approved-by: me, until: %s }\n"
                        .formatted(rule, Revisions.DAY.plusDays(30)))
            .collect(Collectors.joining());
  }

  @Test
  void whatABaseDecidedCounts() throws IOException {
    Revisions revisions = any(1);
    Path root = folder.resolve("decided");
    revisions.report(root);
    Files.writeString(root.resolve("before").resolve("backup-checker.yaml"), "fail-on: never\n");
    Report report =
        checker.check(
            CheckRequest.of(root.resolve("now"))
                .since(Optional.of(new Base.Folder(root.resolve("before")))));

    assertThat(report.verdict().gate().passed()).isTrue();
    assertThat(report.notes()).contains("settings: base:backup-checker.yaml");
  }

  /** Two estates that have some objects in common and differ in most of what is in them. */
  private static Revisions any(int seed) {
    return new Revisions(RandomEstate.of(seed).yaml(), RandomEstate.of(seed + 1_000).yaml());
  }
}
