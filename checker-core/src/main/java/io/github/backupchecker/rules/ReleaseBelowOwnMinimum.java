package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.Minimums;
import io.github.backupchecker.model.Release;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.Client;
import io.github.backupchecker.subject.Raised;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A server below the minimum that its organisation asks for in that generation. */
record ReleaseBelowOwnMinimum(Knowledge knowledge) implements Rule<Raised<Client, Release>> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.error(
        RuleGroup.VERSIONS,
        "release-below-own-minimum",
        "A DPM or MABS server runs an older release than the organisation's own minimum.");
  }

  @Override
  public Stream<Raised<Client, Release>> subjects(Subjects subjects) {
    return subjects
        .servers()
        .flatMap(server -> Raised.of(server, minimum(server, subjects.minimums())));
  }

  /** A server of which nothing is known may be of any generation that has a minimum. */
  private static Optional<Declared<Release>> minimum(Client server, Minimums minimums) {
    return server.release().isKnown()
        ? minimums.of(server.release().known().orElseThrow())
        : minimums.releases().stream().findFirst();
  }

  @Override
  public List<Finding> check(Raised<Client, Release> raised) {
    Client server = raised.subject();
    Attribute<Release> release =
        Attribute.of(server, "own-minimum", "product and release", server.release());
    return release.fails(
        declared -> declared.update().isOlderThan(raised.minimum().update()),
        declared -> below(server, release, raised).alsoAt(raised.least(), Raised.WHY));
  }

  private Finding below(Client server, Attribute<Release> release, Raised<Client, Release> raised) {
    Release least = raised.minimum();
    String runs = server.address() + " runs " + release.value();
    String minimum = "the organisation's minimum of " + least;
    boolean mayReach =
        release.value().candidates().stream()
            .anyMatch(update -> !update.isOlderThan(least.update()));
    return mayReach
        ? Unknown.ofUnlisted(
            server, release.undetermined(runs + ", which may be below " + minimum), knowledge)
        : release
            .failed(runs + ", below " + minimum)
            .because(
                new Consequence(null, null, Upgrades.orNewer(server, least))
                    .with(Upgrades.release(server, Optional.of(least))));
  }
}
