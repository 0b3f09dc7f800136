package io.github.backupchecker.dialect.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.dialect.command.CommandReader.ReadCommand;
import io.github.backupchecker.model.Intent;
import io.github.backupchecker.model.OperationKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** However a command is written, it does the same; and no flag less makes it milder. */
class CommandLawsTest {
  private static final String[] GAPS = {
    " ", "  ", "\t", " `\n  ", " `\r\n", " <# -EnablePruning -KeepOnlineData #> ", "\u00a0"
  };
  private static final String[] DASHES = {"-", "\u2013", "\u2014", "\u2015"};
  private static final Map<String, String> VALUES =
      Map.of(
          "ImmutabilityState", " Disabled",
          "SoftDeleteFeatureState", " 'Disable'",
          "DisableHybridBackupSecurityFeature", " $true");
  private final CommandReader reader = new CommandReader();
  private final SyntaxTable table = SyntaxTable.load();
  private final Random random = new Random(20231107);

  @Test
  void theWayACommandIsWrittenNeverChangesTheAnswer() {
    for (String spelling : cmdlets()) {
      for (List<String> flags : combinations(spelling)) {
        Optional<ReadCommand> plain = reader.read(plain(spelling, flags)).reading();
        for (int i = 0; i < 40; i++) {
          String line = disguised(spelling, flags);
          Optional<ReadCommand> read = reader.read(line).reading();
          assertThat(read.isPresent()).as(line).isEqualTo(plain.isPresent());
          assertThat(read.flatMap(ReadCommand::intent).map(Intent::kind))
              .as(line)
              .isEqualTo(plain.flatMap(ReadCommand::intent).map(Intent::kind));
          assertThat(read.flatMap(ReadCommand::unattended))
              .as(line)
              .isEqualTo(plain.flatMap(ReadCommand::unattended));
          assertThat(read.map(r -> sorted(r.command().flags())))
              .as(line)
              .isEqualTo(plain.map(r -> sorted(r.command().flags())));
        }
      }
    }
  }

  @Test
  void everyCommandHasItsParameters() {
    assertThat(table.commands().keySet())
        .containsExactlyInAnyOrderElementsOf(CriticalCommand.spellings());
  }

  @Test
  void leavingOutAFlagThatKeepsDataDeletesIt() {
    assertThat(kind("Remove-DPMChildDatasource -KeepDiskData"))
        .contains(OperationKind.REMOVE_CHILD_DATA_SOURCE);
    assertThat(kind("Remove-DPMChildDatasource -KeepDiskData -EnableOnlineRPsPruning"))
        .contains(OperationKind.REMOVE_CHILD_DATA_SOURCE);
    assertThat(kind("Remove-OBPolicy -DeleteBackup")).contains(OperationKind.REMOVE_POLICY);
    assertThat(kind("Remove-DPMChildDatasource -Online -KeepOnlineData"))
        .contains(OperationKind.REMOVE_DATA_SOURCE);
  }

  @Test
  void anyFlagThatIsNotCertainLeavesTheAnswerOpenOrTheSame() {
    for (String spelling : cmdlets()) {
      for (List<String> flags : combinations(spelling)) {
        for (String flag : flags) {
          if (!table.of(spelling).isSwitch(flag)) {
            continue;
          }
          List<String> without = new ArrayList<>(flags);
          without.remove(flag);
          Optional<OperationKind> on = kind(plain(spelling, flags));
          Optional<OperationKind> off = kind(plain(spelling, without));
          Optional<OperationKind> open = kind(plain(spelling, without) + " -" + flag + ":$x");
          assertThat(open).as(spelling + flags + flag).isEqualTo(on.equals(off) ? on : open);
          assertThat(on.equals(off) || open.isEmpty()).as(spelling + flags + flag).isTrue();
        }
      }
    }
  }

  private Optional<OperationKind> kind(String line) {
    return reader.read(line).reading().flatMap(ReadCommand::intent).map(Intent::kind);
  }

  private static List<String> cmdlets() {
    return CriticalCommand.spellings().stream().filter(s -> !s.startsWith("az ")).toList();
  }

  /** Every combination of what decides, some with what does not. */
  private List<List<String>> combinations(String spelling) {
    List<String> deciding = CriticalCommand.of(spelling).orElseThrow().deciding();
    List<List<String>> all = new ArrayList<>();
    for (int chosen = 0; chosen < 1 << deciding.size(); chosen++) {
      List<String> flags = new ArrayList<>();
      for (int i = 0; i < deciding.size(); i++) {
        if ((chosen >> i & 1) == 1) {
          flags.add(deciding.get(i));
        }
      }
      all.add(flags);
      List<String> more = new ArrayList<>(flags);
      table.of(spelling).switches().stream()
          .filter(s -> !flags.contains(s) && !deciding.contains(s))
          .filter(s -> !s.equals("WhatIf") && random.nextBoolean())
          .forEach(more::add);
      all.add(more);
    }
    return all;
  }

  private String plain(String spelling, List<String> flags) {
    StringBuilder line = new StringBuilder(spelling);
    flags.forEach(flag -> line.append(" -").append(flag).append(value(spelling, flag)));
    return line.toString();
  }

  private String value(String spelling, String flag) {
    return table.of(spelling).isSwitch(flag) ? "" : VALUES.getOrDefault(flag, " $value");
  }

  private String disguised(String spelling, List<String> flags) {
    List<String> order = new ArrayList<>(flags);
    Collections.shuffle(order, random);
    StringBuilder line = new StringBuilder(random.nextBoolean() ? "# Remove-OBPolicy\n" : "");
    line.append(name(cased(spelling)));
    for (String flag : order) {
      line.append(pick(GAPS)).append(pick(DASHES)).append(cased(shortened(spelling, flag)));
      if (table.of(spelling).isSwitch(flag)) {
        line.append(pick("", ":$true", ":$TRUE", ": $true", ":1"));
      } else {
        line.append(value(spelling, flag).replaceFirst("^ ", pick(" ", ":", ": ", " `\n ")));
      }
    }
    return line + pick("", " # -DeleteBackup", ";", " | Out-Null", "\n", " > $null");
  }

  private String name(String name) {
    return switch (random.nextInt(6)) {
      case 0 -> "& " + name;
      case 1 -> "& '" + name + "'";
      case 2 -> "&\"" + name + "\"";
      case 3 -> "Some.Module\\" + name;
      case 4 -> "$result = " + name;
      default -> name;
    };
  }

  /** The shortest beginnings that PowerShell takes, and longer ones. */
  private String shortened(String spelling, String flag) {
    int least = flag.length();
    while (least > 1
        && table.of(spelling).matching(flag.substring(0, least - 1)).equals(List.of(flag))) {
      least--;
    }
    return flag.substring(0, least + random.nextInt(flag.length() - least + 1));
  }

  private String cased(String text) {
    return switch (random.nextInt(3)) {
      case 0 -> text.toUpperCase(Locale.ROOT);
      case 1 -> text.toLowerCase(Locale.ROOT);
      default -> text;
    };
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private static List<String> sorted(List<String> flags) {
    return flags.stream().sorted().toList();
  }
}
