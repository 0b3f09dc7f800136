package io.github.backupchecker;

import io.github.backupchecker.declaration.United;
import io.github.backupchecker.dialect.Recognised;
import io.github.backupchecker.evaluation.Basis;
import io.github.backupchecker.evaluation.Evaluation;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.Verdict;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.operation.OperationAnswer;
import io.github.backupchecker.operation.OperationAnswers;
import io.github.backupchecker.reading.Aside;
import io.github.backupchecker.reading.Inputs;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.settings.Settings;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.PassedOver;
import io.github.backupchecker.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Draws up the report of a run. */
final class Reporting {
  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(Problem::location, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Problem::kind)
          .thenComparing(Problem::message);
  private final Knowledge knowledge;

  Reporting(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  Report report(
      CheckRequest request,
      Settings settings,
      Inputs inputs,
      United united,
      Subjects subjects,
      Evaluation evaluated) {
    List<Problem> problems = problems(request, settings, inputs, united, subjects, evaluated);
    Evaluation evaluation = evaluated.without(problems);
    List<OperationAnswer> answers = new OperationAnswers(knowledge).of(subjects.predicted());
    return new Report(
        basis(),
        Verdict.of(evaluation.findings(), problems, settings.profile()),
        evaluation.totals(inputs.files().size(), problems.size()),
        evaluation.findings(),
        answers,
        problems,
        evaluation.rules(),
        inputs.files(),
        inputs.passedOver(),
        notes(settings, inputs),
        request.project(),
        read(request, settings, inputs));
  }

  /** Every file that somebody would miss: found, named, or with the settings. */
  private static List<Path> read(CheckRequest request, Settings settings, Inputs inputs) {
    List<Path> read = new ArrayList<>(inputs.paths());
    read.addAll(request.input().paths());
    settings.file().ifPresent(read::add);
    return read.stream().map(Path::toAbsolutePath).distinct().toList();
  }

  private List<Problem> problems(
      CheckRequest request,
      Settings settings,
      Inputs inputs,
      United united,
      Subjects subjects,
      Evaluation evaluation) {
    List<Problem> problems = new ArrayList<>(settings.problems());
    problems.addAll(inputs.problems());
    problems.addAll(united.problems());
    problems.addAll(subjects.contradictions());
    problems.addAll(evaluation.problems());
    if (inputs.isEmpty()) {
      inputs.aside().firstUnread().ifPresent(file -> problems.add(unread(inputs.aside(), file)));
    }
    if (problems.isEmpty() && inputs.isEmpty() && !request.overrides().allowEmpty()) {
      problems.add(
          new Problem(
              ProblemKind.NOTHING_TO_CHECK,
              "no file that declares a vault, agent, server, policy or operation was found:"
                  + " name the folder that holds them, or allow a run to be empty",
              null,
              List.of()));
    }
    return problems.stream().distinct().sorted(BY_PLACE).toList();
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
        knowledge.document().title(),
        knowledge.document().link(),
        knowledge.document().revision(),
        knowledge.errata().stream().map(Object::toString).toList());
  }

  private static String toolVersion() {
    String version = Checker.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  private static List<String> notes(Settings settings, Inputs inputs) {
    List<String> notes = new ArrayList<>();
    settings.path().ifPresent(path -> notes.add("settings: " + path));
    notJudged(inputs, notes);
    inputs.aside().unreadFormats().ifPresent(notes::add);
    inputs.aside().wordsAlone().ifPresent(notes::add);
    PassedOver.counted(inputs.passedOver()).ifPresent(notes::add);
    return notes;
  }

  private static void notJudged(Inputs inputs, List<String> notes) {
    int cloud = inputs.recognised(Recognised.Reason.NOT_HYBRID).size();
    if (cloud > 0) {
      notes.add(
          cloud
              + (cloud == 1 ? " object concerns" : " objects concern")
              + " cloud backup: recognised, not judged by hybrid rules");
    }
    int idle = inputs.recognised(Recognised.Reason.NOT_DEPLOYED).size();
    if (idle > 0) {
      notes.add(
          idle
              + (idle == 1 ? " object is" : " objects are")
              + " not deployed: a condition is false or a copy loop is empty");
    }
    for (Recognised template : inputs.recognised(Recognised.Reason.SET_BESIDE)) {
      notes.add(
          template.location().file().path()
              + " has "
              + template.what()
              + ": they are not judged by their defaults");
    }
    int links = inputs.recognised(Recognised.Reason.NOT_FOLLOWED).size();
    if (links > 0) {
      notes.add(
          links
              + (links == 1 ? " linked template was" : " linked templates were")
              + " not followed: name the folder that holds what is linked, too");
    }
  }
}
