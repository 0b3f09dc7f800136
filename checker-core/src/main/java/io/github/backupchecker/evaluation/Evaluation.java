package io.github.backupchecker.evaluation;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.AddressGroup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the rules say about an estate.
 *
 * @param findings of one estate in the order of the rules, else ordered by place
 * @param rules every rule, in the order of the catalogue
 * @param problems rules that crashed
 */
public record Evaluation(
    List<ReportedFinding> findings, List<RuleExaminations> rules, List<Problem> problems) {

  /**
   * The same without what cannot be told because it could not be read: a problem at that place says
   * so already, and one cause is said once.
   */
  public Evaluation without(Collection<Problem> said) {
    SaidPlaces places = new SaidPlaces(said);
    List<ReportedFinding> left = new ArrayList<>();
    for (ReportedFinding found : findings) {
      if (found.outcome() != Outcome.UNDETERMINED || !places.areIn(found.finding().location())) {
        left.add(found);
      }
    }
    return with(left);
  }

  /** The same with other addresses. */
  Evaluation named(AddressGroup group) {
    return new Evaluation(
        findings.stream().map(found -> found.named(group)).toList(),
        rules.stream().map(rule -> rule.named(group)).toList(),
        problems);
  }

  /**
   * All of them as one, ordered by place, no two findings with one fingerprint; what several say is
   * said once.
   *
   * @param each at least one, by the same rules
   */
  static Evaluation united(List<Evaluation> each) {
    List<RuleExaminations> rules = new ArrayList<>();
    for (int i = 0; i < each.get(0).rules.size(); i++) {
      List<RuleExaminations> same = new ArrayList<>();
      for (Evaluation one : each) {
        same.add(one.rules.get(i));
      }
      rules.add(RuleExaminations.united(same));
    }
    Set<Problem> problems = new LinkedHashSet<>();
    for (Evaluation one : each) {
      problems.addAll(one.problems);
    }
    return new Evaluation(AlikeFindings.toldApart(findings(each)), rules, List.copyOf(problems));
  }

  private static List<ReportedFinding> findings(List<Evaluation> each) {
    if (each.size() == 1) {
      return each.get(0).findings.stream().sorted().toList();
    }
    Map<Object, ReportedFinding> said = new LinkedHashMap<>();
    each.stream()
        .flatMap(one -> one.findings.stream())
        .sorted()
        .forEach(found -> said.putIfAbsent(found.said(), found));
    return List.copyOf(said.values());
  }

  /** The same without what is judged elsewhere. */
  Evaluation without(Theirs theirs) {
    return theirs.isEmpty()
        ? this
        : new Evaluation(
            findings.stream().filter(found -> theirs.leave(found.finding())).toList(),
            rules.stream().map(rule -> rule.on(theirs::leave)).toList(),
            problems);
  }

  Evaluation with(List<ReportedFinding> others) {
    return new Evaluation(others, rules, problems);
  }

  /** What of it is about changes alone, and about objects that changed. */
  public Evaluation ofChanges(Set<Address> objects) {
    return new Evaluation(
        findings.stream().filter(found -> found.finding().isOfChange()).toList(),
        rules.stream().map(rule -> rule.on(objects::contains)).toList(),
        problems);
  }

  /**
   * What was counted, in so many files and with so many problems.
   *
   * <p>Many rules examine the same, and the same row of addresses is told without a look into one.
   */
  public Totals totals(int files, int problems) {
    Set<Address> subjects = new HashSet<>();
    int examinations = 0;
    int passed = 0;
    List<Address[]> added = new ArrayList<>();
    for (RuleExaminations rule : rules) {
      Address[] examined = rule.subjects();
      if (added.stream().noneMatch(others -> Arrays.equals(examined, others))) {
        added.add(examined);
        Collections.addAll(subjects, examined);
      }
      examinations += examined.length;
      passed += rule.passed();
    }
    return new Totals(
        files,
        subjects.size(),
        examinations,
        passed,
        count(Outcome.FAILED),
        count(Outcome.UNDETERMINED),
        count(Outcome.WAIVED) + count(Outcome.BASELINED),
        problems);
  }

  private int count(Outcome outcome) {
    int count = 0;
    for (ReportedFinding found : findings) {
      count += found.outcome() == outcome ? 1 : 0;
    }
    return count;
  }
}
