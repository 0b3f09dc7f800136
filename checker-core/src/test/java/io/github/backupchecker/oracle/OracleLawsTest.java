package io.github.backupchecker.oracle;

import static io.github.backupchecker.oracle.Installations.KNOWLEDGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.knowledge.Installation;
import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.model.Release;
import io.github.backupchecker.model.SecurityState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What holds of every answer: by every means, online and not, with every retention cut, over a
 * representative of every band of agents and releases, and all states of a vault.
 */
class OracleLawsTest {
  private static final Oracle ORACLE = new Oracle(KNOWLEDGE);
  private static final Set<Result> DONE = Set.of(Result.ALLOWED, Result.PIN_REQUIRED);
  private static final List<Way> WAYS = ways();
  private static final List<AgentVersion> AGENTS =
      Stream.concat(
              new Representatives(KNOWLEDGE).agents().stream(),
              Stream.of(
                  KNOWLEDGE.releases().newestAgent(),
                  AgentVersion.parse("2.0.99999.0").orElseThrow()))
          .distinct()
          .toList();

  private static final Map<OperationKind, List<Row>> ROWS =
      Stream.of(OperationKind.values())
          .collect(Collectors.toMap(Function.identity(), OracleLawsTest::rows));

  /**
   * What is answered to one operation on one release in one vault.
   *
   * @param unknown by way, where the agent is not known
   * @param known by agent and way
   */
  private record Row(
      Optional<Release> release, VaultState vault, List<Result> unknown, List<List<Result>> known) {

    List<Result> newest() {
      return known.get(AGENTS.indexOf(KNOWLEDGE.releases().newestAgent()));
    }
  }

  /** One way of doing an operation. */
  private record Way(Means means, RetentionCut cut, boolean online) {

    private Way online(boolean other) {
      return new Way(means, cut, other);
    }

    private Way cut(RetentionCut other) {
      return new Way(means, other, online);
    }
  }

  @ParameterizedTest
  @EnumSource(OperationKind.class)
  void aNewerAgentNeverMakesWorse(OperationKind kind) {
    for (Row row : rowsOf(kind)) {
      for (int i = 1; i < AGENTS.size(); i++) {
        assertNotWorse(row.known().get(i - 1), row.known().get(i), AGENTS.get(i), row);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(OperationKind.class)
  void aNewerUpdateOfAGenerationNeverMakesWorse(OperationKind kind) {
    Map<VaultState, Row> older = new HashMap<>();
    for (Row row : rowsOf(kind)) {
      Row before = older.put(row.vault(), row);
      if (before != null && isSameGeneration(before, row)) {
        for (int i = 0; i < AGENTS.size(); i++) {
          assertNotWorse(before.known().get(i), row.known().get(i), AGENTS.get(i), row);
        }
      }
    }
  }

  private static boolean isSameGeneration(Row older, Row newer) {
    return older.release().isPresent()
        && older
            .release()
            .map(Release::generation)
            .equals(newer.release().map(Release::generation));
  }

  /** A part that is not known is answered as it would be for every value, or not at all. */
  @ParameterizedTest
  @EnumSource(OperationKind.class)
  void anUnknownAgentIsNeverAnsweredBetterThanAKnownOne(OperationKind kind) {
    for (Row row : rowsOf(kind)) {
      for (int agent = 0; agent < AGENTS.size(); agent++) {
        for (int way = 0; way < WAYS.size(); way++) {
          Result unknown = row.unknown().get(way);
          if (unknown != Result.UNDETERMINED && unknown != row.known().get(agent).get(way)) {
            fail(way, AGENTS.get(agent), row, row.known().get(agent).get(way), unknown);
          }
        }
      }
    }
  }

  /** The same for a vault of which nothing is known. */
  @ParameterizedTest
  @EnumSource(OperationKind.class)
  void anUnknownVaultIsAnsweredOnlyWhereEveryVaultAnswersAlike(OperationKind kind) {
    VaultState unknown = new VaultState(Optional.empty(), Optional.empty(), Optional.empty());
    Map<Optional<Release>, List<Row>> vaults =
        rowsOf(kind).stream().collect(Collectors.groupingBy(Row::release));
    vaults.forEach(
        (release, rows) -> {
          Optional<AgentVersion> newest = Optional.of(KNOWLEDGE.releases().newestAgent());
          List<Result> united = results(kind, installation(release, newest), unknown);
          for (int i = 0; i < united.size(); i++) {
            int way = i;
            List<Result> all = rows.stream().map(row -> row.newest().get(way)).distinct().toList();
            assertThat(united.get(way))
                .as("%s of %s on %s", WAYS.get(way), kind, release)
                .isEqualTo(all.size() == 1 ? all.get(0) : Result.UNDETERMINED);
          }
        });
  }

  /** What is kept on disk only is answered without the vault, and everything else is the same. */
  @ParameterizedTest
  @EnumSource(OperationKind.class)
  void whatIsOnDiskOnlyIsRefusedByNoVault(OperationKind kind) {
    for (Row row : rowsOf(kind)) {
      boolean isOnDisk =
          KNOWLEDGE.appliesTo(kind, installation(row.release(), Optional.empty()).product())
              && !KNOWLEDGE.operation(kind).concernsVault();
      for (int agent = 0; agent < AGENTS.size(); agent++) {
        List<Result> results = row.known().get(agent);
        for (int way = 0; way < WAYS.size(); way++) {
          if (!WAYS.get(way).online()) {
            int online = WAYS.indexOf(WAYS.get(way).online(true));
            Result expected = isOnDisk ? Result.ALLOWED : results.get(online);
            if (results.get(way) != expected) {
              fail(way, AGENTS.get(agent), row, expected, results.get(way));
            }
          }
        }
      }
    }
  }

  /** By no means is a cut below the minimum answered better than one that stays above. */
  @ParameterizedTest
  @EnumSource(OperationKind.class)
  void aCutBelowTheMinimumIsNeverAnsweredBetterThanOneAbove(OperationKind kind) {
    for (Row row : rowsOf(kind)) {
      for (int agent = 0; agent < AGENTS.size(); agent++) {
        List<Result> results = row.known().get(agent);
        for (int way = 0; way < WAYS.size(); way++) {
          int above = WAYS.indexOf(WAYS.get(way).cut(RetentionCut.ABOVE_MINIMUM));
          if (WAYS.get(way).cut() == RetentionCut.BELOW_MINIMUM
              && DONE.contains(results.get(way))
              && !DONE.contains(results.get(above))) {
            fail(above, AGENTS.get(agent), row, results.get(way), results.get(above));
          }
        }
      }
    }
  }

  private static void assertNotWorse(
      List<Result> before, List<Result> after, AgentVersion agent, Row row) {
    for (int way = 0; way < WAYS.size(); way++) {
      if (DONE.contains(before.get(way)) && !DONE.contains(after.get(way))) {
        fail(way, agent, row, before.get(way), after.get(way));
      }
    }
  }

  private static void fail(int way, AgentVersion agent, Row row, Result expected, Result found) {
    assertThat(found)
        .as("%s on %s with %s in %s", WAYS.get(way), row.release(), agent, row.vault())
        .isEqualTo(expected);
  }

  private static List<Row> rowsOf(OperationKind kind) {
    List<Row> rows = ROWS.getOrDefault(kind, List.of());
    assertThat(rows).isNotEmpty();
    return rows;
  }

  private static List<Row> rows(OperationKind kind) {
    List<Row> rows = new ArrayList<>();
    for (Optional<Release> release : releases()) {
      for (VaultState vault : vaults()) {
        List<List<Result>> known =
            AGENTS.stream()
                .map(agent -> results(kind, installation(release, Optional.of(agent)), vault))
                .toList();
        List<Result> unknown = results(kind, installation(release, Optional.empty()), vault);
        rows.add(new Row(release, vault, unknown, known));
      }
    }
    return rows;
  }

  private static List<Result> results(
      OperationKind kind, Installation installation, VaultState vault) {
    return WAYS.stream()
        .map(way -> new Question(kind, way.means(), installation, vault, way.online(), way.cut()))
        .map(question -> ORACLE.answer(question).result())
        .toList();
  }

  /** Every way of doing an operation. */
  private static List<Way> ways() {
    List<Way> ways = new ArrayList<>();
    for (Means means : Means.values()) {
      for (RetentionCut cut : RetentionCut.values()) {
        ways.add(new Way(means, cut, true));
        ways.add(new Way(means, cut, false));
      }
    }
    return ways;
  }

  private static Installation installation(
      Optional<Release> release, Optional<AgentVersion> agent) {
    return new Installation(release.map(Release::product).orElse(Product.MARS), release, agent);
  }

  private static List<Optional<Release>> releases() {
    Representatives representatives = new Representatives(KNOWLEDGE);
    return Stream.concat(
            Stream.of(Optional.<Release>empty()),
            Stream.of(Product.DPM, Product.MABS)
                .flatMap(product -> representatives.releases(product).stream())
                .map(Optional::of))
        .toList();
  }

  private static List<VaultState> vaults() {
    List<VaultState> vaults = new ArrayList<>();
    for (ImmutabilityState immutability : ImmutabilityState.values()) {
      for (SecurityState security : SecurityState.values()) {
        for (SecurityState softDelete : SecurityState.values()) {
          vaults.add(
              new VaultState(
                  Optional.of(immutability), Optional.of(security), Optional.of(softDelete)));
        }
      }
    }
    return vaults;
  }
}
