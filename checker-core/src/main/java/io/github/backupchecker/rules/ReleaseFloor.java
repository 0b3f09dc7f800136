package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Consequence;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.knowledge.Capability;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.VendorError;
import io.github.backupchecker.model.Release;
import io.github.backupchecker.subject.Client;
import java.util.List;
import java.util.Optional;

/**
 * The releases from which a server can do something.
 *
 * @param ability what they can, completing "whether DPM 2016 can ..."
 */
record ReleaseFloor(Knowledge knowledge, Capability capability, String ability) {

  /**
   * A finding where the release is below its floor, with the error that it meets, or where that is
   * not known.
   *
   * @param lacking what a server below it does, completing "servers/dpm-01 is DPM 2016 and ..."
   */
  List<Finding> check(Client server, String lacking) {
    Attribute<Release> release = Attribute.release(server);
    return release.judge(
        declared ->
            switch (knowledge.support(capability, declared)) {
              case YES -> Optional.empty();
              case NO ->
                  Optional.of(
                      release
                          .failed(server.address() + " runs " + declared + " and " + lacking)
                          .because(upgraded(server, declared)));
              case UNKNOWN -> Optional.of(unknown(server, release));
            });
  }

  private Consequence upgraded(Client server, Release declared) {
    Optional<VendorError> error = knowledge.errorOf(capability);
    return new Consequence(
            error.map(VendorError::code).orElse(null),
            error.map(VendorError::message).orElse(null),
            Upgrades.orNewer(server, floor(declared)))
        .with(Upgrades.release(server, knowledge.releaseFloor(capability, declared)));
  }

  private Finding unknown(Client server, Attribute<Release> release) {
    String floor = floor(release.value());
    String message =
        "no source tells whether %s on %s can %s; %s and newer can"
            .formatted(release.value(), server.address(), ability, floor);
    Finding finding = release.undetermined(message).fix(Upgrades.orNewer(server, floor));
    return Unknown.ofUnlisted(server, finding, knowledge);
  }

  private String floor(Release release) {
    return knowledge.floorText(capability, release.product());
  }
}
