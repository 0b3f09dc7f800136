package io.github.backupchecker.render.sarif;

import io.github.backupchecker.render.VendorPage;
import java.util.Optional;

/** What code scanning shows of a rule's page. */
record RuleHelp(String page) {
  private static final String LINK = "](https://";

  /** Why the rule is there, in plain text. */
  Optional<String> why() {
    return plain("Why");
  }

  /** What to do, in plain text. */
  Optional<String> fix() {
    return plain("Fix");
  }

  /** The first page of the vendor that the rule rests on. */
  Optional<String> vendorLink() {
    String text = section("Source");
    for (int i = text.indexOf(LINK); i >= 0; i = text.indexOf(LINK, i + 1)) {
      int end = PlainMarkdown.wordEnd(text, i + LINK.length());
      boolean isLink = end > i + LINK.length() && end < text.length() && text.charAt(end) == ')';
      if (isLink && VendorPage.is(text.substring(i + 2, end))) {
        return Optional.of(text.substring(i + 2, end));
      }
    }
    return Optional.empty();
  }

  private Optional<String> plain(String heading) {
    String text = section(heading);
    return text.isEmpty() ? Optional.empty() : Optional.of(PlainMarkdown.of(text));
  }

  /** What stands below a heading; empty where it is missing. */
  private String section(String heading) {
    String title = "\n## " + heading + "\n";
    int start = page.indexOf(title);
    if (start < 0) {
      return "";
    }
    int end = page.indexOf("\n## ", start + 1);
    return page.substring(start + title.length(), end < 0 ? page.length() : end).strip();
  }
}
