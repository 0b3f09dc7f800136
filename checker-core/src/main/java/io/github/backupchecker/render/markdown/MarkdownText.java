package io.github.backupchecker.render.markdown;

import io.github.backupchecker.finding.Citation;
import io.github.backupchecker.render.VendorPage;
import io.github.backupchecker.render.VisibleText;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Location;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text from an input as Markdown that shows it and does nothing else, in a line and in a table.
 *
 * <p>GitHub, GitLab and Azure DevOps look for mentions, references, links, formulas and emoji after
 * a backslash is gone: what they would act on stands in a code span.
 */
final class MarkdownText {
  /** A bar ends a cell even inside a code span, so that none may stand in one. */
  private static final Pattern WORD = Pattern.compile("[^\\s|]+");

  private static final Pattern STRETCH = Pattern.compile("[^|]+");
  private static final Pattern CORE =
      Pattern.compile("(?<before>['\"(]*)(?<core>.*?)(?<after>['\"),.:;]*)");
  private static final Pattern ACTED_ON =
      Pattern.compile(
          "[@#$~^]"
              + "|[!%&][\"\\w]"
              + "|://|[\\p{L}\\p{N}]\\.\\p{L}{2}"
              + "|:[\\w+-]+:"
              + "|\\[\\[|[\\[{][+-]|\\[\\w+:"
              + "|(?i:\\bgh-\\d|\\b[0-9a-f]{7,40}\\b)");
  private static final Pattern PUNCTUATION = Pattern.compile("[\\\\`*_\\[\\]<>|&!]");

  /** What begins a list or a heading where a text stands first in its line. */
  private static final Pattern BEGINNING = Pattern.compile("^(\\d{0,9})([-+=.)])");

  private static final Pattern BACKTICKS = Pattern.compile("`+");
  private static final Pattern LINK = Pattern.compile("[\\w:/.?=&#%-]+");

  private MarkdownText() {}

  /** One line of words. */
  static String of(String text) {
    String words = replaced(WORD, VisibleText.of(text), MarkdownText::word);
    return BEGINNING.matcher(words).replaceFirst("$1\\\\$2");
  }

  /** A name as it is spelt. */
  static String code(String text) {
    return replaced(STRETCH, VisibleText.of(text), MarkdownText::span);
  }

  static String code(Address address) {
    return code(address.text());
  }

  static String code(Location place) {
    return code(place.toString());
  }

  static String strong(String text) {
    return "**" + of(text) + "**";
  }

  /** A link where the vendor's documentation is cited; anything else stays text. */
  static String citation(Citation citation) {
    boolean isLink = VendorPage.is(citation.link()) && LINK.matcher(citation.link()).matches();
    String section = of(citation.section());
    return isLink ? "[" + section + "](" + citation.link() + ")" : section;
  }

  /** The text with what is found replaced, and with every bar between escaped. */
  private static String replaced(Pattern found, String text, UnaryOperator<String> by) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (MatchResult match : found.matcher(text).results().toList()) {
      out.append(text.substring(from, match.start()).replace("|", "\\|"));
      out.append(by.apply(match.group()));
      from = match.end();
    }
    return out.append(text.substring(from).replace("|", "\\|")).toString();
  }

  private static String word(String word) {
    Matcher parts = CORE.matcher(word);
    boolean isActedOn = ACTED_ON.matcher(word).find() && parts.matches();
    return isActedOn
        ? parts.group("before") + span(parts.group("core")) + parts.group("after")
        : PUNCTUATION.matcher(word).replaceAll("\\\\$0");
  }

  /** Between more backticks than stand together in it, and away from those at its ends. */
  private static String span(String text) {
    int longest =
        BACKTICKS.matcher(text).results().mapToInt(run -> run.group().length()).max().orElse(0);
    String fence = "`".repeat(longest + 1);
    boolean isPadded = Pattern.compile("^[` ]|[` ]$").matcher(text).find() && !text.isBlank();
    String padding = isPadded ? " " : "";
    return fence + padding + text + padding + fence;
  }
}
