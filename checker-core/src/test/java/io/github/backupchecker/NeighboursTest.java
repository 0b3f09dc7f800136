package io.github.backupchecker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.reading.Base;
import io.github.backupchecker.reading.Neighbour;
import io.github.backupchecker.reading.ReadRequest;
import io.github.backupchecker.render.text.Style;
import io.github.backupchecker.render.text.TextOptions;
import io.github.backupchecker.render.text.TextRenderer;
import io.github.backupchecker.source.Address;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names lead to what other modules declare, and each module judges its own. */
final class NeighboursTest {
  private static final String VAULT =
      "vaults:\n  rsv: { immutability: unlocked, hybrid-security: enabled, soft-delete: { state: always-on } }\n";
  private static final String OPEN_VAULT = "vaults:\n  rsv: { hybrid-security: disabled }\n";
  private static final String AGENT = "agents:\n  fs: { vault: rsv, version: 2.0.9262.0 }\n";
  private static final String OLD_AGENT = "agents:\n  fs: { vault: rsv, version: 2.0.9000.0 }\n";
  private static final String RETIRE =
      "operations:\n  retire: { do: stop-protection-and-delete-data, on: agents/fs }\n";
  private static final List<String> MODULES = List.of("a", "b", "c");
  private static final Checker CHECKER = new Checker(new KnowledgeFile().read());
  @TempDir Path root;

  @Test
  void aReferenceLeadsToAnotherModule() {
    with("a/e.yaml", AGENT).with("b/e.yaml", VAULT);

    assertThat(messages(check("a")))
        .containsExactly(
            "'rsv' is not declared under 'vaults'; declare it, or as { elsewhere: true } if it is another team's");
    assertThat(messages(check("a", "b"))).isEmpty();
  }

  @Test
  void eachJudgesItsOwn() {
    with("a/e.yaml", OLD_AGENT).with("b/e.yaml", OPEN_VAULT);

    Report clients = check("a", "b");
    Report vaults = check("b", "a");

    assertThat(subjects(clients)).isNotEmpty().allMatch(one -> one.startsWith("agents/"));
    assertThat(subjects(vaults)).isNotEmpty().allMatch(one -> one.startsWith("vaults/"));
    assertThat(clients.totals().files()).isEqualTo(1);
    assertThat(clients.vaults()).isEmpty();
    assertThat(vaults.vaults()).hasSize(1);
  }

  /** Together they say what one check of everything says: nothing falls between two modules. */
  @Test
  void nothingFallsBetweenThem() {
    with("a/e.yaml", OLD_AGENT).with("b/e.yaml", OPEN_VAULT).with("c/e.yaml", RETIRE);

    Report whole = CHECKER.check(CheckRequest.of(root));
    Stream<Report> each =
        Stream.of(check("a", "b", "c"), check("b", "a", "c"), check("c", "a", "b"));

    assertThat(each.flatMap(one -> one.findings().stream().map(f -> f.fingerprint())))
        .containsExactlyInAnyOrderElementsOf(
            whole.findings().stream().map(f -> f.fingerprint()).toList());
  }

  @Test
  void howEstatesAreSplitChangesNoFinding(@TempDir Path folder) {
    for (int seed = 0; seed < 60; seed++) {
      Path each = folder.resolve("split" + seed);
      String yaml = RandomEstate.of(seed).yaml();
      split(yaml, seed).forEach((name, text) -> new Folder(each).with(name + "/e.yaml", text));

      Stream<String> said =
          MODULES.stream()
              .flatMap(
                  own ->
                      said(
                          CHECKER.check(
                              request(
                                  each,
                                  own,
                                  MODULES.stream()
                                      .filter(one -> !one.equals(own))
                                      .toArray(String[]::new)))));

      assertThat(said)
          .as("seed %s", seed)
          .containsExactlyInAnyOrderElementsOf(
              said(new Folder(folder.resolve("whole" + seed)).with("e.yaml", yaml).check())
                  .toList());
    }
  }

  /** Every object somewhere, and plans, which have an order, together. */
  private static Map<String, String> split(String yaml, int seed) {
    Random random = new Random(seed);
    Map<String, String> texts = new TreeMap<>();
    MODULES.forEach(one -> texts.put(one, "x-empty: {}\n"));
    String map = "";
    for (String line : yaml.lines().toList()) {
      if (line.startsWith(" ")) {
        String own = map.equals("operations:") ? "a" : MODULES.get(random.nextInt(MODULES.size()));
        String head = map + "\n";
        texts.computeIfPresent(
            own, (any, text) -> text + (text.contains(head) ? "" : head) + line + "\n");
      } else {
        map = line;
      }
    }
    return texts;
  }

  private static Stream<String> said(Report report) {
    return report.findings().stream()
        .map(
            f ->
                String.join(
                    " ",
                    f.rule().id(),
                    f.outcome().name(),
                    f.finding().subject().text(),
                    f.finding().message()));
  }

  @Test
  void aModuleMeansItsOwnNames() {
    with("a/e.yaml", VAULT + AGENT).with("b/e.yaml", OPEN_VAULT + OLD_AGENT);

    Report alone = check("a");

    assertThat(subjects(check("a", "b"))).isEqualTo(subjects(alone));
  }

  @Test
  void whatRefersToAnotherNamesakeIsNotAttached() {
    String other = "agents:\n  old: { vault: rsv, version: 2.0.9000.0 }\n";
    with("a/e.yaml", VAULT + AGENT).with("b/e.yaml", OPEN_VAULT + other);

    Report beside = check("a", "b");

    assertThat(beside.vaults().get(0).objects()).hasToString("[agents/fs]");
    assertThat(beside.findings()).hasSameSizeAs(check("a").findings());
  }

  @Test
  void aNameOfSeveralIsAmbiguous() {
    with("a/e.yaml", AGENT).with("b/e.yaml", VAULT).with("c/e.yaml", OPEN_VAULT);

    assertThat(messages(check("a", "b", "c")))
        .singleElement()
        .asString()
        .startsWith("'rsv' is declared by several modules of the build");
  }

  @Test
  void aPatternMeansTheModulesOwn() {
    with("a/e.yaml", VAULT + AGENT + "operations:\n  all: { do: register, on: 'agents/*' }\n")
        .with("b/e.yaml", "agents:\n  db: { vault: rsv, version: 2.0.9262.0 }\n");

    assertThat(check("a", "b").operations())
        .singleElement()
        .hasFieldOrPropertyWithValue("target", Optional.of(new Address("agents/fs")));
  }

  /** Nobody wrote whose plan comes first. */
  @Test
  void aPlanOfAnotherModuleIsNotDoneBefore() {
    with("z/e.yaml", VAULT + OLD_AGENT + RETIRE)
        .with("a/e.yaml", "operations:\n  first: { do: upgrade, on: agents/fs, to: 2.0.9938.0 }\n");

    assertThat(check("z", "a").operations()).isEqualTo(check("z").operations());
  }

  @Test
  void aPlanOfAnotherModuleAnnouncesAChange(@TempDir Path base) {
    new Folder(base).with("e.yaml", VAULT + AGENT);
    with("a/e.yaml", VAULT).with("b/e.yaml", RETIRE);

    assertThat(subjects(since(base, "a", "b"))).doesNotContain("agents/fs");
    assertThat(subjects(since(base, "a"))).contains("agents/fs");
  }

  @Test
  void aPatternNeverReachesOthers() {
    with("a/e.yaml", "operations:\n  all: { do: register, on: 'agents/*' }\n")
        .with("b/e.yaml", VAULT + AGENT);

    assertThat(messages(check("a", "b")))
        .containsExactly(
            "'agents/*' meets nothing that is declared in this module: name what others declare one"
                + " by one");
  }

  /** So that whoever builds the changed module alone is told. */
  @Test
  void aChangeIsToldWhereItIsMadeAndWhereItConcernsSomething(@TempDir Path base) {
    String policy = "policies:\n  p: { retention: { daily: 30 days } }\n";
    String agent = AGENT.replace("version", "policy: p, version");
    new Folder(base).with("e.yaml", VAULT.replace("unlocked", "locked") + agent + policy);
    with("a/e.yaml", VAULT.replace("unlocked", "locked") + agent)
        .with("b/e.yaml", policy.replace("30", "10"));

    assertThat(subjects(since(base, "b", "a"))).contains("agents/fs");
    assertThat(subjects(since(base, "a", "b"))).contains("agents/fs");
  }

  @Test
  void whereAChangeElsewhereIsToldNobodySaysThatNothingChanged(@TempDir Path base)
      throws IOException {
    String policy = "policies:\n  p: { retention: { daily: 30 days } }\n";
    String agent = AGENT.replace("version", "policy: p, version");
    new Folder(base).with("e.yaml", VAULT.replace("unlocked", "locked") + agent + policy);
    with("a/e.yaml", VAULT.replace("unlocked", "locked") + agent)
        .with("b/e.yaml", policy.replace("30", "10"));

    Report affected = since(base, "a", "b");

    assertThat(subjects(affected)).contains("agents/fs");
    assertThat(text(affected))
        .startsWith(
            "nothing declared here changed since 'base'; a change elsewhere affects it\n\nerror[")
        .contains("what stands in the estate, changed or not:");
    assertThat(affected.notes())
        .contains("compared with 'base': no change of what is declared here");
  }

  @Test
  void aProblemIsToldWhereItIs() {
    with("a/e.yaml", VAULT + AGENT)
        .with("b/e.yaml", "agents:\n  db: { vault: nowhere, version: 2 }\nagent: {}\n");

    assertThat(check("a", "b").problems()).isEqualTo(check("a").problems());
  }

  @Test
  void aNeighbourIsShownByItsWayFromTheRoot() {
    with("a/e.yaml", RETIRE).with("b/e.yaml", VAULT.replace("unlocked", "locked") + AGENT);

    assertThat(check("a", "b").findings())
        .flatMap(found -> found.finding().related())
        .extracting(related -> related.location().file().path())
        .contains("b/e.yaml");
  }

  @Test
  void noReportReplacesTheFileOfANeighbour() {
    with("a/e.yaml", AGENT).with("b/e.yaml", VAULT);

    assertThat(check("a", "b").inputs()).contains(root.resolve("b/e.yaml").toAbsolutePath());
  }

  @Test
  void whatMovedToAnotherModuleIsNotGone(@TempDir Path base) {
    new Folder(base).with("e.yaml", VAULT + AGENT);
    with("a/e.yaml", VAULT).with("b/e.yaml", AGENT);

    assertThat(changes(since(base, "a", "b"))).isEmpty();
    with("b/e.yaml", "agents: {}\n");
    assertThat(changes(since(base, "a", "b"))).isNotEmpty();
  }

  private Folder with(String name, String text) {
    return new Folder(root).with(name, text);
  }

  private Report check(String own, String... others) {
    return CHECKER.check(request(own, others));
  }

  private Report since(Path base, String own, String... others) {
    return CHECKER.check(request(own, others).since(Optional.of(new Base.Folder(base))));
  }

  private CheckRequest request(String own, String... others) {
    return request(root, own, others);
  }

  private static CheckRequest request(Path top, String own, String... others) {
    return CheckRequest.of(
        ReadRequest.of(List.of(top.resolve(own)))
            .among(
                Stream.of(others)
                    .map(other -> new Neighbour(top, List.of(top.resolve(other))))
                    .toList()));
  }

  private static List<String> messages(Report report) {
    return report.problems().stream().map(Problem::message).toList();
  }

  private static List<String> changes(Report report) {
    return report.base().orElseThrow().changes().stream().map(Object::toString).toList();
  }

  private static List<String> subjects(Report report) {
    return report.findings().stream().map(f -> f.finding().subject().text()).distinct().toList();
  }

  private static String text(Report report) throws IOException {
    StringWriter out = new StringWriter();
    new TextRenderer(new TextOptions(Style.NONE, 100, false)).render(report, out);
    return out.toString();
  }
}
