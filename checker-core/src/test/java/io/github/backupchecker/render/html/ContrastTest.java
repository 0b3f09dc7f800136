package io.github.backupchecker.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.source.PackedFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every colour of text on every ground that it stands on, by the formula of WCAG 2. */
class ContrastTest {
  private static final double AA = 4.5;
  private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): (#[0-9a-f]+);");
  private static final List<String> TEXTS =
      List.of("text", "quiet", "error", "warning", "note", "pass", "unknown", "link");

  @ParameterizedTest
  @ValueSource(strings = {":root {", "@media (prefers-color-scheme: dark) {", "@media print {"})
  void everyTextCanBeRead(String scheme) {
    Map<String, String> colours = coloursAfter(scheme);

    for (String text : TEXTS) {
      assertContrast(colours, text, "page");
      assertContrast(colours, text, "card");
    }
    assertContrast(colours, "text", "code");
    assertContrast(colours, "quiet", "code");
    assertContrast(colours, "mark-text", "mark");
  }

  private static void assertContrast(Map<String, String> colours, String text, String ground) {
    double one = luminance(colours.getOrDefault(text, ""));
    double other = luminance(colours.getOrDefault(ground, ""));

    assertThat((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05))
        .as("%s on %s", text, ground)
        .isGreaterThanOrEqualTo(AA);
  }

  private static Map<String, String> coloursAfter(String scheme) {
    String css = new PackedFile(HtmlRenderer.class, "report.css").text();
    int from = css.indexOf("--", css.indexOf(scheme));
    Map<String, String> colours = new HashMap<>();
    COLOUR
        .matcher(css.substring(from, css.indexOf('}', from)))
        .results()
        .forEach(found -> colours.put(found.group(1), found.group(2)));
    return colours;
  }

  private static double luminance(String colour) {
    String hex = colour.length() == 4 ? colour.replaceAll("[0-9a-f]", "$0$0") : colour;
    return 0.2126 * part(hex, 1) + 0.7152 * part(hex, 3) + 0.0722 * part(hex, 5);
  }

  private static double part(String hex, int from) {
    double value = Integer.parseInt(hex.substring(from, from + 2), 16) / 255.0;
    return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
