package io.github.backupchecker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.evaluation.ReportedUpgrade;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.model.Release;
import io.github.backupchecker.reading.Base;
import io.github.backupchecker.source.Address;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a plan of upgrades promises is what a check of the upgraded estate says. */
class UpgradePlanLawsTest {
  private static final int ESTATES = 60;
  private static final String VAULT =
      "vaults: { rsv: { hybrid-security: enabled, immutability: locked, soft-delete: enabled } }\n";
  private final Checker checker = new Checker(new KnowledgeFile().read());
  @TempDir private Path path;

  @Test
  void upgradingByHandComesToWhatThePlanSays() {
    int plans = 0;
    for (int seed = 0; seed < ESTATES; seed++) {
      RandomEstate estate = RandomEstate.of(seed);
      Folder folder =
          new Folder(path.resolve("e" + seed)).with("backup-checker.yaml", estate.settings());
      Report before = planned(folder.with("f.yaml", estate.yaml()));
      for (ReportedUpgrade upgrade : upgrades(before)) {
        plans++;
        Report after = planned(folder.with("f.yaml", upgraded(estate.yaml(), upgrade)));
        assertThat(minus(before, after))
            .as("gone: %s %s to %s", seed, upgrade.what(), upgrade.to())
            .isEqualTo(fingerprints(upgrade.vanishing()));
        assertThat(minus(after, before))
            .as("new: %s %s to %s", seed, upgrade.what(), upgrade.to())
            .isEqualTo(fingerprints(upgrade.appearing()));
      }
    }
    assertThat(plans).isGreaterThan(ESTATES);
  }

  @Test
  void itDoesSoToWhatIsComparedWithABase() {
    int plans = 0;
    for (int seed = 0; seed < ESTATES / 2; seed++) {
      RandomEstate estate = RandomEstate.of(seed);
      Folder base = new Folder(path.resolve("b" + seed)).with("f.yaml", estate.yaml());
      Folder head = new Folder(path.resolve("h" + seed));
      String yaml = estate.raised().yaml();
      Report before = planned(head.with("f.yaml", yaml), base);
      for (ReportedUpgrade upgrade : upgrades(before)) {
        plans++;
        Report after = planned(head.with("f.yaml", upgraded(yaml, upgrade)), base);
        assertThat(minus(before, after)).isEqualTo(fingerprints(upgrade.vanishing()));
        assertThat(minus(after, before)).isEqualTo(fingerprints(upgrade.appearing()));
      }
    }
    assertThat(plans).isGreaterThan(ESTATES / 2);
  }

  @Test
  void whereOnlyWhatDiffersIsAskedForNothingIsPlanned() {
    Folder one = new Folder(path.resolve("a")).with("f.yaml", VAULT + agents("2.0.9000.0"));
    Folder other = new Folder(path.resolve("b")).with("f.yaml", VAULT + agents("2.0.9001.0"));
    Base apart = new Base.Apart(new Base.Folder(one.path()), "a", "b");

    assertThat(
            checker
                .check(
                    CheckRequest.of(other.path()).since(Optional.of(apart)).planningUpgrades(true))
                .upgrades())
        .isEmpty();
  }

  /** A plan names a release by its label. */
  @Test
  void everyReleaseIsReadAsItIsNamed() {
    Knowledge knowledge = new KnowledgeFile().read();
    assertThat(knowledge.releases().generations())
        .allSatisfy(
            generation ->
                assertThat(generation.updates())
                    .allSatisfy(
                        listed -> {
                          Release release = generation.release(listed.update());
                          assertThat(knowledge.releaseReader().read(release.label()))
                              .map(Release::update)
                              .contains(listed.update());
                        }));
  }

  @Test
  void nothingIsPlannedWhereNobodyAsks() {
    Folder folder = new Folder(path).with("f.yaml", VAULT + agents("2.0.9000.0"));

    assertThat(folder.check().upgrades()).isEmpty();
    assertThat(planned(folder).upgrades()).isPresent();
  }

  @Test
  void whereNothingAsksForAnUpgradeThePlanIsEmpty() {
    assertThat(upgrades(planned(new Folder(path).with("f.yaml", VAULT)))).isEmpty();
  }

  /** A version that brings nothing more than a lower one is nothing to ask for. */
  @Test
  void theBestComesFirstAndEachBringsSomething() {
    Folder folder =
        new Folder(path)
            .with(
                "f.yaml",
                VAULT
                    + agents("2.0.9000.0")
                    + "servers: { s: { vault: rsv, product: DPM 2022, agent: 2.0.9000.0 } }\n");

    List<ReportedUpgrade> upgrades = upgrades(planned(folder));
    assertThat(upgrades).hasSizeGreaterThan(2);
    assertThat(upgrades.get(0).what()).isEqualTo("MARS agent");
    assertThat(upgrades.get(0).clients())
        .containsExactly(new Address("agents/a"), new Address("servers/s/agent"));
    assertThat(upgrades).extracting(one -> fingerprints(one.vanishing())).doesNotHaveDuplicates();
    assertThat(upgrades).allSatisfy(one -> assertThat(one.vanishing()).isNotEmpty());
    assertThat(upgrades)
        .filteredOn(one -> one.what().equals("DPM 2022"))
        .singleElement()
        .satisfies(one -> assertThat(one.clients()).containsExactly(new Address("servers/s")));
  }

  @Test
  void whatIsExcusedAsksForNothing() {
    String waiver =
        "  - { rule: %s, on: agents/a, reason: it is replaced soon, approved-by: a@b.example,"
            + " until: 2026-12-31 }\n";
    Folder folder = new Folder(path).with("f.yaml", VAULT + agents("2.0.9260.0"));
    CheckRequest request =
        CheckRequest.of(folder.path()).planningUpgrades(true).on(LocalDate.of(2026, 11, 29));

    assertThat(upgrades(checker.check(request))).hasSize(1);

    folder.with("backup-checker.yaml", "waivers:\n" + waiver.formatted("policy-changes-unguarded"));
    assertThat(upgrades(checker.check(request))).isEmpty();
  }

  @Test
  void amongEstatesClientsHaveTheNamesOfTheirs() {
    Folder folder =
        new Folder(path)
            .with("backup-checker.yaml", "estates: [ 'env/*' ]\n")
            .with("env/prod/estate.yaml", VAULT + agents("2.0.9262.0"))
            .with("env/test/estate.yaml", VAULT + agents("2.0.9000.0"));

    assertThat(upgrades(planned(folder)))
        .isNotEmpty()
        .allSatisfy(one -> assertThat(one.clients()).containsExactly(new Address("test:agents/a")))
        .allSatisfy(
            one ->
                assertThat(one.vanishing())
                    .allSatisfy(
                        gone ->
                            assertThat(gone.finding().subject().text()).startsWith("test:agents")));
  }

  private static String agents(String version) {
    return "agents: { a: { vault: rsv, version: " + version + " } }\n";
  }

  private Report planned(Folder folder) {
    return checker.check(CheckRequest.of(folder.path()).planningUpgrades(true));
  }

  private Report planned(Folder folder, Folder base) {
    return checker.check(
        CheckRequest.of(folder.path())
            .since(Optional.of(new Base.Folder(base.path())))
            .planningUpgrades(true));
  }

  private static List<ReportedUpgrade> upgrades(Report report) {
    return report.upgrades().orElseThrow();
  }

  /** The same text with the versions of the plan written by hand. */
  private static String upgraded(String yaml, ReportedUpgrade upgrade) {
    String text = yaml;
    for (Address client : upgrade.clients()) {
      String[] parts = client.text().split("/", -1);
      String key = parts[0].equals("agents") ? "version" : parts.length > 2 ? "agent" : "product";
      String line = "(?m)^(  " + parts[1] + ": .*?\\b" + key + ": )[^,]+";
      text = text.replaceFirst(line, "$1" + Matcher.quoteReplacement(upgrade.to()));
    }
    assertThat(text).isNotEqualTo(yaml);
    return text;
  }

  private static Set<String> minus(Report one, Report other) {
    Set<String> left = new HashSet<>(fingerprints(counting(one)));
    left.removeAll(fingerprints(counting(other)));
    return new TreeSet<>(left);
  }

  private static List<ReportedFinding> counting(Report report) {
    return report.findings().stream().filter(found -> !found.outcome().isExcused()).toList();
  }

  private static Set<String> fingerprints(List<ReportedFinding> findings) {
    return findings.stream()
        .map(ReportedFinding::fingerprint)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
