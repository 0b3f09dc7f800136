package io.github.backupchecker.evaluation;

import io.github.backupchecker.change.Changes;
import io.github.backupchecker.declaration.United;
import io.github.backupchecker.declaration.Uniter;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.Estate;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.model.Secret;
import io.github.backupchecker.operation.OperationAnswer;
import io.github.backupchecker.operation.OperationAnswers;
import io.github.backupchecker.reading.SideBySide;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.settings.Profile;
import io.github.backupchecker.source.AddressGroup;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.subject.Client;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges the estates of a run, each by itself with what all of them share. */
public final class EstateJudge {
  /** With fewer clients, a second thread costs more than it does. */
  private static final int MANY = 1_000;

  private final Evaluator evaluator;
  private final Knowledge knowledge;
  private final Profile profile;
  private final List<Secret> secrets;
  private final int threads;

  /**
   * @param secrets of the settings, which belong to no estate
   * @param threads on how many at once an estate is judged in which there is much to examine
   */
  public EstateJudge(
      List<Rule<?>> rules,
      Knowledge knowledge,
      Profile profile,
      List<Secret> secrets,
      int threads) {
    this.evaluator = new Evaluator(rules, knowledge);
    this.threads = threads;
    this.knowledge = knowledge;
    this.profile = profile;
    this.secrets = List.copyOf(secrets);
  }

  /** Each of them with names resolved, which is what can be judged. */
  public List<UnitedEstate> unite(List<EstateSides> all) {
    List<UnitedEstate> united = new ArrayList<>();
    for (EstateSides one : all) {
      united.add(unite(one));
    }
    return united;
  }

  /** What is to be said of all of them. */
  public Judgement judge(List<UnitedEstate> united) {
    Set<Location> nowhere = nowhere(united);
    List<JudgedEstate> judged = new ArrayList<>();
    List<EvaluatedEstate> evaluated = new ArrayList<>();
    for (UnitedEstate one : united) {
      Set<Location> elsewhere = elsewhere(one, said(nowhere, evaluated.size()));
      Subjects subjects = subjects(one, elsewhere, List.of());
      Told told = told(subjects);
      judged.add(judged(one, elsewhere, subjects, told));
      evaluated.add(told.evaluated());
    }
    return new Judgement(JudgedEstate.united(judged), evaluated);
  }

  /** What rules, and what the oracle and a survey of the vaults say of one estate. */
  private record Told(EvaluatedEstate evaluated, Survey survey) {}

  /** What the vendor answers to operations, and what there is in each vault. */
  private record Survey(List<OperationAnswer> answers, List<ReportedVault> vaults) {}

  private Told told(Subjects subjects) {
    SideBySide sideBySide = sideBySide(subjects);
    return sideBySide.both(
        () -> evaluator.evaluate(subjects, profile, EvaluatedEstate.NOTHING, sideBySide),
        () -> surveyed(subjects),
        Told::new);
  }

  private Survey surveyed(Subjects subjects) {
    return new Survey(
        new OperationAnswers(knowledge).of(subjects.predicted()),
        new VaultSurvey(subjects, knowledge).all());
  }

  private SideBySide sideBySide(Subjects subjects) {
    return new SideBySide(subjects.allClients().size() > MANY ? threads : 1, Long.MAX_VALUE);
  }

  /**
   * What the rules alone say of all of them, as findings are told in a report.
   *
   * @param before what was said of the same estates before a little of them changed
   */
  Evaluation evaluate(List<UnitedEstate> united, Judgement before) {
    Set<Location> nowhere = nowhere(united);
    List<Evaluation> evaluations = new ArrayList<>();
    for (int i = 0; i < united.size(); i++) {
      evaluations.add(evaluation(united.get(i), said(nowhere, i), before.of(i)));
    }
    return Evaluation.united(evaluations);
  }

  /** What is wrong with what all estates share is said of the first alone. */
  private static Set<Location> said(Set<Location> nowhere, int estate) {
    return estate == 0 ? nowhere : Set.of();
  }

  private UnitedEstate unite(EstateSides sides) {
    Optional<United> base =
        sides.base().isPresent() ? Optional.of(base(sides.base().orElseThrow())) : Optional.empty();
    Optional<Estate> before =
        base.isPresent() && sides.tellsOfBase()
            ? Optional.of(base.orElseThrow().estate())
            : Optional.empty();
    EstatePart present = sides.present();
    List<Secret> leaked = new ArrayList<>(present.secrets());
    leaked.addAll(secrets);
    return UnitedEstate.of(
        sides,
        new Uniter().unite(present.declarations(), present.neighbours(), leaked, before),
        before,
        base.isPresent() ? base.orElseThrow().problems() : List.of());
  }

  private static United base(EstatePart part) {
    return new Uniter().uniteBase(part.declarations(), part.neighbours(), part.secrets());
  }

  /** Where what is shared names something that no estate has: everywhere else it is used. */
  private static Set<Location> nowhere(List<UnitedEstate> all) {
    Set<Location> places = new HashSet<>(all.get(0).unresolved());
    for (UnitedEstate one : all) {
      places.retainAll(one.unresolved());
    }
    return places;
  }

  private Evaluation evaluation(UnitedEstate one, Set<Location> said, EvaluatedEstate before) {
    Set<Location> elsewhere = elsewhere(one, said);
    Subjects subjects = subjects(one, elsewhere, before.clients());
    Evaluation evaluation =
        evaluator
            .evaluate(subjects, profile, before, sideBySide(subjects))
            .evaluation()
            .without(unresolved(one, elsewhere))
            .without(one.theirs());
    Optional<AddressGroup> group = one.group();
    return group.isPresent() ? evaluation.named(group.orElseThrow()) : evaluation;
  }

  /** Where a shared file names what this estate does not have, and another does. */
  private static Set<Location> elsewhere(UnitedEstate one, Set<Location> said) {
    Set<Location> elsewhere = new HashSet<>(one.unresolved());
    elsewhere.removeAll(said);
    return elsewhere;
  }

  private static Set<Problem> unresolved(UnitedEstate one, Set<Location> elsewhere) {
    Set<Problem> unresolved = new HashSet<>();
    for (Problem problem : one.present().problems()) {
      if (problem.kind() == ProblemKind.UNRESOLVED_REFERENCE
          && elsewhere.contains(problem.location())) {
        unresolved.add(problem);
      }
    }
    return unresolved;
  }

  /** Others' plans announce changes, and are not done before ours: nobody wrote when. */
  private Subjects subjects(UnitedEstate one, Set<Location> elsewhere, List<Client> known) {
    Estate present = one.present().estate().without(elsewhere);
    return Subjects.of(
        one.theirs().isEmpty()
            ? present
            : present.planning(operation -> one.theirs().leave(operation.address())),
        one.base().isPresent()
            ? Optional.of(Changes.between(one.base().orElseThrow(), present, knowledge))
            : Optional.empty(),
        profile.minimums(),
        knowledge,
        known);
  }

  private JudgedEstate judged(
      UnitedEstate one, Set<Location> elsewhere, Subjects subjects, Told told) {
    Set<Problem> none = unresolved(one, elsewhere);
    List<OperationAnswer> answers = told.survey().answers();
    JudgedEstate all =
        new JudgedEstate(
            told.evaluated().evaluation().without(none),
            answers,
            told.survey().vaults(),
            products(subjects.allClients(), one.theirs()),
            subjects
                .since()
                .map(since -> OperationAnswers.of(since, subjects.predicted(), answers)),
            problems(one, subjects, none),
            one.former());
    JudgedEstate own = all.without(one.theirs());
    Optional<AddressGroup> group = one.group();
    return group.isPresent() ? own.named(group.orElseThrow()) : own;
  }

  private static Set<Product> products(List<Client> clients, Theirs theirs) {
    Set<Product> products = new HashSet<>();
    for (Client client : clients) {
      Optional<Product> product = client.product();
      if (product.isPresent() && theirs.leave(client.address())) {
        products.add(product.orElseThrow());
      }
    }
    return products;
  }

  private static List<Problem> problems(UnitedEstate one, Subjects subjects, Set<Problem> none) {
    List<Problem> problems = new ArrayList<>(one.present().problems());
    problems.addAll(subjects.contradictions());
    problems.removeAll(none);
    return problems;
  }
}
