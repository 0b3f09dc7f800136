package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.Support;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.subject.Client;
import java.util.List;
import java.util.stream.Stream;

/** A client that does not understand the immutability of its vault. */
record ImmutabilityUnsupported(Knowledge knowledge) implements Rule<Client> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.error(
            RuleGroup.IMMUTABILITY,
            "immutability-unsupported",
            "A client of an immutable vault is too old to understand what the vault refuses.")
        .citing("immutability-floor", "delete-refused-agent", "dpm-2019-immutability");
  }

  @Override
  public Stream<Client> subjects(Subjects subjects) {
    return subjects.clients().filter(client -> client.isElsewhere() || client.mayBeImmutable());
  }

  @Override
  public List<Finding> check(Client client) {
    List<ImmutabilityAware> lacking = ImmutabilityAware.lacking(client, knowledge);
    if (lacking.isEmpty()) {
      return List.of();
    }
    if (client.isImmutable() && !client.isElsewhere()) {
      return lacking.stream().map(part -> sourced(client, part.judged(knowledge))).toList();
    }
    Finding unknown =
        Unknown.immutability(
            client,
            client.address(),
            "immutability",
            "whether " + client.address() + " must understand immutability");
    boolean agentIsOld =
        lacking.stream().anyMatch(part -> part.isAgent() && part.support() == Support.NO);
    return List.of(sourced(client, agentIsOld ? unknown : Unknown.ofUnlisted(client, unknown)));
  }

  /** The section on the product, and where its releases contradict it that contradiction too. */
  private Finding sourced(Client client, Finding finding) {
    List<String> facts =
        switch (client.product().orElse(Product.DPM)) {
          case MARS -> List.of("delete-refused-agent");
          case MABS -> List.of("immutability-floor");
          case DPM ->
              finding.subject().equals(client.agentAddress())
                  ? List.of("immutability-floor")
                  : List.of("immutability-floor", "dpm-2019-immutability");
        };
    return finding.citing(knowledge.sources().citations(facts));
  }
}
