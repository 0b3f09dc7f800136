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

/** A server on a release that the tables do not list. */
final class ReleaseUnknown implements Rule<Client> {
  private static final RuleMetadata METADATA =
      RuleMetadata.of(
          "release-unknown",
          Severity.NOTE,
          "A server runs an update or a build that the vendor's tables do not list.",
          "release-tables",
          "mabs-releases");
  private final Knowledge knowledge;

  ReleaseUnknown(Knowledge knowledge) {
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
    return switch (release.standing()) {
      case LISTED, PREVIEW, OLDER -> List.of();
      case UNLISTED -> List.of(placed(server, release, unlisted(server, release)));
      case UNKNOWN ->
          List.of(
              placed(
                  server,
                  release,
                  Finding.undetermined(
                      server.address(),
                      "release",
                      server.release().location(),
                      "which release "
                          + release
                          + " is cannot be told: write product and update")));
    };
  }

  private Finding placed(Client server, Release release, Finding finding) {
    return finding
        .citing(List.of(knowledge.releaseTable(release.product())))
        .alsoAt(server.release().use(), "used here");
  }

  private Finding unlisted(Client server, Release release) {
    String judged =
        release
            + " is not in the release tables: "
            + server.address()
            + " is judged as "
            + knowledge.judgedAs(release);
    return knowledge
        .candidates(release)
        .map(
            any ->
                failed(server, judged + ", and what a later update added is not known")
                    .because(
                        new Consequence(
                            null, null, "write the update instead of the build: " + any)))
        .orElseGet(() -> failed(server, judged));
  }

  private static Finding failed(Client server, String message) {
    return Finding.failed(server.address(), "release", server.release().location(), message);
  }
}
