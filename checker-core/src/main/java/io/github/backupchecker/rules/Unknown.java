package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Severity;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.subject.Client;

/** Findings about what is not known: each says what to declare. */
final class Unknown {
  private Unknown() {}

  /** An attribute that is absent, or a placeholder, or could not be read. */
  static Finding value(Address subject, String property, Declared<?> attribute, String what) {
    return value(subject, property, attribute, what, subject);
  }

  /**
   * The same for an attribute of something else.
   *
   * @param owner what the attribute belongs to
   */
  static Finding value(
      Address subject, String property, Declared<?> attribute, String what, Address owner) {
    if (attribute.isAbsent()) {
      String message =
          owner + " declares no " + what + ": add it, since this cannot be judged without";
      return Finding.undetermined(subject, property, attribute, message);
    }
    String message =
        "the " + what + " of " + owner + " is not known: " + quoted(attribute.location());
    return Finding.undetermined(subject, property, attribute, message)
        .fix(
            "write the "
                + what
                + " itself here, or check what becomes of this once it is filled in");
  }

  /** A vault that is not declared here, or not at all. */
  static Finding vault(Client client, Address subject, String property, String question) {
    if (!client.isElsewhere() && !client.vault().isKnown()) {
      return value(subject, property, client.vault(), "vault");
    }
    String message =
        "the vault '%s' is %s: %s depends on it"
            .formatted(
                client.vault().known().orElse(""),
                client.isElsewhere() ? "declared elsewhere" : "not declared",
                question);
    Finding finding = Finding.undetermined(subject, property, client.vault(), message);
    return client.isElsewhere()
        ? finding
            .fix("check it together with the declaration of its vault")
            .atMost(Severity.WARNING)
        : finding.fix("declare the vault, or check the files that do together with these");
  }

  /** Whether a client's vault is immutable, be it declared without a state or not here. */
  static Finding immutability(Client client, Address subject, String property, String question) {
    return client
        .immutability()
        .filter(state -> !client.isElsewhere())
        .map(
            state ->
                value(
                    subject,
                    property,
                    state,
                    "immutability",
                    client.protector().orElseThrow().identity().address()))
        .orElseGet(() -> vault(client, subject, property, question));
  }

  /**
   * What cannot be told of a build that no release table lists weighs no more than that it is not
   * listed, since nobody can declare more than Azure tells.
   */
  static Finding ofUnlisted(Client client, Finding finding) {
    boolean unknown = finding.kind() == Finding.Kind.UNDETERMINED;
    return unknown && client.hasUnlistedBuild() ? finding.atMost(Severity.NOTE) : finding;
  }

  /** The same for a build between two rows of the tables, which the update would tell. */
  static Finding ofUnlisted(Client client, Finding finding, Knowledge knowledge) {
    Finding weighed = ofUnlisted(client, finding);
    return weighed.kind() == Finding.Kind.UNDETERMINED
        ? client
            .release()
            .known()
            .flatMap(knowledge.releases()::candidates)
            .map(any -> "write the update instead of the build: " + any)
            .map(help -> weighed.fix(help))
            .orElse(weighed)
        : weighed;
  }

  private static String quoted(Location location) {
    String text = location.text().strip();
    return text.length() > 80 ? text.substring(0, 80) + "..." : text;
  }
}
