package io.github.backupchecker.dialect.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.Checker;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A command that deletes never passes for one that keeps, however it is written. */
class RunTest {
  private static final String ESTATE =
      """
      vaults: { v: { immutability: locked, hybrid-security: enabled, soft-delete: { state: enabled } } }
      agents: { a: { vault: v, version: 2.0.9262.0 } }
      operations:
        o:
          on: agents/a
      """;
  private final Checker checker = new Checker(new KnowledgeFile().read());
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run: |\n      Remove-OBPolicy `\n        -DeleteBackup",
        "run: 'Remove-OBPolicy -DeleteBackup # -EnablePruning'",
        "run: 'Remove-OBPolicy -DeleteBackup <# -EnablePruning #>'",
        "run: Remove-OBPolicy -DeleteBackup $false",
        "run: '& Remove-OBPolicy -DeleteBackup'",
        "run: MSOnlineBackup\\Remove-OBPolicy -DeleteBackup",
        "run: powershell -Command \"Remove-OBPolicy -DeleteBackup\"",
      })
  void aDeleteIsRefused(String run) throws IOException {
    Report report = check(run);

    assertThat(report.problems()).isEmpty();
    assertThat(report.findings())
        .anyMatch(
            f ->
                f.rule().id().equals("operation-refused")
                    && f.finding().consequence() != null
                    && "810001".equals(f.finding().consequence().code()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run: '$s=@{DeleteBackup=$true}; Remove-OBPolicy @s'",
        "run: Remove-OBPolicy -DeleteBackup:$delete",
      })
  void whatIsNotShownIsUndetermined(String run) throws IOException {
    assertThat(check(run).findings())
        .anyMatch(f -> f.finding().message().contains("cannot be told"));
  }

  @Test
  void aMisspeltFlagIsAProblemWhereItStands() throws IOException {
    assertThat(check("run: Remove-OBPolicy -DeletBackup").problems())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("did you mean -DeleteBackup?"))
        .satisfies(p -> assertThat(p.location()).asString().endsWith(":6:26"));
  }

  @Test
  void aNameThatIsNoCmdletIsAProblemWithASuggestion() throws IOException {
    assertThat(check("run: Remove-ChildDatasource -KeepOnlineData").problems())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("'Remove-DPMChildDatasource'"));
  }

  private Report check(String run) throws IOException {
    Path file = Files.writeString(folder.resolve("f.yaml"), ESTATE + "    " + run + "\n");
    return checker.check(CheckRequest.of(file));
  }
}
