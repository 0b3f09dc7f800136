package io.github.backupchecker.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.finding.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Hostile values in Markdown: {@code §} stands for a backtick, and what is made of a value follows
 * it.
 */
class MarkdownTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a§b|c => a\\§b\\|c",
        "<img src=x> => \\<img src=x\\>",
        "*x* => \\*x\\*",
        "_x_ => \\_x\\_",
        "\\ => \\\\",
        "\\| => \\\\\\|",
        "[x][y] => \\[x\\]\\[y\\]",
        "![x] => \\!\\[x\\]",
        "a &lt b => a §&lt§ b",
        "a & b => a \\& b",
        "§§§sh => \\§\\§\\§sh"
      })
  void whatMarkdownReadsIsEscaped(String pair) {
    assertThat(MarkdownText.of(before(pair))).isEqualTo(after(pair));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@team => §@team§",
        "'@team' is => '§@team§' is",
        "#1 => §#1§",
        "x #1, y => x §#1§, y",
        "gh-12 => §gh-12§",
        "!7 => §!7§",
        "[x](http://e) => §[x](http://e§)",
        "(http://e) => (§http://e§)",
        "www.example => §www.example§",
        "owner@contoso.example: => §owner@contoso.example§:",
        ":smile: => §:smile§:",
        "~~x~~ => §~~x~~§",
        "$x$ => §$x$§",
        "[[_TOC_]] => §[[_TOC_]]§",
        "deadbeef1 => §deadbeef1§",
        "@a|b@c => §@a§\\|§b@c§",
        "@a§b => §§@a§b§§",
        "§@a => §§ §@a §§"
      })
  void whatAForgeActsOnStandsInACodeSpan(String pair) {
    assertThat(MarkdownText.of(before(pair))).isEqualTo(after(pair));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- x => \\- x",
        "+ x => \\+ x",
        "1. x => 1\\. x",
        "1) x => 1\\) x",
        "=== => \\===",
        "# x => §#§ x",
        "> x => \\> x"
      })
  void noTextBeginsABlock(String pair) {
    assertThat(MarkdownText.of(before(pair))).isEqualTo(after(pair));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "daily retention of 備份-💾 is 5 days, below the minimum of 7 days",
        "stop-protection on agents/fs-01 (MARS): needs MARS 2.0.9262.0; 'x' is not known",
        "3 files, 7 subjects: 6 passed"
      })
  void plainWordsStayAsTheyAre(String text) {
    assertThat(MarkdownText.of(text)).isEqualTo(text);
  }

  @Test
  void oneLineStaysOneLine() {
    assertThat(MarkdownText.of("a\n# b\r| c\u202e")).doesNotContain("\n", "\r", "\u202e");
    assertThat(MarkdownText.of("a\nb")).isEqualTo("a\\<U+000A\\>b");
    assertThat(MarkdownText.code("a\nb")).isEqualTo("`a<U+000A>b`");
  }

  @Test
  void longValuesAreShortened() {
    assertThat(MarkdownText.of("x".repeat(5_000))).endsWith("x… (5,000 characters)");
    assertThat(MarkdownText.code("x".repeat(5_000))).endsWith("x… (5,000 characters)`");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vaults/rsv => §vaults/rsv§",
        "vaults/a b => §vaults/a b§",
        "vaults/a§b|c => §§vaults/a§b§§\\|§c§",
        "§§a => §§§ §§a §§§",
        "a§ => §§ a§ §§",
        "| => \\|",
        "a\\|b => §a\\§\\|§b§",
        "<img src=x> => §<img src=x>§"
      })
  void namesSurviveTheirBackticksAndBars(String pair) {
    assertThat(MarkdownText.code(before(pair))).isEqualTo(after(pair));
  }

  @Test
  void spacesAtTheEndsOfANameAreKept() {
    assertThat(MarkdownText.code(" a ")).isEqualTo("`  a  `");
    assertThat(MarkdownText.code(" ")).isEqualTo("` `");
    assertThat(MarkdownText.code("")).isEmpty();
  }

  @Test
  void onlyPagesOfTheVendorAreLinks() {
    String page = "https://learn.microsoft.com/azure/backup/faq#x";

    assertThat(MarkdownText.citation(new Citation("A [b]", page)))
        .isEqualTo("[A \\[b\\]](" + page + ")");
    assertThat(MarkdownText.citation(new Citation("A", "https://example.com/"))).isEqualTo("A");
    assertThat(MarkdownText.citation(new Citation("A", page + ") [x](y"))).isEqualTo("A");
  }

  private static String before(String pair) {
    return pair.substring(0, pair.indexOf(" => ")).replace('§', '`');
  }

  private static String after(String pair) {
    return pair.substring(pair.indexOf(" => ") + 4).replace('§', '`');
  }
}
