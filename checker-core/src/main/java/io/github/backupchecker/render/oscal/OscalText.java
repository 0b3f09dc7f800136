package io.github.backupchecker.render.oscal;

import io.github.backupchecker.render.VisibleText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text of an input in OSCAL, whose titles and descriptions are a kind of Markdown. */
final class OscalText {
  private static final Pattern MARKUP =
      Pattern.compile("[\\\\`*_\\[\\]<>~^]|\\{(?=\\{)|&(?=[#\\w]+;)");

  private OscalText() {}

  /** One line in which nothing is hidden and nothing is markup. */
  static String line(String text) {
    return MARKUP.matcher(VisibleText.of(text)).replaceAll("\\\\$0");
  }

  /** A paragraph each. */
  static String paragraphs(List<String> texts) {
    return texts.stream().map(OscalText::line).collect(Collectors.joining("\n\n"));
  }
}
