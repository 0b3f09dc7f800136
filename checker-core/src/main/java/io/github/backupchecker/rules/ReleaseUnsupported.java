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
import java.util.stream.Stream;

/** A server on a release out of support, or on a preview. */
final class ReleaseUnsupported implements Rule<Client> {
  private static final RuleMetadata METADATA =
      RuleMetadata.of(
          "release-unsupported",
          Severity.WARNING,
          "A server runs a release that the vendor does not support any more, or never did.",
          "C21",
          "mabs-unsupported");
  private final Knowledge knowledge;

  ReleaseUnsupported(Knowledge knowledge) {
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
        .unsupported(release)
        .map(
            reason ->
                List.of(
                    Finding.failed(
                            server.address(),
                            "release",
                            server.release().location(),
                            server.address() + " runs " + release + ": " + reason)
                        .because(
                            new Consequence(
                                null,
                                null,
                                "upgrade " + server.address() + " to a supported release"))
                        .citing(List.of(knowledge.releaseSource(release)))
                        .alsoAt(server.release().use(), "used here")))
        .orElseGet(List::of);
  }
}
