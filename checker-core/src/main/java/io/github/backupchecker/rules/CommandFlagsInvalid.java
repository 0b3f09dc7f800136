package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.Command;
import io.github.backupchecker.model.Operation;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import java.util.List;
import java.util.stream.Stream;

/** Flags that mean nothing, or something else, without another one. */
record CommandFlagsInvalid(Knowledge knowledge) implements Rule<Operation> {
  private static final List<Needs> NEEDS =
      List.of(
          new Needs(
              "-EnablePruning",
              "-DeleteBackup",
              "alone it keeps everything and prunes nothing",
              Severity.ERROR,
              "enable-pruning"),
          new Needs(
              "-EnableOnlineRPsPruning",
              "-KeepOnlineData",
              "alone it does not keep the online data",
              Severity.ERROR,
              "keep-online-data"),
          new Needs(
              "-KeepOnlineData",
              "-KeepDiskData",
              "the reference asks for both",
              Severity.WARNING,
              "keep-online-data"));

  /** A flag that needs another one. */
  private record Needs(String flag, String other, String why, Severity weight, String fact) {}

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.error(
            RuleGroup.IMMUTABILITY,
            "command-flags-invalid",
            "A command has a flag that needs another flag, which is missing.")
        .citing("immutable-remove-obpolicy", "enable-pruning", "keep-online-data");
  }

  @Override
  public Stream<Operation> subjects(Subjects subjects) {
    return subjects.plans().filter(op -> op.command().isPresent());
  }

  @Override
  public List<Finding> check(Operation planned) {
    Command command = planned.command().orElseThrow();
    return NEEDS.stream()
        .filter(needs -> command.has(needs.flag()) && !command.has(needs.other()))
        .map(needs -> failed(planned, command, needs))
        .toList();
  }

  private Finding failed(Operation planned, Command command, Needs needs) {
    return Finding.failed(
            planned.address(),
            needs.flag(),
            planned.intent(),
            command.name() + ": " + needs.flag() + " needs " + needs.other() + ": " + needs.why())
        .fix("write " + needs.other() + " before " + needs.flag())
        .citing(List.of(knowledge.citation(needs.fact())))
        .atMost(needs.weight());
  }
}
