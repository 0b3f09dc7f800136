package io.github.backupchecker.knowledge.page;

import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.Refusal;
import io.github.backupchecker.knowledge.VendorError;
import io.github.backupchecker.model.OperationKind;
import java.util.stream.Collectors;

/** What an error code of the vendor means, and what to do about it. */
record ErrorPage(Knowledge knowledge) {

  String of(VendorError error) {
    return "# "
        + error.code()
        + "\n\n"
        + new Prose(error.message()).sentence()
        + "\n\n* Raised on: "
        + error.raised()
        + "\n"
        + aliases(error)
        + refused(error.code())
        + section("Cause", error.cause())
        + section("What to do", error.remedy())
        + error.note().map(note -> section("Where the vendor contradicts itself", note)).orElse("")
        + Prose.source(error.citation());
  }

  private static String aliases(VendorError error) {
    return error.aliases().isEmpty()
        ? ""
        : "* Also seen as: " + String.join(", ", error.aliases()) + "\n";
  }

  /** The operations that end with it; their pages say what works instead. */
  private String refused(String code) {
    String kinds =
        knowledge.tables().refusals().stream()
            .filter(refusal -> isPrinted(code, refusal))
            .map(Refusal::kind)
            .distinct()
            .map(OperationKind::id)
            .collect(Collectors.joining(", "));
    return kinds.isEmpty() ? "" : "* An immutable vault refuses with it: " + kinds + "\n";
  }

  private static boolean isPrinted(String code, Refusal refusal) {
    return refusal.old().equals(code) || refusal.aware().filter(code::equals).isPresent();
  }

  private static String section(String heading, String text) {
    return "\n## " + heading + "\n\n" + new Prose(text).markdown() + "\n";
  }
}
