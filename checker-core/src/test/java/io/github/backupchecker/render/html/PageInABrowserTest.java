package io.github.backupchecker.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * The pages of all samples and of a hostile one, laid out as a phone, a desk and paper show them.
 */
@ResourceLock("browser")
class PageInABrowserTest {
  /** What the margins leave of a sheet of A4: 186 millimetres. */
  private static final int SHEET = 703;

  /** Prints a line for whatever does not fit, or scrolls where no keyboard reaches it. */
  private static final String FITS =
      """
      function look(name, width, shown) {
        const root = shown.document.documentElement;
        if (root.scrollWidth > width) said.push(`${name}is ${root.scrollWidth} wide`);
        for (const e of root.querySelectorAll('body *')) {
          const scrolls = e.scrollWidth > e.clientWidth
              && ['auto', 'scroll'].includes(shown.getComputedStyle(e).overflowX);
          if (scrolls && e.tabIndex !== 0) said.push(`${name}${e.tagName} has no focus`);
        }
      }
      """;

  /** Prints a line for whatever is folded away where nobody can unfold it. */
  private static final String SHOWN =
      """
      function look(name, width, shown) {
        for (const e of shown.document.querySelectorAll('details:not([open]) > :not(summary)')) {
          if (!e.checkVisibility() || e.offsetHeight === 0) {
            said.push(`${name}${e.parentNode.textContent.slice(0, 60)} is folded`);
          }
        }
      }
      """;

  @BeforeEach
  void aBrowserIsInstalled() {
    Browser.assumeInstalled(PageInABrowserTest.class);
  }

  @Test
  void nothingIsWiderThanTheScreenAndAKeyboardReachesWhatScrolls() throws Exception {
    List<String> shown = ShownPages.all().stream().map(PageInABrowserTest::laidOut).toList();

    Browser.assertNothingSaid(FITS, List.of(360, 1280), shown);
  }

  @Test
  void nothingIsWiderThanASheetOfPaper() throws Exception {
    Browser.assertNothingSaid(FITS, List.of(SHEET), printed());
  }

  @Test
  void paperShowsWhatTheScreenFolds() throws Exception {
    assertThat(printed()).anyMatch(page -> page.contains("<details>"));
    Browser.assertNothingSaid(SHOWN, List.of(SHEET), printed());
  }

  private static List<String> printed() throws IOException {
    return ShownPages.all().stream()
        .map(PageInABrowserTest::laidOut)
        .map(page -> page.replace("@media print", "@media all"))
        .toList();
  }

  /** All at once: what is laid out when it comes near is cut off at its frame, not too wide. */
  static String laidOut(String page) {
    return withoutPolicy(page).replace("content-visibility: auto", "content-visibility: visible");
  }

  /** The policy allows the very style sheet alone; a test that changes it takes the policy away. */
  private static String withoutPolicy(String page) {
    return page.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
  }
}
