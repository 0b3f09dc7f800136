package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.knowledge.Capability;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.Release;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.Client;
import java.util.List;
import java.util.function.Function;

/**
 * The releases from which a server can do something.
 *
 * @param ability what they can, completing "whether DPM 2016 can ..."
 */
record ReleaseFloor(Knowledge knowledge, Capability capability, String ability) {

  /**
   * A finding where the release is below its floor, or where that is not known.
   *
   * @param lacking what a server below it does, completing "servers/dpm-01 is DPM 2016 and ..."
   */
  List<Finding> check(Client server, String lacking, Function<String, Consequence> consequence) {
    Declared<Release> release = server.release();
    if (release.known().isEmpty()) {
      return List.of(Unknown.value(server.address(), "release", release, "product and release"));
    }
    Release declared = release.known().orElseThrow();
    String floor = knowledge.floorText(capability, declared.product());
    Finding finding =
        switch (knowledge.support(capability, declared)) {
          case YES -> null;
          case NO ->
              Finding.failed(
                      server.address(),
                      "release",
                      release.location(),
                      server.address() + " runs " + declared + " and " + lacking)
                  .because(
                      consequence
                          .apply("upgrade " + server.address() + " to " + floor + " or newer")
                          .with(
                              Upgrades.release(
                                  server, knowledge.releaseFloor(capability, declared))));
          case UNKNOWN ->
              Finding.undetermined(
                  server.address(),
                  "release",
                  release.location(),
                  "no source tells whether "
                      + declared
                      + " on "
                      + server.address()
                      + " can "
                      + ability
                      + "; "
                      + floor
                      + " and newer can");
        };
    return finding == null
        ? List.of()
        : List.of(
            Unknown.ofUnlisted(server, finding, knowledge).alsoAt(release.use(), "used here"));
  }
}
