package io.github.backupchecker.operation;

import io.github.backupchecker.change.Changes;
import io.github.backupchecker.change.DerivedOperation;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.knowledge.Installation;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.Estate;
import io.github.backupchecker.model.Intent;
import io.github.backupchecker.model.Operation;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.oracle.Oracle;
import io.github.backupchecker.oracle.Prediction;
import io.github.backupchecker.oracle.Question;
import io.github.backupchecker.oracle.VaultState;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.subject.Client;
import io.github.backupchecker.subject.KnownClients;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Predicts what will come of the operations of an estate. */
public final class OperationPredictor {
  private final Knowledge knowledge;
  private final Oracle oracle;
  private final Contradictions contradictions;

  public OperationPredictor(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.oracle = new Oracle(knowledge);
    this.contradictions = new Contradictions(knowledge);
  }

  /**
   * Every operation on each thing that it is done to, judged on what the steps written before it
   * leave and listed in the order of addresses; of those that contradict themselves nothing can be
   * told.
   *
   * @param clients every client of the estate
   * @param changes since the base, which come to operations as well; empty without a base
   */
  public List<PredictedOperation> all(
      Estate estate, KnownClients clients, Optional<Changes> changes) {
    Placing placing = Placing.in(estate, clients, changes);
    List<Operation> planned = new ArrayList<>(estate.operations());
    List<PredictedOperation> all = new ArrayList<>();
    if (changes.isPresent()) {
      planned.addAll(changes.orElseThrow().done());
      for (DerivedOperation derived : changes.orElseThrow().derived()) {
        all.addAll(placing.of(derived).flatMap(place -> derived(place, derived)).toList());
      }
    }
    List<Placement> placements = new ArrayList<>();
    for (Operation operation : planned) {
      placements.addAll(placing.of(operation));
    }
    all.addAll(new OrderedPlan(placements).judged(this::predicted));
    return all;
  }

  /** What is no operation of the product is nothing that could be refused. */
  private Stream<PredictedOperation> derived(Placement placement, DerivedOperation derived) {
    boolean isKnown =
        placement
            .client()
            .flatMap(Client::product)
            .map(product -> knowledge.appliesTo(derived.kind(), product))
            .orElse(true);
    Prediction prediction =
        derived
            .open()
            .map(Prediction::undetermined)
            .or(() -> new Unasked(placement).reason().map(Prediction::undetermined))
            .orElseGet(() -> known(placement));
    return Stream.of(PredictedOperation.derived(placement, derived, prediction))
        .filter(any -> isKnown);
  }

  private PredictedOperation predicted(Step step) {
    PredictedOperation predicted = predicted(step.placement(), step.after());
    return step.unsettled()
        .filter(cause -> predicted.mayHappen() && isDecidedBy(step, predicted.prediction()))
        .map(predicted::answered)
        .orElse(predicted);
  }

  /** Whether the steps before are why nothing can be told. */
  private boolean isDecidedBy(Step step, Prediction answer) {
    Prediction declared = predicted(step.declared(), List.of()).prediction();
    return !declared.reason().equals(answer.reason());
  }

  private PredictedOperation predicted(Placement placement, List<Address> after) {
    List<Problem> contradicted = contradictions.of(placement);
    Prediction prediction =
        contradicted.isEmpty()
            ? new Unasked(placement)
                .reason()
                .map(Prediction::undetermined)
                .orElseGet(() -> known(placement))
            : Prediction.undetermined("the plan contradicts itself");
    return PredictedOperation.declared(placement, after, contradicted, prediction);
  }

  private Prediction known(Placement placement) {
    Intent intent = placement.operation().intent().known().orElseThrow();
    return placement
        .client()
        .map(client -> onClient(new ClientQuestion(placement, client, intent, knowledge)))
        .orElseGet(
            () ->
                knowledge.operation(intent.kind()).concernsVault()
                    ? onVault(placement, intent.kind())
                    : onAnyone(placement, intent.kind()));
  }

  /** What is answered whoever it is, since clients of the vault need not be declared. */
  private Prediction onAnyone(Placement placement, OperationKind kind) {
    List<Prediction> each =
        knowledge.operation(kind).products().stream()
            .sorted()
            .map(product -> new Installation(product, Optional.empty(), Optional.empty()))
            .map(anyone -> Question.of(kind, anyone, VaultState.of(placement.vault())))
            .map(oracle::answer)
            .toList();
    boolean alike = each.stream().map(Prediction::result).distinct().count() == 1;
    return alike
        ? each.get(0)
        : Prediction.undetermined(
            "who is backed up by it is not declared, and the answer depends on that",
            "declare the agents and servers that are backed up by it");
  }

  private Prediction onVault(Placement placement, OperationKind kind) {
    Question question = Question.of(kind, Installation.NONE, VaultState.of(placement.vault()));
    return new Missing(placement).said(oracle.answer(question));
  }

  private Prediction onClient(ClientQuestion question) {
    List<Prediction> each = question.all().stream().map(oracle::answer).toList();
    boolean alike = each.stream().map(Prediction::result).distinct().count() == 1;
    return alike
        ? new Missing(question.placement()).said(each.get(0))
        : onlineUnknown(question.placement());
  }

  private static Prediction onlineUnknown(Placement placement) {
    String group = placement.target().map(Address::text).orElse("the protection group");
    return Prediction.undetermined(
        group + " does not say whether anything of it is kept online",
        "write policy: with its online policy, or online: false where it is kept on disk only");
  }
}
