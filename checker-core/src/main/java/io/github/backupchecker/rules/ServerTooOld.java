package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.Capability;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.VendorError;
import io.github.backupchecker.model.Release;
import io.github.backupchecker.rule.Minimums;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.subject.Client;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A DPM or MABS server below the floor of the hybrid security features. */
final class ServerTooOld implements Rule<Client> {
  private final Knowledge knowledge;
  private final ReleaseFloor floor;
  private final VendorError error;
  private final Minimums minimums;

  ServerTooOld(Knowledge knowledge, Minimums minimums) {
    this.knowledge = knowledge;
    this.floor =
        new ReleaseFloor(
            knowledge, Capability.HYBRID_SECURITY, "use the security features of hybrid backups");
    this.error = knowledge.errorOf(Capability.HYBRID_SECURITY).orElseThrow();
    this.minimums = minimums;
  }

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.of(
        "server-too-old",
        Severity.ERROR,
        "A DPM or MABS server is too old for the security features of hybrid backups.",
        "F3",
        "F4");
  }

  @Override
  public Stream<Client> subjects(Subjects subjects) {
    return subjects.servers();
  }

  @Override
  public List<Finding> check(Client server) {
    List<Finding> findings =
        floor.check(
            server,
            "cannot perform critical operations once security is on",
            remedy -> new Consequence(error.code(), error.message(), remedy));
    return findings.isEmpty() ? belowRaised(server) : findings;
  }

  private List<Finding> belowRaised(Client server) {
    return server.release().known().stream()
        .flatMap(
            release -> minimums.above(release).stream().map(least -> below(server, release, least)))
        .toList();
  }

  private Finding below(Client server, Release release, Release least) {
    String runs = server.address() + " runs " + release;
    String minimum = "the organisation's minimum of " + least;
    boolean mayReach =
        release.candidates().stream().anyMatch(update -> update.compareTo(least.update()) >= 0);
    return mayReach
        ? Unknown.ofUnlisted(
            server,
            Finding.undetermined(
                server.address(),
                "release",
                server.release().location(),
                runs + ", which may be below " + minimum),
            knowledge)
        : Finding.failed(
                server.address(),
                "release",
                server.release().location(),
                runs + ", below " + minimum)
            .because(
                new Consequence(
                        null, null, "upgrade " + server.address() + " to " + least + " or newer")
                    .with(Upgrades.release(server, Optional.of(least))));
  }
}
