package io.github.backupchecker.rules;

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

/** A server on a release that the tables do not list. */
record ReleaseUnknown(Knowledge knowledge) implements Rule<Client> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.note(
            RuleGroup.VERSIONS,
            "release-unknown",
            "A server runs an update or a build that the vendor's tables do not list.")
        .citing("release-tables", "mabs-releases");
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
            defect(release, server)
                .map(f -> f.citing(List.of(knowledge.releaseTable(declared.product())))));
  }

  private Optional<Finding> defect(Attribute<Release> release, Client server) {
    return switch (release.value().standing()) {
      case LISTED, PREVIEW, OLDER -> Optional.empty();
      case UNLISTED -> Optional.of(unlisted(release, server));
      case UNKNOWN ->
          Optional.of(
              release.undetermined(
                  "which release "
                      + release.value()
                      + " is cannot be told: write product and update"));
    };
  }

  private Finding unlisted(Attribute<Release> release, Client server) {
    String judged =
        "%s is not in the release tables: %s is judged as %s"
            .formatted(
                release.value(), server.address(), knowledge.releases().judgedAs(release.value()));
    return knowledge
        .releases()
        .candidates(release.value())
        .map(
            any ->
                release
                    .failed(judged + ", and what a later update added is not known")
                    .fix("write the update instead of the build: " + any))
        .orElseGet(() -> release.failed(judged));
  }
}
