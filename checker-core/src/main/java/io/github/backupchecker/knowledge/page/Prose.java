package io.github.backupchecker.knowledge.page;

import io.github.backupchecker.finding.Citation;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text of the knowledge file as a part of a page in Markdown.
 *
 * @param text as it stands in the file
 */
record Prose(String text) {
  /** Left as it is, a reader of Markdown would take it for HTML and show nothing of it. */
  private static final Pattern PLACEHOLDER = Pattern.compile("(?:-\\w+ )?<\\w+>");

  /** The same with what is to be filled in set as code. */
  String markdown() {
    return PLACEHOLDER.matcher(text).replaceAll("`$0`");
  }

  /** The same as a sentence of its own. */
  String sentence() {
    String whole = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    return new Prose(whole.endsWith(".") ? whole : whole + ".").markdown();
  }

  /** The last section of a page. */
  static String source(Citation citation) {
    return "\n## Source\n\n* [" + citation.section() + "](" + citation.link() + ")\n";
  }
}
