package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.Release;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.Client;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A server on a release that the vendor has withdrawn. */
final class ReleaseRecalled implements Rule<Client> {
  private static final RuleMetadata METADATA =
      RuleMetadata.of(
          "release-recalled",
          Severity.WARNING,
          "A server runs a release that the vendor has recalled or paused.",
          "C7",
          "mabs-withdrawn");
  private final Knowledge knowledge;

  ReleaseRecalled(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public RuleMetadata metadata() {
    return METADATA;
  }

  @Override
  public Stream<Client> subjects(Subjects subjects) {
    return subjects.servers();
  }

  @Override
  public List<Finding> check(Client server) {
    Declared<Release> release = server.release();
    if (release.known().isEmpty()) {
      return List.of(Unknown.value(server.address(), "release", release, "product and release"));
    }
    return judge(server, release.known().orElseThrow());
  }

  private List<Finding> judge(Client server, Release release) {
    return knowledge
        .replacement(release)
        .map(refresh -> recalled(server, release, refresh))
        .or(() -> possiblyRecalled(server, release))
        .map(finding -> finding.alsoAt(server.release().use(), "used here"))
        .stream()
        .toList();
  }

  private Finding recalled(Client server, Release release, String refresh) {
    return Finding.failed(
            server.address(),
            "release",
            server.release().location(),
            server.address()
                + " runs "
                + release
                + ", which the vendor withdrew in favour of "
                + refresh)
        .because(
            new Consequence(null, null, "upgrade " + server.address() + " to " + refresh)
                .with(Upgrades.release(server, knowledge.releases().read(refresh))))
        .citing(List.of(knowledge.releaseSource(release)));
  }

  private Optional<Finding> possiblyRecalled(Client server, Release release) {
    return knowledge.possible(release).stream()
        .filter(later -> knowledge.replacement(later).isPresent())
        .findFirst()
        .map(
            later ->
                Finding.undetermined(
                        server.address(),
                        "release",
                        server.release().location(),
                        server.address()
                            + " runs "
                            + release
                            + ", which may be "
                            + later
                            + ": the vendor withdrew that in favour of "
                            + knowledge.replacement(later).orElseThrow())
                    .citing(List.of(knowledge.releaseSource(later))))
        .map(finding -> Unknown.ofUnlisted(server, finding, knowledge));
  }
}
