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
import java.util.stream.Stream;

/** A server on a release out of support, or on a preview. */
record ReleaseUnsupported(Knowledge knowledge) implements Rule<Client> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.warning(
            RuleGroup.VERSIONS,
            "release-unsupported",
            "A server runs a release that the vendor does not support any more, or never did.")
        .citing("unlisted-releases", "mabs-unsupported");
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
                .unsupported(declared)
                .map(
                    reason ->
                        release
                            .failed(server.address() + " runs " + declared + ": " + reason)
                            .fix("upgrade " + server.address() + " to a supported release")
                            .citing(List.of(knowledge.releaseSource(declared)))));
  }
}
