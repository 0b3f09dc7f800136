package io.github.backupchecker.render.html;

import io.github.backupchecker.evaluation.ReportedControl;

/** A sign for the eye with its word for whoever hears the page; none speaks by colour alone. */
enum HtmlSign {
  FAILED("✗", "failed"),
  UNDETERMINED("?", "undetermined"),
  WAIVED("○", "waived"),
  PASSED("✓", "passed"),
  NOT_EXAMINED("–", "not examined");

  private final String sign;
  private final String word;

  HtmlSign(String sign, String word) {
    this.sign = sign;
    this.word = word;
  }

  static HtmlSign of(ReportedControl.Standing standing) {
    return switch (standing) {
      case FAILED -> FAILED;
      case UNDETERMINED -> UNDETERMINED;
      case WAIVED -> WAIVED;
      case NOTHING_FOUND -> PASSED;
      case NOT_EXAMINED -> NOT_EXAMINED;
    };
  }

  String sign() {
    return sign;
  }

  String word() {
    return word;
  }

  /** The sign, and its word for the ear alone. */
  void addTo(HtmlElement parent) {
    hidden(parent, sign);
    // without the style sheet both are seen
    parent.text(" ").addInline("span", "spoken").text(word);
  }

  /** The sign before words that say as much. */
  static void hidden(HtmlElement parent, String sign) {
    parent.addInline("span").attribute("aria-hidden", "true").text(sign);
  }
}
