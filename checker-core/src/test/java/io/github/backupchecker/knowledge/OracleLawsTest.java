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

/** What holds of every answer, over all releases, all agents and all states of a vault. */
class OracleLawsTest {
  private static final Oracle ORACLE = new Oracle(KNOWLEDGE);
  private static final Set<Result> DONE = Set.of(Result.ALLOWED, Result.PIN_REQUIRED);
  private static final List<AgentVersion> AGENTS =
      Stream.concat(
              KNOWLEDGE.tables().agents().stream(), AgentVersion.parse("2.0.99999.0").stream())
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
        Result unknown = answer(kind, stack(release, Optional.empty()), vault).result();
        if (unknown == Result.UNDETERMINED) {
          continue;
        }
        for (AgentVersion agent : AGENTS) {
          assertThat(answer(kind, stack(release, Optional.of(agent)), vault).result())
              .as("%s on %s with %s in %s", kind, release, agent, vault)
              .isEqualTo(unknown);
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
      Result united = answer(kind, stack, unknown).result();
      List<Result> each = vaults().stream().map(v -> answer(kind, stack, v).result()).toList();
      assertThat(united)
          .isEqualTo(each.stream().distinct().count() == 1 ? each.get(0) : Result.UNDETERMINED);
    }
  }

  private static void assertNotWorse(
      OperationKind kind, VaultState vault, Stack older, Stack newer) {
    Prediction before = answer(kind, older, vault);
    Prediction after = answer(kind, newer, vault);
    if (DONE.contains(before.result())) {
      assertThat(after.result()).as("%s from %s to %s in %s", kind, older, newer, vault).isIn(DONE);
    }
  }

  private static Prediction answer(OperationKind kind, Stack stack, VaultState vault) {
    return ORACLE.answer(Question.of(kind, stack, vault));
  }

  private static Stack stack(Optional<Release> release, Optional<AgentVersion> agent) {
    return new Stack(release.map(Release::product).orElse(Product.MARS), release, agent);
  }

  private static List<Optional<Release>> releases() {
    List<Optional<Release>> releases = new ArrayList<>(List.of(Optional.empty()));
    for (Generation generation : KNOWLEDGE.tables().generations()) {
      for (int i = 0; i < generation.updates().size(); i++) {
        releases.add(Optional.of(release(generation, i)));
      }
    }
    return releases;
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
