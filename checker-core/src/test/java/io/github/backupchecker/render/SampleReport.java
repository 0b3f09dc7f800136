package io.github.backupchecker.render;

import io.github.backupchecker.evaluation.AppliedWaiver;
import io.github.backupchecker.evaluation.Basis;
import io.github.backupchecker.evaluation.Examination;
import io.github.backupchecker.evaluation.Excused;
import io.github.backupchecker.evaluation.Gate;
import io.github.backupchecker.evaluation.Outcome;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedBaseline;
import io.github.backupchecker.evaluation.ReportedControl;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.evaluation.ReportedFramework;
import io.github.backupchecker.evaluation.ReportedFrameworks;
import io.github.backupchecker.evaluation.ReportedRecovery;
import io.github.backupchecker.evaluation.ReportedUpgrade;
import io.github.backupchecker.evaluation.ReportedVault;
import io.github.backupchecker.evaluation.ReportedWaiver;
import io.github.backupchecker.evaluation.RuleExaminations;
import io.github.backupchecker.evaluation.Status;
import io.github.backupchecker.evaluation.Totals;
import io.github.backupchecker.evaluation.Verdict;
import io.github.backupchecker.finding.Citation;
import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.finding.Related;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.Control;
import io.github.backupchecker.knowledge.Framework;
import io.github.backupchecker.model.Operation;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.operation.OperationAnswer;
import io.github.backupchecker.oracle.SecurityLevel;
import io.github.backupchecker.reading.YamlFiles;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.settings.FailOn;
import io.github.backupchecker.settings.KnownFinding;
import io.github.backupchecker.settings.UndeterminedPolicy;
import io.github.backupchecker.settings.Waiver;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Glob;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.PassedOver;
import io.github.backupchecker.source.SourceFile;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A report with every feature that a renderer must show, hostile names included. */
public final class SampleReport {
  static final SourceFile OPERATIONS =
      new SourceFile(
          "estate/operations.yaml",
          """
          operations:
            retire-fs-01:
              do: stop-protection-and-delete-data
              on: agents/fs-01
            "prune \u202e##vso[task.complete]":
              on: servers/dpm-01
          """);
  public static final SourceFile VAULTS =
      new SourceFile(
          "estate/vaults.yaml",
          """
          vaults:
            rsv-prod-weu:
              hybrid-security: ${hybrid}
              immutability: locked
              colour: blue
          """);
  static final SourceFile POLICIES =
      new SourceFile(
          "estate/policies.yaml",
          """
          policies:
            備份-💾:
          \tretention: { daily: 5 days, weekly: 3 weeks }
            lab-files:
              retention: { daily: 1 day }
          """);

  private static final SourceFile SETTINGS =
      new SourceFile("backup-checker.yaml", "waivers: [ { rule: retention-below-minimum } ]\n");

  private static final RuleMetadata REFUSED =
      RuleMetadata.error(RuleGroup.IMMUTABILITY, "operation-refused", "The vendor will refuse it.")
          .citing("immutable-delete-agent");
  private static final RuleMetadata RETENTION =
      RuleMetadata.error(
              RuleGroup.RETENTION, "retention-below-minimum", "Points are kept too short a time.")
          .citing("retention-daily");
  private static final RuleMetadata SECURITY =
      RuleMetadata.error(
              RuleGroup.VAULT_POSTURE, "hybrid-security-disabled", "Hybrid security is off.")
          .citing("switching-on");
  private static final RuleMetadata WEAKENED =
      RuleMetadata.error(RuleGroup.CHANGE, "protection-weakened", "A change protects less.")
          .citing("switching-on");
  private static final RuleMetadata LOCKED =
      RuleMetadata.note(
              RuleGroup.IMMUTABILITY,
              "immutability-not-locked",
              "Immutability can be switched off.")
          .citing("immutable-blocks");
  private static final RuleMetadata NO_EFFECT =
      RuleMetadata.note(
              RuleGroup.VAULT_POSTURE,
              "hybrid-security-without-effect",
              "It protects nothing there.")
          .citing("cloud-without-effect")
          .with(RuleMetadata.Traits.OFF_BY_DEFAULT);
  private static final Citation MARS =
      new Citation(
          "Immutability support for MARS (2023-11-07)",
          "https://learn.microsoft.com/azure/backup/backup-azure-security-feature");
  private static final Citation MINIMUM =
      new Citation("Maintain a minimum retention range", "https://example.com/not-the-vendor");

  private SampleReport() {}

  /** The place of the first occurrence of a text. */
  public static Location at(SourceFile file, String text) {
    int index = file.text().indexOf(text);
    int start = file.text().codePointCount(0, index);
    return new Location(file, start, start + text.codePointCount(0, text.length()));
  }

  public static Report complete() {
    return new Report(
        new Basis(
            "0.1.0",
            "Security features that protect hybrid backups",
            "https://learn.microsoft.com/azure/backup/backup-azure-security-feature",
            "2023-11-07",
            List.of("The monthly minimum is printed as three weeks once: 3 months is followed.")),
        new Verdict(Status.INCOMPLETE, new Gate(FailOn.ERROR, UndeterminedPolicy.FAIL, false)),
        new Totals(3, 7, 13, 6, 4, 1, 1, 3),
        List.of(refused(), daily(), weekly(), waived(), undetermined(), weakened()),
        operations(),
        vaults(),
        Optional.of(upgrades()),
        recovery(),
        Optional.of(SampleChanges.base()),
        excused(),
        problems(),
        List.of(
            examined(RETENTION, List.of(daily(), weekly(), waived()), "policies/sql/daily"),
            examined(REFUSED, List.of(refused()), "operations/extend-sql"),
            examined(SECURITY, List.of(undetermined())),
            examined(WEAKENED, List.of(weakened())),
            examined(LOCKED, List.of()),
            new RuleExaminations(NO_EFFECT, false, List.of())),
        frameworks(),
        List.of("estate/operations.yaml", "estate/policies.yaml", "estate/vaults.yaml"),
        List.of(new PassedOver("estate/<script>alert(1)</script>.yaml", "declares no backup")),
        new YamlFiles(4, List.of("estate/policies.yaml")),
        List.of("compared with 'main:\u202e##vso[task.complete]': 4 changes"),
        Optional.of("com.example:\u202eestate"),
        List.of());
  }

  private static ReportedFrameworks frameworks() {
    Control recovery =
        new Control(
            "CP-9",
            "System Backup",
            List.of("retention-below-minimum"),
            List.of("hybrid-security-disabled"));
    Control access =
        new Control("AC-3", "Access Enforcement", List.of(), List.of("hybrid-security-disabled"));
    Control unused = new Control("CM-6", "Settings <b>&", List.of(), List.of("release-unknown"));
    Framework framework =
        new Framework(
            "nist-800-53",
            List.of("nist"),
            "NIST SP 800-53",
            "5.1.1",
            "The catalogue that NIST publishes.",
            List.of(recovery, access, unused));
    RuleExaminations retention =
        examined(RETENTION, List.of(daily(), weekly(), waived()), "policies/sql/daily");
    RuleExaminations security = examined(SECURITY, List.of(undetermined()));
    return new ReportedFrameworks(
        Optional.empty(),
        List.of(
            new ReportedFramework(
                framework,
                List.of(
                    new ReportedControl(
                        recovery,
                        List.of(retention, security),
                        List.of(daily(), weekly(), waived(), undetermined())),
                    new ReportedControl(access, List.of(security), List.of(undetermined())),
                    new ReportedControl(unused, List.of(), List.of())))));
  }

  private static RuleExaminations examined(
      RuleMetadata rule, List<ReportedFinding> found, String... passed) {
    Stream<Examination> wrong =
        found.stream().map(f -> new Examination(rule, f.finding().subject(), Optional.of(told(f))));
    Stream<Examination> right =
        Arrays.stream(passed).map(p -> new Examination(rule, new Address(p), Optional.empty()));
    return new RuleExaminations(rule, true, Stream.concat(wrong, right).toList());
  }

  /** A rule does not know of waivers. */
  private static Outcome told(ReportedFinding finding) {
    return finding.outcome().isExcused() ? Outcome.FAILED : finding.outcome();
  }

  static ReportedFinding refused() {
    Finding finding =
        Finding.failed(
                new Address("operations/retire-fs-01"),
                "do",
                at(OPERATIONS, "stop-protection-and-delete-data"),
                "stop-protection-and-delete-data on agents/fs-01 will be refused: "
                    + "vaults/rsv-prod-weu is immutable")
            .alsoAt(at(VAULTS, "locked"), "locked here")
            .because(
                new Consequence(
                    "810001",
                    "the item has unexpired recovery points",
                    "fs-01 runs 2.0.9262.0: stop protection and keep points by policy"));
    return reported(REFUSED, Severity.ERROR, Outcome.FAILED, finding, MARS, "a1");
  }

  private static ReportedFinding daily() {
    Finding finding =
        Finding.failed(
                new Address("policies/備份-💾/daily"),
                "daily",
                at(POLICIES, "5 days"),
                "daily retention of 備份-💾 is 5 days, below the minimum of 7 days")
            .because(new Consequence(null, null, "write 7 days or more"));
    return reported(RETENTION, Severity.ERROR, Outcome.FAILED, finding, MINIMUM, "b2");
  }

  private static ReportedFinding weekly() {
    Finding finding =
        Finding.failed(
            new Address("policies/備份-💾/weekly"),
            "weekly",
            at(POLICIES, "3 weeks"),
            "weekly retention of 備份-💾 is 3 weeks, below the minimum of 4 weeks");
    return reported(RETENTION, Severity.WARNING, Outcome.FAILED, finding, MINIMUM, "b3");
  }

  private static Waiver waiver(String on, LocalDate until) {
    Location place = at(SETTINGS, "retention-below-minimum");
    return new Waiver(
        "retention-below-minimum",
        new Glob(on),
        "lab machines, rebuilt every week",
        "backup-owner@contoso.example",
        until,
        place,
        place);
  }

  private static Waiver lab() {
    return waiver("policies/lab-files/daily", LocalDate.of(2027, 3, 31));
  }

  private static Excused excused() {
    return new Excused(
        List.of(
            new ReportedWaiver(lab(), ReportedWaiver.Standing.IN_FORCE, Optional.of(123L), 1),
            new ReportedWaiver(
                waiver("policies/*/weekly", LocalDate.of(2026, 12, 7)),
                ReportedWaiver.Standing.IN_FORCE,
                Optional.of(9L),
                2),
            new ReportedWaiver(
                waiver("policies/sql/**", LocalDate.of(2027, 1, 31)),
                ReportedWaiver.Standing.NOT_IN_BASE,
                Optional.empty(),
                0)),
        Optional.of(
            new ReportedBaseline(
                "backup-checker-baseline.json",
                2,
                List.of(
                    new KnownFinding(
                        new Address("agents/fs-02"), "agent-too-old", "version", "f6", false)))));
  }

  private static ReportedFinding waived() {
    Location place = at(POLICIES, "1 day }");
    Finding finding =
        Finding.failed(
            new Address("policies/lab-files/daily"),
            "daily",
            new Location(POLICIES, place.startOffset(), place.endOffset() - 2),
            "daily retention of lab-files is 1 day, below the minimum of 7 days");
    ReportedFinding counted =
        reported(RETENTION, Severity.ERROR, Outcome.WAIVED, finding, MINIMUM, "b4");
    return new ReportedFinding(
        counted.rule(),
        counted.severity(),
        counted.outcome(),
        counted.finding(),
        counted.sources(),
        counted.fingerprint(),
        Optional.of(new AppliedWaiver(lab(), 123)));
  }

  private static ReportedFinding undetermined() {
    Finding finding =
        Finding.undetermined(
            new Address("vaults/rsv-prod-weu"),
            "hybrid-security",
            at(VAULTS, "${hybrid}"),
            "hybrid-security of rsv-prod-weu is a placeholder: declare enabled or always-on");
    return reported(SECURITY, Severity.ERROR, Outcome.UNDETERMINED, finding, MARS, "c5");
  }

  private static ReportedFinding weakened() {
    Finding finding =
        Finding.failed(
                new Address("vaults/rsv-prod-weu"),
                "hybrid-security",
                at(VAULTS, "${hybrid}"),
                "hybrid-security of vaults/rsv-prod-weu was enabled, and is not known any more")
            .alsoAt(at(SampleChanges.BASE, "enabled"), "in the base")
            .ofChange();
    return reported(WEAKENED, Severity.ERROR, Outcome.FAILED, finding, MARS, "d6");
  }

  static ReportedFinding reported(
      RuleMetadata rule,
      Severity severity,
      Outcome outcome,
      Finding finding,
      Citation source,
      String fingerprint) {
    return new ReportedFinding(
        rule, severity, outcome, finding, List.of(source), fingerprint, Optional.empty());
  }

  private static List<OperationAnswer> operations() {
    return Stream.concat(SampleChanges.answers().stream(), planned().stream()).toList();
  }

  private static List<OperationAnswer> planned() {
    return List.of(
        new OperationAnswer(
            new Address("operations/retire-fs-01"),
            Operation.Provenance.DECLARED,
            Optional.of(OperationKind.STOP_PROTECTION_AND_DELETE_DATA),
            Optional.of("MARS"),
            Optional.of(new Address("agents/fs-01")),
            Optional.empty(),
            Optional.of("vaults/rsv-prod-weu: immutability locked; MARS 2.0.9262.0"),
            "refused",
            Optional.of("810001"),
            Optional.of("the vault is immutable"),
            Optional.of("stop protection and keep points by policy"),
            Optional.of("everything: nothing is deleted"),
            at(OPERATIONS, "retire-fs-01")),
        new OperationAnswer(
            new Address("operations/prune \u202e##vso[task.complete]"),
            Operation.Provenance.CHANGE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("daily retention goes from 30 days to 7 days"),
            Optional.empty(),
            "undetermined",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            at(OPERATIONS, "prune \u202e##vso[task.complete]")));
  }

  private static List<ReportedVault> vaults() {
    return List.of(
        new ReportedVault(
            new Address("vaults/rsv-lab"),
            Location.startOf(VAULTS),
            SecurityLevel.EXCELLENT,
            List.of(),
            List.of(),
            List.of(new Address("policies/lab-files"))),
        new ReportedVault(
            new Address("vaults/rsv-prod-weu"),
            at(VAULTS, "rsv-prod-weu"),
            SecurityLevel.GOOD,
            List.of("for Excellent: set up multi-user \u202eauthorization"),
            List.of(
                "whether hybrid security is on is not known: declare hybrid-security",
                "2 of 3 MARS agents are too old to ask for a security PIN when a policy is weakened"
                    + " (it takes MARS 2.0.9262.0 or newer)"),
            List.of(
                new Address("agents/fs-01"),
                new Address("operations/retire-fs-01"),
                new Address("policies/備份-💾"))));
  }

  private static List<ReportedUpgrade> upgrades() {
    return List.of(
        new ReportedUpgrade(
            "MARS agent",
            "2.0.9262.0",
            List.of(new Address("agents/fs-01"), new Address("servers/dpm \u202e-01/agent")),
            List.of(refused(), undetermined()),
            List.of()),
        new ReportedUpgrade(
            "DPM 2022",
            "DPM 2022 UR2 Refresh",
            List.of(new Address("servers/dpm \u202e-01")),
            List.of(weekly()),
            List.of(weakened())));
  }

  private static List<ReportedRecovery> recovery() {
    return List.of(
        new ReportedRecovery(
            Product.MARS,
            "protect the sources again and recover",
            14,
            List.of("Deleted data is kept.", "Deleted data is recovered on the same machine."),
            List.of(MARS, MINIMUM)),
        new ReportedRecovery(
            Product.DPM,
            "use Recover \u202eData",
            14,
            List.of("Deleted data is kept."),
            List.of(MARS)));
  }

  private static List<Problem> problems() {
    return List.of(
        new Problem(ProblemKind.NOTHING_TO_CHECK, "::error::nothing was found", null, List.of()),
        Problem.at(
            ProblemKind.UNREADABLE_FILE,
            Location.startOf(SourceFile.unread("estate/\u001b[31mred.yaml")),
            "the file cannot be read: permission denied"),
        new Problem(
            ProblemKind.UNKNOWN_KEY,
            "a vault has no key 'colour': did you mean 'cross-region-restore'?",
            at(VAULTS, "colour"),
            List.of(new Related("the vault", at(VAULTS, "rsv-prod-weu")))));
  }
}
