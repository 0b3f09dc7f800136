package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.knowledge.Capability;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.Client;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A server that does not reach a vault by a private endpoint. */
record PrivateEndpointUnsupported(Knowledge knowledge) implements Rule<Client> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.error(
            RuleGroup.LIMITS,
            "private-endpoint-unsupported",
            "A DPM or MABS server is too old for the private endpoint by which its vault is reached.")
        .citing("private-endpoints", "private-endpoints-2019");
  }

  @Override
  public Stream<Client> subjects(Subjects subjects) {
    return subjects
        .servers()
        .filter(server -> endpoint(server).filter(told -> !told.isAbsent()).isPresent())
        .filter(server -> endpoint(server).filter(told -> told.is(false)).isEmpty());
  }

  @Override
  public List<Finding> check(Client server) {
    Declared<Boolean> endpoint = endpoint(server).orElseThrow();
    return new ReleaseFloor(
            knowledge, Capability.PRIVATE_ENDPOINT, "reach a vault by a private endpoint")
        .check(server, "cannot reach its vault by a private endpoint").stream()
            .map(
                finding ->
                    endpoint.isKnown()
                        ? finding.alsoAt(endpoint, "the vault has a private endpoint")
                        : unknown(server, endpoint))
            .toList();
  }

  private static Finding unknown(Client server, Declared<Boolean> endpoint) {
    return Unknown.value(
        server.address(),
        "release",
        endpoint,
        "private endpoint",
        server.protector().orElseThrow().identity().address());
  }

  private static Optional<Declared<Boolean>> endpoint(Client server) {
    return server.protector().map(vault -> vault.placement().privateEndpoint());
  }
}
