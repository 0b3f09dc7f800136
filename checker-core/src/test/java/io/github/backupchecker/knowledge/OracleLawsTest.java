package io.github.backupchecker.knowledge;

import static io.github.backupchecker.knowledge.Stacks.KNOWLEDGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.model.Release;
import io.github.backupchecker.model.SecurityState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private static final List<AgentVersion> AGENTS =
      Stream.concat(
              new Representatives(KNOWLEDGE).agents().stream(),
              AgentVersion.parse("2.0.99999.0").stream())
          .toList();

  @ParameterizedTest
  @EnumSource(OperationKind.class)
  void aNewerAgentNeverMakesWorse(OperationKind kind) {
    for (Optional<Release> release : releases()) {
      for (VaultState vault : vaults()) {
        for (int i = 1; i < AGENTS.size(); i++) {
          assertNotWorse(
              kind,
              vault,
              stack(release, Optional.of(AGENTS.get(i - 1))),
              stack(release, Optional.of(AGENTS.get(i))));
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(OperationKind.class)
  void aNewerUpdateOfAGenerationNeverMakesWorse(OperationKind kind) {
    Optional<AgentVersion> newest = Optional.of(KNOWLEDGE.newestAgent());
    for (Generation generation : KNOWLEDGE.tables().generations()) {
      for (int i = 1; i < generation.updates().size(); i++) {
        for (VaultState vault : vaults()) {
          assertNotWorse(
              kind,
              vault,
              stack(Optional.of(release(generation, i - 1)), newest),
              stack(Optional.of(release(generation, i)), newest));
        }
      }
    }
  }

  /** A part that is not known is answered as it would be for every value, or not at all. */
  @ParameterizedTest
  @EnumSource(OperationKind.class)
  void anUnknownAgentIsNeverAnsweredBetterThanAKnownOne(OperationKind kind) {
    for (Optional<Release> release : releases()) {
      for (VaultState vault : vaults()) {
        List<Result> unknown = results(kind, stack(release, Optional.empty()), vault);
        for (AgentVersion agent : AGENTS) {
          List<Result> known = results(kind, stack(release, Optional.of(agent)), vault);
          for (int i = 0; i < known.size(); i++) {
            assertThat(unknown.get(i))
                .as("way %d of %s on %s with %s in %s", i, kind, release, agent, vault)
                .isIn(Result.UNDETERMINED, known.get(i));
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
    for (Optional<Release> release : releases()) {
      Stack stack = stack(release, Optional.of(KNOWLEDGE.newestAgent()));
      List<Result> united = results(kind, stack, unknown);
      List<List<Result>> each = vaults().stream().map(v -> results(kind, stack, v)).toList();
      for (int i = 0; i < united.size(); i++) {
        int way = i;
        List<Result> all = each.stream().map(results -> results.get(way)).distinct().toList();
        assertThat(united.get(i))
            .as("way %d of %s on %s", i, kind, stack)
            .isEqualTo(all.size() == 1 ? all.get(0) : Result.UNDETERMINED);
      }
    }
  }

  private static void assertNotWorse(
      OperationKind kind, VaultState vault, Stack older, Stack newer) {
    List<Prediction> before = answers(kind, older, vault);
    List<Prediction> after = answers(kind, newer, vault);
    for (int i = 0; i < before.size(); i++) {
      if (DONE.contains(before.get(i).result())) {
        assertThat(after.get(i).result())
            .as("way %d of %s from %s to %s in %s", i, kind, older, newer, vault)
            .isIn(DONE);
      }
    }
  }

  /** What is kept on disk only is answered without the vault, and everything else is the same. */
  @ParameterizedTest
  @EnumSource(OperationKind.class)
  void whatIsOnDiskOnlyIsRefusedByNoVault(OperationKind kind) {
    for (Optional<Release> release : releases()) {
      Stack stack = stack(release, Optional.of(KNOWLEDGE.newestAgent()));
      boolean knows =
          KNOWLEDGE.appliesTo(kind, stack.product()) && !KNOWLEDGE.operation(kind).concernsVault();
      for (VaultState vault : vaults()) {
        for (Question question : ways(kind, stack, vault)) {
          if (knows && !question.online()) {
            assertThat(ORACLE.answer(question).result())
                .as("%s", question)
                .isEqualTo(Result.ALLOWED);
          }
        }
      }
    }
  }

  /** A cut of which nothing is said is never answered better than one that stays above. */
  @ParameterizedTest
  @EnumSource(OperationKind.class)
  void aCutBelowTheMinimumIsNeverAnsweredBetterThanOneAbove(OperationKind kind) {
    for (Optional<Release> release : releases()) {
      for (AgentVersion agent : AGENTS) {
        for (VaultState vault : vaults()) {
          Stack stack = stack(release, Optional.of(agent));
          if (DONE.contains(cut(kind, stack, vault, RetentionCut.BELOW_MINIMUM))) {
            assertThat(cut(kind, stack, vault, RetentionCut.ABOVE_MINIMUM))
                .as("%s on %s in %s", kind, stack, vault)
                .isIn(DONE);
          }
        }
      }
    }
  }

  private static Result cut(OperationKind kind, Stack stack, VaultState vault, RetentionCut cut) {
    return ORACLE.answer(new Question(kind, Manner.CONSOLE, stack, vault, true, cut)).result();
  }

  private static List<Prediction> answers(OperationKind kind, Stack stack, VaultState vault) {
    return ways(kind, stack, vault).stream().map(ORACLE::answer).toList();
  }

  private static List<Result> results(OperationKind kind, Stack stack, VaultState vault) {
    return answers(kind, stack, vault).stream().map(Prediction::result).toList();
  }

  /** Every way of doing an operation. */
  private static List<Question> ways(OperationKind kind, Stack stack, VaultState vault) {
    List<Question> ways = new ArrayList<>();
    for (Manner manner : Manner.values()) {
      for (RetentionCut cut : RetentionCut.values()) {
        ways.add(new Question(kind, manner, stack, vault, true, cut));
        ways.add(new Question(kind, manner, stack, vault, false, cut));
      }
    }
    return ways;
  }

  private static Stack stack(Optional<Release> release, Optional<AgentVersion> agent) {
    return new Stack(release.map(Release::product).orElse(Product.MARS), release, agent);
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

  private static Release release(Generation generation, int index) {
    return Stacks.release(generation.label(generation.updates().get(index).update()));
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
