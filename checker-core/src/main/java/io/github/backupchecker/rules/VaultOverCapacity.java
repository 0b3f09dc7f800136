package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.Limit;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.subject.VaultLoad;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A vault that more is to be backed up to than it takes. */
record VaultOverCapacity(Knowledge knowledge) implements Rule<VaultLoad> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.error(
            RuleGroup.LIMITS,
            "vault-over-capacity",
            "A vault has more hybrid clients, policies or data sources than it can hold.")
        .citing("capacity");
  }

  @Override
  public Stream<VaultLoad> subjects(Subjects subjects) {
    return subjects.loads();
  }

  @Override
  public List<Finding> check(VaultLoad load) {
    return Stream.of(
            over(load, Limit.AGENTS_PER_VAULT, "MARS agents"),
            over(load, Limit.SERVERS_PER_VAULT, "DPM and MABS servers"),
            over(load, Limit.POLICIES_PER_VAULT, "policies in use"),
            over(load, Limit.SOURCES_PER_VAULT, "data sources of protection groups"))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Finding> over(VaultLoad load, Limit limit, String what) {
    long most = knowledge.limit(limit).to();
    String message =
        "%s has %s %s and holds at most %s"
            .formatted(load.address(), load.count(limit), what, most);
    return Optional.of(Finding.failed(load.address(), limit.id(), load.name(), message))
        .filter(finding -> load.count(limit) > most)
        .map(finding -> finding.fix("let what is above " + most + " use another vault"));
  }
}
