package io.github.backupchecker.oracle;

import io.github.backupchecker.knowledge.Installation;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.SecurityState;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers for stacks and vaults that nobody has declared. */
public final class Predictions {
  private final Knowledge knowledge;
  private final Oracle oracle;

  public Predictions(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.oracle = new Oracle(knowledge);
  }

  /**
   * The rows that a filter leaves, by operation, stack, immutability and hybrid security.
   *
   * <p>An operation that a product does not have is left out, and one on a vault where a product is
   * asked for.
   */
  public Stream<PredictionRow> rows(PredictionFilter filter) {
    List<Installation> installations = new Representatives(knowledge).installations(filter);
    return operations(filter).flatMap(kind -> rows(kind, installations, filter));
  }

  private static Stream<OperationKind> operations(PredictionFilter filter) {
    return filter
        .operation()
        .map(Stream::of)
        .orElseGet(() -> Arrays.stream(OperationKind.values()));
  }

  private Stream<PredictionRow> rows(
      OperationKind kind, List<Installation> installations, PredictionFilter filter) {
    if (knowledge.operation(kind).concernsVault()) {
      return filter.product().isPresent() ? Stream.empty() : rows(kind, Optional.empty(), filter);
    }
    return installations.stream()
        .filter(installation -> knowledge.appliesTo(kind, installation.product()))
        .flatMap(installation -> rows(kind, Optional.of(installation), filter));
  }

  private Stream<PredictionRow> rows(
      OperationKind kind, Optional<Installation> installation, PredictionFilter filter) {
    return candidates(filter.immutability(), ImmutabilityState.values())
        .flatMap(
            immutability ->
                candidates(filter.hybridSecurity(), SecurityState.values())
                    .map(
                        security -> row(kind, installation, immutability, security, filter.cut())));
  }

  private static <E> Stream<E> candidates(Optional<E> wanted, E[] values) {
    return wanted.map(Stream::of).orElseGet(() -> Arrays.stream(values));
  }

  private PredictionRow row(
      OperationKind kind,
      Optional<Installation> installation,
      ImmutabilityState immutability,
      SecurityState security,
      RetentionCut cut) {
    VaultState vault =
        new VaultState(Optional.of(immutability), Optional.of(security), Optional.empty());
    Installation asked = installation.orElse(Installation.NONE);
    return new PredictionRow(
        kind,
        installation.map(Installation::product),
        installation.flatMap(Installation::release),
        installation.flatMap(Installation::agent),
        immutability,
        security,
        oracle.answer(new Question(kind, Means.CONSOLE, asked, vault, true, cut)));
  }
}
