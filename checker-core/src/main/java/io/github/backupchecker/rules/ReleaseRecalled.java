package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.Release;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.subject.Client;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A server on a release that the vendor has withdrawn. */
record ReleaseRecalled(Knowledge knowledge) implements Rule<Client> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.warning(
            RuleGroup.VERSIONS,
            "release-recalled",
            "A server runs a release that the vendor has recalled or paused.")
        .citing("option-withdrawn", "mabs-withdrawn");
  }

  @Override
  public Stream<Client> subjects(Subjects subjects) {
    return subjects.servers();
  }

  @Override
  public List<Finding> check(Client server) {
    Attribute<Release> release = Attribute.release(server);
    return release.judge(
        declared ->
            knowledge
                .releases()
                .replacement(declared)
                .map(refresh -> recalled(release, server, refresh))
                .or(() -> possiblyRecalled(release, server)));
  }

  private Finding recalled(Attribute<Release> release, Client server, String refresh) {
    return release
        .failed(
            "%s runs %s, which the vendor withdrew in favour of %s"
                .formatted(server.address(), release.value(), refresh))
        .because(
            new Consequence(null, null, "upgrade " + server.address() + " to " + refresh)
                .with(Upgrades.release(server, knowledge.releaseReader().read(refresh))))
        .citing(List.of(knowledge.releaseSource(release.value())));
  }

  private Optional<Finding> possiblyRecalled(Attribute<Release> release, Client server) {
    return knowledge.releases().possible(release.value()).stream()
        .filter(later -> knowledge.releases().replacement(later).isPresent())
        .findFirst()
        .map(
            later ->
                release
                    .undetermined(
                        "%s runs %s, which may be %s: the vendor withdrew that in favour of %s"
                            .formatted(
                                server.address(),
                                release.value(),
                                later,
                                knowledge.releases().replacement(later).orElseThrow()))
                    .citing(List.of(knowledge.releaseSource(later))))
        .map(finding -> Unknown.ofUnlisted(server, finding, knowledge));
  }
}
