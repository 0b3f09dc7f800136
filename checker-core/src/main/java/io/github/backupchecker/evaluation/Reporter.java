package io.github.backupchecker.evaluation;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.knowledge.Erratum;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.operation.AnsweredChange;
import io.github.backupchecker.operation.OperationAnswer;
import io.github.backupchecker.reading.Aside;
import io.github.backupchecker.reading.Inputs;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.PassedOver;
import io.github.backupchecker.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Draws up the report of a run. */
public final class Reporter {
  private final Knowledge knowledge;

  public Reporter(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  public Report report(Run run) {
    Evaluation evaluated = run.judged().evaluation();
    StaleWaivers stale = new StaleWaivers(run, evaluated);
    List<Problem> problems = problems(run, stale);
    List<OperationAnswer> answers = run.judged().answers();
    Optional<ReportedBase> base = compared(run);
    Optional<ReportedBase> other =
        base.isPresent() && base.orElseThrow().isAlone() ? base : Optional.empty();
    Evaluation left = evaluated.without(problems);
    Evaluation evaluation =
        other.isPresent() ? left.ofChanges(other.orElseThrow().objects()) : left;
    Excused excused = new Excusing(run, evaluated).all();
    boolean differs = other.isPresent() && !other.orElseThrow().changes().isEmpty();
    return new Report(
        basis(),
        Verdict.of(evaluation.findings(), differs, problems, run.settings().profile()),
        evaluation.totals(run.inputs().files().size(), problems.size()),
        evaluation.findings(),
        other.isPresent() ? answers(other.orElseThrow()) : answers,
        vaults(run, other),
        other.isEmpty() && run.planner().isPresent()
            ? Optional.of(run.planner().orElseThrow().of(evaluation.findings(), problems))
            : Optional.empty(),
        ReportedRecovery.of(other.isEmpty() ? run.judged().products() : Set.of(), knowledge),
        base,
        excused,
        problems,
        evaluation.rules(),
        ReportedFrameworks.of(knowledge.frameworks(), run.settings().profile().only(), evaluation),
        run.inputs().files(),
        run.passedOver(),
        run.inputs().yaml(),
        notes(run, stale, excused),
        run.project(),
        read(run));
  }

  private static List<String> notes(Run run, StaleWaivers stale, Excused excused) {
    List<String> notes = new ArrayList<>(new Notes(run).all());
    notes.addAll(excused.notes());
    notes.addAll(stale.notes());
    return notes;
  }

  private static Optional<ReportedBase> compared(Run run) {
    Optional<List<AnsweredChange>> changes = run.judged().changes();
    if (run.before().isEmpty() || changes.isEmpty()) {
      return Optional.empty();
    }
    Before before = run.before().orElseThrow();
    return Optional.of(new ReportedBase(before.label(), before.present(), changes.orElseThrow()));
  }

  private static List<OperationAnswer> answers(ReportedBase other) {
    return other.changes().stream()
        .flatMap(change -> change.answers().stream())
        .distinct()
        .toList();
  }

  /** Of a comparison alone, those that differ or are concerned by what does. */
  private static List<ReportedVault> vaults(Run run, Optional<ReportedBase> other) {
    if (other.isEmpty()) {
      return run.judged().vaults();
    }
    Set<Address> concerned = other.orElseThrow().objects();
    return run.judged().vaults().stream()
        .filter(vault -> concerned.contains(vault.vault()))
        .toList();
  }

  /** Every file that somebody would miss: found, named, or with the settings. */
  private static List<Path> read(Run run) {
    List<Path> read = new ArrayList<>(run.inputs().paths());
    for (Inputs one : run.inputs().neighbours()) {
      read.addAll(one.paths());
    }
    read.addAll(run.asked().paths());
    if (run.before().isPresent()) {
      read.addAll(run.before().orElseThrow().inputs().paths());
    }
    read.addAll(run.settings().files());
    Set<Path> absolute = new LinkedHashSet<>();
    for (Path one : read) {
      absolute.add(one.toAbsolutePath());
    }
    return List.copyOf(absolute);
  }

  private static List<Problem> problems(Run run, StaleWaivers stale) {
    Evaluation evaluation = run.judged().evaluation();
    Inputs inputs = run.inputs();
    List<Problem> problems = new ArrayList<>(run.settings().problems());
    problems.addAll(inputs.problems());
    problems.addAll(run.judged().problems());
    if (run.before().isPresent()) {
      problems.addAll(run.before().orElseThrow().problems(run.judged().former(), run.mayBeEmpty()));
    }
    problems.addAll(evaluation.problems());
    problems.addAll(new EstateProblems(run).all());
    problems.addAll(stale.problems());
    if (inputs.isEmpty()) {
      inputs.aside().firstUnread().ifPresent(file -> problems.add(unread(inputs.aside(), file)));
    }
    // what a change removed altogether was something to check
    boolean isIdle = inputs.isEmpty() && evaluation.findings().isEmpty();
    if (problems.isEmpty() && isIdle && !run.mayBeEmpty()) {
      problems.add(
          new Problem(
              ProblemKind.NOTHING_TO_CHECK,
              "no file that declares a vault, agent, server, policy or operation was found"
                  + run.asked().selection().narrowing().map(it -> ", and " + it).orElse("")
                  + ": name the folder that holds them, or allow a run to be empty",
              null,
              List.of()));
    }
    if (problems.isEmpty()) {
      return List.of();
    }
    Comparator<Problem> byPlace =
        Comparator.comparing(Problem::location, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Problem::kind)
            .thenComparing(Problem::message);
    return problems.stream().distinct().sorted(byPlace).toList();
  }

  /** Where nothing could be judged because nothing could be read, nothing is compliant. */
  private static Problem unread(Aside aside, PassedOver first) {
    return Problem.at(
        ProblemKind.UNSUPPORTED_FORMAT,
        Location.startOf(SourceFile.unread(first.path())),
        aside.unreadFormats().orElseThrow()
            + "; nothing else was found. '"
            + first.path()
            + "': "
            + first.reason());
  }

  private Basis basis() {
    return new Basis(
        toolVersion(),
        knowledge.sources().document().title(),
        knowledge.sources().document().link(),
        knowledge.sources().document().revision(),
        errata());
  }

  private List<String> errata() {
    List<String> errata = new ArrayList<>();
    for (Erratum one : knowledge.sources().errata().values()) {
      errata.add(one.toString());
    }
    return errata;
  }

  private static String toolVersion() {
    String version = Reporter.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
