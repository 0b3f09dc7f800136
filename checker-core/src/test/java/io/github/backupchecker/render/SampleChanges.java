package io.github.backupchecker.render;

import io.github.backupchecker.change.Change;
import io.github.backupchecker.change.ChangedValue;
import io.github.backupchecker.change.Impact;
import io.github.backupchecker.evaluation.ReportedBase;
import io.github.backupchecker.model.Operation;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.operation.AnsweredChange;
import io.github.backupchecker.operation.OperationAnswer;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The changes of the sample report, with a hostile base and hostile values. */
final class SampleChanges {
  static final SourceFile BASE =
      new SourceFile(
          "estate/earlier.yaml",
          """
          hybrid: enabled
          daily: "::error::30 days <b>"
          fs-04: {}
          """,
          Optional.of("main:\u202e##vso[task.complete]"));

  private SampleChanges() {}

  static ReportedBase base() {
    return new ReportedBase(
        BASE.revision().orElseThrow(),
        Optional.empty(),
        List.of(weakened(), gone(), added(), shortened()));
  }

  /** What the vendor answers to the changes, in the order of the report. */
  static List<OperationAnswer> answers() {
    return IntStream.rangeClosed(1, 8).mapToObj(SampleChanges::answer).toList();
  }

  private static AnsweredChange weakened() {
    return new AnsweredChange(
        new Change(
            new Address("vaults/rsv-prod-weu"),
            "hybrid-security",
            Change.Weight.STATE,
            Impact.WEAKER,
            before("enabled", "enabled"),
            Optional.of(now("${hybrid}", SampleReport.VAULTS, "${hybrid}"))),
        List.of());
  }

  private static AnsweredChange gone() {
    return new AnsweredChange(
        new Change(
            new Address("agents/fs-04"),
            "agent",
            Change.Weight.GUARDS,
            Impact.WEAKER,
            before("declared", "fs-04"),
            Optional.empty()),
        List.of(answer(4)));
  }

  private static AnsweredChange added() {
    return new AnsweredChange(
        new Change(
            new Address("policies/lab-files"),
            "policy",
            Change.Weight.PLAIN,
            Impact.OTHER,
            Optional.empty(),
            Optional.of(now("declared", SampleReport.POLICIES, "lab-files"))),
        List.of());
  }

  private static AnsweredChange shortened() {
    return new AnsweredChange(
        new Change(
            new Address("policies/備份-💾"),
            "retention daily",
            Change.Weight.PLAIN,
            Impact.OTHER,
            before("::error::30 days\n<b>", "::error::30 days <b>"),
            Optional.of(now("5 days \u202e##vso[x]", SampleReport.POLICIES, "5 days"))),
        answers().stream().filter(one -> one.code().isEmpty()).toList());
  }

  private static Optional<ChangedValue> before(String text, String typed) {
    return Optional.of(now(text, BASE, typed));
  }

  private static ChangedValue now(String text, SourceFile file, String typed) {
    return new ChangedValue(text, Declared.known(text, SampleReport.at(file, typed)));
  }

  private static OperationAnswer answer(int number) {
    boolean isGone = number == 4;
    Address agent = new Address("agents/fs-0" + number);
    return new OperationAnswer(
        agent,
        Operation.Provenance.CHANGE,
        Optional.of(
            isGone
                ? OperationKind.STOP_PROTECTION_AND_DELETE_DATA
                : OperationKind.REDUCE_RETENTION),
        Optional.of("MARS"),
        Optional.of(agent),
        Optional.of(isGone ? "it is not declared any more" : "daily retention goes to 5 days"),
        Optional.of("in the base, vaults/rsv-prod-weu: immutability locked; MARS 2.0.9262.0"),
        "refused",
        isGone ? Optional.of("810001") : Optional.empty(),
        Optional.of("the vault is immutable"),
        Optional.of("keep the retention range as it is, or raise it"),
        Optional.empty(),
        isGone ? SampleReport.at(BASE, "fs-04") : SampleReport.at(SampleReport.POLICIES, "5 days"));
  }
}
