package io.github.backupchecker.dialect.arm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.dialect.Declarations;
import io.github.backupchecker.dialect.Recognised;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.model.PeriodUnit;
import io.github.backupchecker.model.Policy;
import io.github.backupchecker.model.RetentionEntry;
import io.github.backupchecker.model.RetentionSchedule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArmPolicyTest {

  @Test
  void aPolicyForAgentsIsReadWithItsFourSchedules() {
    Policy policy =
        policy(
            """
            "schedulePolicy": { "schedulePolicyType": "SimpleSchedulePolicy",
              "scheduleRunFrequency": "Daily", "scheduleRunTimes": [ "2026-01-01T21:00:00Z" ] },
            "retentionPolicy": { "retentionPolicyType": "LongTermRetentionPolicy",
              "dailySchedule": { "retentionDuration": { "count": 30, "durationType": "Days" } },
              "weeklySchedule": { "retentionDuration": { "count": "4", "durationType": "weeks" } },
              "monthlySchedule": { "retentionDuration": { "count": 12, "durationType": "Months" } },
              "yearlySchedule": { "retentionDuration": { "count": 7, "durationType": "Years" } } }
            """);

    assertThat(policy.schedule().every().is(new Period(1, PeriodUnit.DAYS))).isTrue();
    assertThat(policy.schedule().at().known().orElseThrow()).hasSize(1);
    List<RetentionEntry> entries = policy.retention().known().orElseThrow();
    assertThat(entries)
        .extracting(e -> e.address().text())
        .containsExactly(
            "policies/p/daily", "policies/p/weekly", "policies/p/monthly", "policies/p/yearly");
    assertThat(entries)
        .extracting(e -> e.period().known().orElseThrow().toString())
        .containsExactly("30 days", "4 weeks", "12 months", "7 years");
    assertThat(entries.get(0).period().location().text()).isEqualTo("30");
  }

  @Test
  void aScheduleOfNullIsNotZeroDays() {
    Policy policy =
        policy(
            """
            "retentionPolicy": { "dailySchedule": null,
              "weeklySchedule": { "retentionDuration": { "count": 4, "durationType": "Weeks" } } }
            """);

    assertThat(policy.retention().known().orElseThrow())
        .extracting(RetentionEntry::schedule)
        .containsExactly(RetentionSchedule.WEEKLY);
  }

  @Test
  void aPolicyWithoutAnyScheduleKeepsNothing() {
    assertThat(policy("\"retentionPolicy\": {}").retention().known().orElseThrow()).isEmpty();
    assertThat(policy("\"timeZone\": \"UTC\"").retention().isAbsent()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"Daily, DAILY", "Weekly, WEEKLY"})
  void aSimpleRetentionIsThatOfTheSchedule(String frequency, RetentionSchedule schedule) {
    Policy policy =
        policy(
            """
            "schedulePolicy": { "scheduleRunFrequency": "%s", "scheduleRunDays": [ "Sunday" ] },
            "retentionPolicy": { "retentionPolicyType": "SimpleRetentionPolicy",
              "retentionDuration": { "count": 5, "durationType": "Days" } }
            """
                .formatted(frequency));

    assertThat(policy.retention().known().orElseThrow())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.schedule()).isEqualTo(schedule);
              assertThat(entry.period().is(new Period(5, PeriodUnit.DAYS))).isTrue();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ \"count\": \"[parameters('days')]\", \"durationType\": \"Days\" }",
        "{ \"count\": 30, \"durationType\": \"Invalid\" }",
        "{ \"count\": 30 }",
        "\"[parameters('duration')]\"",
        "null"
      })
  void aDurationThatIsNotWhollyKnownIsUndetermined(String duration) {
    Policy policy =
        policy(
            "\"retentionPolicy\": { \"dailySchedule\": { \"retentionDuration\": "
                + duration
                + " } }");

    assertThat(policy.retention().known().orElseThrow())
        .singleElement()
        .matches(entry -> entry.period().isUndetermined());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "30.5", "\"thirty\"", "12345678901234567890"})
  void aCountThatIsNoNumberIsAProblem(String count) {
    Declarations read =
        read(
            "\"backupManagementType\": \"MAB\", \"retentionPolicy\": { \"dailySchedule\": {"
                + " \"retentionDuration\": { \"count\": %s, \"durationType\": \"Days\" } } }"
                    .formatted(count));

    assertThat(read.problems())
        .singleElement()
        .matches(problem -> problem.kind() == ProblemKind.INVALID_VALUE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AzureIaasVM",
        "AzureStorage",
        "AzureWorkload",
        "AzureSql",
        "GenericProtectionPolicy"
      })
  void policiesForTheCloudAreRecognisedAndNeverJudged(String type) {
    Declarations read =
        read("\"backupManagementType\": \"%s\", \"retentionPolicy\": 5".formatted(type));

    assertThat(read.policies()).isEmpty();
    assertThat(read.problems()).isEmpty();
    assertThat(read.recognised()).extracting(Recognised::what).containsExactly(type + " policy");
  }

  @Test
  void aPolicyWhoseTypeOnlyADeploymentKnowsIsUndetermined() {
    Declarations read = read("\"backupManagementType\": \"[parameters('type')]\"");

    assertThat(read.recognised()).isEmpty();
    assertThat(read.policies())
        .singleElement()
        .matches(policy -> policy.retention().isUndetermined());
  }

  @Test
  void policiesOfTheSameNameInTwoVaultsStaySeparate() {
    String policy =
        "{ \"type\": \"Microsoft.RecoveryServices/vaults/backupPolicies\", \"name\": \"%s/p\","
            + " \"properties\": { \"backupManagementType\": \"mab\" } }";

    assertThat(Arm.template("", policy.formatted("a") + "," + policy.formatted("b")).policies())
        .extracting(p -> p.identity().address().text())
        .containsExactly("policies/p", "policies/p#2");
  }

  private static Policy policy(String properties) {
    Declarations read = read("\"backupManagementType\": \"MAB\", " + properties);
    assertThat(read.problems()).isEmpty();
    return read.policies().get(0);
  }

  private static Declarations read(String properties) {
    return Arm.template(
        "",
        """
        { "type": "Microsoft.RecoveryServices/vaults/backupPolicies", "name": "rsv/p",
          "properties": { %s } }
        """
            .formatted(properties));
  }
}
