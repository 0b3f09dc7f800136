package io.github.backupchecker.knowledge.page;

import io.github.backupchecker.knowledge.VendorError;

/** What an error code of the vendor means, and what to do about it. */
record ErrorPage(VendorError error) {

  String text() {
    return "# "
        + error.code()
        + "\n\n"
        + new Prose(error.message()).sentence()
        + "\n\n* Raised on: "
        + error.raised()
        + "\n"
        + aliases()
        + section("Cause", error.cause())
        + section("What to do", error.remedy())
        + error.note().map(note -> section("Where the vendor contradicts itself", note)).orElse("")
        + Prose.source(error.citation());
  }

  private String aliases() {
    return error.aliases().isEmpty()
        ? ""
        : "* Also seen as: " + String.join(", ", error.aliases()) + "\n";
  }

  private static String section(String heading, String text) {
    return "\n## " + heading + "\n\n" + new Prose(text).markdown() + "\n";
  }
}
