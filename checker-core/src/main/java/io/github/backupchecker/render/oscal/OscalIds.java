package io.github.backupchecker.render.oscal;

import java.util.UUID;

/**
 * Who is who in a document: the same thing of the same project has the same UUID in every run.
 *
 * @param space of the names of one project
 */
record OscalIds(UUID space) {
  /** The space of URLs, as RFC 4122 fixes it. */
  private static final UUID URLS = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

  static OscalIds ofProject(String project) {
    return new OscalIds(NameUuid.of(NameUuid.of(URLS, OscalProp.SPACE), project));
  }

  String of(String kind, String... names) {
    return NameUuid.of(space, kind + '\n' + String.join("\n", names)).toString();
  }

  /** The checker itself. */
  String tool() {
    return of("tool");
  }

  /** That no assessment plan exists, as a resource. */
  String plan() {
    return of("plan");
  }
}
