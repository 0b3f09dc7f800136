package io.github.backupchecker.render;

import io.github.backupchecker.model.Operation;
import io.github.backupchecker.operation.OperationAnswer;
import io.github.backupchecker.source.Address;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Answers that say the same of several objects, as of agents that share a policy.
 *
 * @param answers at least one, in the order of the report
 */
public record AlikeAnswers(List<OperationAnswer> answers) {
  public AlikeAnswers {
    answers = List.copyOf(answers);
  }

  /** Those that are alike in everything that is said of them but the object. */
  public static List<AlikeAnswers> inAll(List<OperationAnswer> answers) {
    return grouped(answers, AlikeAnswers::withoutObject);
  }

  /** Those of one operation to which the vendor gives one answer. */
  public static List<AlikeAnswers> inResult(List<OperationAnswer> answers) {
    return grouped(answers, one -> List.of(one.operation(), one.result(), one.code()));
  }

  private static List<AlikeAnswers> grouped(
      List<OperationAnswer> answers, Function<OperationAnswer, List<Object>> alike) {
    Map<List<Object>, List<OperationAnswer>> groups = new LinkedHashMap<>();
    for (OperationAnswer answer : answers) {
      groups.computeIfAbsent(alike.apply(answer), key -> new ArrayList<>()).add(answer);
    }
    return groups.values().stream().map(AlikeAnswers::new).toList();
  }

  private static List<Object> withoutObject(OperationAnswer answer) {
    return List.of(
        plan(answer),
        answer.operation(),
        answer.product(),
        answer.change(),
        answer.before(),
        answer.result(),
        answer.code(),
        answer.reason(),
        answer.remedy(),
        answer.recovery());
  }

  /** The name of the planned operation; an operation that a change comes to has none. */
  private static Optional<Address> plan(OperationAnswer answer) {
    boolean isOfObject =
        answer.origin() == Operation.Provenance.CHANGE
            && answer.target().filter(answer.subject()::equals).isPresent();
    return isOfObject ? Optional.empty() : Optional.of(answer.subject());
  }

  /** The name of the planned operation, where it has one. */
  public Optional<Address> plan() {
    return plan(first());
  }

  public OperationAnswer first() {
    return answers.get(0);
  }

  /** What it is done to; nothing where that is not known. */
  public List<Address> objects() {
    return answers.stream().flatMap(answer -> answer.target().stream()).distinct().toList();
  }
}
