package io.github.backupchecker.knowledge;

import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.model.SecurityState;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers for stacks and vaults that nobody has declared. */
public final class Predictor {
  private final Knowledge knowledge;
  private final Oracle oracle;

  public Predictor(Knowledge knowledge) {
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
    List<Stack> stacks = new Representatives(knowledge).stacks(filter);
    return operations(filter).flatMap(kind -> rows(kind, stacks, filter));
  }

  private static Stream<OperationKind> operations(PredictionFilter filter) {
    return filter
        .operation()
        .map(Stream::of)
        .orElseGet(() -> Arrays.stream(OperationKind.values()));
  }

  private Stream<PredictionRow> rows(
      OperationKind kind, List<Stack> stacks, PredictionFilter filter) {
    if (knowledge.operation(kind).concernsVault()) {
      return filter.product().isPresent() ? Stream.empty() : rows(kind, Optional.empty(), filter);
    }
    return stacks.stream()
        .filter(stack -> knowledge.appliesTo(kind, stack.product()))
        .flatMap(stack -> rows(kind, Optional.of(stack), filter));
  }

  private Stream<PredictionRow> rows(
      OperationKind kind, Optional<Stack> stack, PredictionFilter filter) {
    return candidates(filter.immutability(), ImmutabilityState.values())
        .flatMap(
            immutability ->
                candidates(filter.hybridSecurity(), SecurityState.values())
                    .map(security -> row(kind, stack, immutability, security, filter.cut())));
  }

  private static <E> Stream<E> candidates(Optional<E> wanted, E[] values) {
    return wanted.map(Stream::of).orElseGet(() -> Arrays.stream(values));
  }

  private PredictionRow row(
      OperationKind kind,
      Optional<Stack> stack,
      ImmutabilityState immutability,
      SecurityState security,
      RetentionCut cut) {
    VaultState vault =
        new VaultState(Optional.of(immutability), Optional.of(security), Optional.empty());
    Stack asked =
        stack.orElseGet(() -> new Stack(Product.MARS, Optional.empty(), Optional.empty()));
    return new PredictionRow(
        kind,
        stack.map(Stack::product),
        stack.flatMap(Stack::release),
        stack.flatMap(Stack::agent),
        immutability,
        security,
        oracle.answer(new Question(kind, Manner.CONSOLE, asked, vault, true, cut)));
  }
}
