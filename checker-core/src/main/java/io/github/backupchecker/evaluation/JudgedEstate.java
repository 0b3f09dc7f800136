package io.github.backupchecker.evaluation;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.operation.AnsweredChange;
import io.github.backupchecker.operation.OperationAnswer;
import io.github.backupchecker.source.AddressGroup;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the rules and the oracle say of an estate, or of several together.
 *
 * @param answers to operations, estate by estate, ordered by address
 * @param vaults that are judged
 * @param products of its clients, as far as they are known
 * @param changes since the base; empty where nothing was compared
 * @param problems of uniting it, and of its plans
 * @param former problems of uniting what was declared before
 */
public record JudgedEstate(
    Evaluation evaluation,
    List<OperationAnswer> answers,
    List<ReportedVault> vaults,
    Set<Product> products,
    Optional<List<AnsweredChange>> changes,
    List<Problem> problems,
    List<Problem> former) {

  public JudgedEstate {
    answers = List.copyOf(answers);
    vaults = List.copyOf(vaults);
    products = Set.copyOf(products);
    changes = changes.map(List::copyOf);
    problems = List.copyOf(problems);
    former = List.copyOf(former);
  }

  /** The same without what is judged elsewhere. */
  JudgedEstate without(Theirs theirs) {
    return theirs.isEmpty()
        ? this
        : new JudgedEstate(
            evaluation.without(theirs),
            answers.stream().filter(answer -> theirs.leave(answer.subject())).toList(),
            vaults.stream()
                .filter(vault -> theirs.leave(vault.vault()))
                .map(vault -> vault.without(theirs))
                .toList(),
            products,
            changes.map(
                all -> all.stream().filter(one -> theirs.leave(one.change().address())).toList()),
            problems.stream().filter(theirs::leave).toList(),
            former.stream().filter(theirs::leave).toList());
  }

  /** The same with the addresses that its objects have among several estates. */
  JudgedEstate named(AddressGroup group) {
    return new JudgedEstate(
        evaluation.named(group),
        answers.stream().map(answer -> answer.named(group)).toList(),
        vaults.stream().map(vault -> vault.named(group)).toList(),
        products,
        changes.map(all -> all.stream().map(change -> change.named(group)).toList()),
        problems,
        former);
  }

  /** The same where a team lets some of it stand. */
  public JudgedEstate excused(Excuses excuses) {
    return with(excuses.applied(evaluation));
  }

  private JudgedEstate with(Evaluation other) {
    return new JudgedEstate(other, answers, vaults, products, changes, problems, former);
  }

  /** All of them as one; what several say of what they share is said once. */
  static JudgedEstate united(List<JudgedEstate> each) {
    List<Evaluation> evaluations = new ArrayList<>();
    for (JudgedEstate one : each) {
      evaluations.add(one.evaluation);
    }
    Evaluation evaluation = Evaluation.united(evaluations);
    if (each.size() == 1) {
      return each.get(0).with(evaluation);
    }
    return new JudgedEstate(
        evaluation,
        distinct(each, one -> one.answers.stream()),
        ReportedVault.united(distinct(each, one -> one.vaults.stream())),
        Set.copyOf(distinct(each, one -> one.products.stream())),
        each.stream().allMatch(one -> one.changes.isEmpty())
            ? Optional.empty()
            : Optional.of(distinct(each, one -> one.changes.stream().flatMap(List::stream))),
        distinct(each, one -> one.problems.stream()),
        distinct(each, one -> one.former.stream()));
  }

  private static <T> List<T> distinct(
      Collection<JudgedEstate> each, Function<JudgedEstate, Stream<T>> part) {
    return each.stream().flatMap(part).distinct().toList();
  }
}
