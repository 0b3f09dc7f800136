package io.github.backupchecker.render.sarif;

import io.github.backupchecker.render.VendorPage;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What code scanning shows of a rule's page. */
record RuleHelp(String page) {
  private static final String SOURCE = "Source";
  private static final Pattern LINK = Pattern.compile("\\]\\((https://[^)\\s]+)\\)");

  private static final Pattern ANY_LINK = Pattern.compile("\\[([^\\]]*)\\]\\([^)\\s]*\\)");
  private static final Pattern LINE_OF_PARAGRAPH = Pattern.compile("(?<=\\S)\n(?=[^\\s*|-])");

  /** Why the rule is there, in plain text. */
  Optional<String> why() {
    return section("Why").map(RuleHelp::plain);
  }

  /** What to do, in plain text. */
  Optional<String> fix() {
    return section("Fix").map(RuleHelp::plain);
  }

  /** The first page of the vendor that the rule rests on. */
  Optional<String> vendorLink() {
    return section(SOURCE).stream()
        .flatMap(text -> LINK.matcher(text).results())
        .map(MatchResult::group)
        .map(link -> link.substring(2, link.length() - 1))
        .filter(VendorPage::is)
        .findFirst();
  }

  private Optional<String> section(String heading) {
    String title = "\n## " + heading + "\n";
    int start = page.indexOf(title);
    if (start < 0) {
      return Optional.empty();
    }
    int end = page.indexOf("\n## ", start + 1);
    String text = page.substring(start + title.length(), end < 0 ? page.length() : end).strip();
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** Lines of one paragraph are one line; neither code nor links are marked. */
  private static String plain(String markdown) {
    String unlinked = ANY_LINK.matcher(markdown).replaceAll("$1").replace("`", "");
    return LINE_OF_PARAGRAPH.matcher(unlinked).replaceAll(" ");
  }
}
