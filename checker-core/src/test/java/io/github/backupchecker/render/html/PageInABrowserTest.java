package io.github.backupchecker.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.Checker;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.render.JsonWriter;
import io.github.backupchecker.render.SampleReport;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The pages of all samples and of a hostile one, laid out as a phone and a desk show them. */
class PageInABrowserTest {
  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Path SAMPLES = Path.of("../samples");

  /** Prints a line for whatever does not fit, or scrolls where no keyboard reaches it. */
  private static final String SCRIPT =
      """
      <!DOCTYPE html><meta charset="utf-8"><pre id="said"></pre><script>
      const said = [];
      function look(page, width, frame) {
        const root = frame.contentDocument.documentElement;
        if (root.scrollWidth > width) said.push(`page ${page} is ${root.scrollWidth} at ${width}`);
        for (const e of root.querySelectorAll('body *')) {
          const scrolls = e.scrollWidth > e.clientWidth
              && ['auto', 'scroll'].includes(frame.contentWindow.getComputedStyle(e).overflowX);
          if (scrolls && e.tabIndex !== 0) said.push(`page ${page}: ${e.tagName} has no focus`);
        }
      }
      (async () => {
        const pages = PAGES;
        for (let i = 0; i < pages.length; i++) for (const width of [360, 1280]) {
          const frame = document.createElement('iframe');
          frame.style = `border: 0; height: 800px; width: ${width}px`;
          await new Promise(loaded => {
            frame.onload = loaded;
            frame.srcdoc = pages[i];
            document.body.appendChild(frame);
          });
          look(i, width, frame);
          frame.remove();
        }
        document.getElementById('said').textContent =
            `looked at ${pages.length}\\n${said.join('\\n')}`;
      })();
      </script>
      """;

  @Test
  void nothingIsWiderThanTheScreenAndAKeyboardReachesWhatScrolls() throws Exception {
    if (Files.notExists(BROWSER)) {
      System.out.println("PageInABrowserTest skipped: no browser (" + BROWSER + ")");
      assertThat(Boolean.getBoolean("checker.ci")).as("the browser may be missing").isFalse();
      Assumptions.abort("no browser");
    }
    List<Report> reports = reports();

    assertThat(saidOf(reports)).contains(">looked at " + reports.size() + "\n</pre>");
  }

  private static List<Report> reports() throws IOException {
    Checker checker = new Checker(new KnowledgeFile().read());
    List<Report> reports = new ArrayList<>(List.of(SampleReport.complete()));
    try (Stream<Path> samples = Files.list(SAMPLES)) {
      samples
          .map(sample -> sample.resolve("src/main/backup"))
          .filter(Files::isDirectory)
          .sorted()
          .forEach(estate -> reports.add(checker.check(CheckRequest.of(estate))));
    }
    Path hostile = Files.createTempDirectory(Path.of("target"), "hostile").resolve("a.json");
    Files.writeString(
        hostile,
        """
        { "policies": { "NAME": { "retention": { "daily": "3 days", "weekly": "LINE" } } } }
        """
            .replace("NAME", "n".repeat(1_500))
            .replace("LINE", "x".repeat(3_000)));
    reports.add(checker.check(CheckRequest.of(hostile)));
    return reports;
  }

  private static String saidOf(List<Report> reports) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory(Path.of("target"), "browser").toAbsolutePath();
    String pages =
        reports.stream().map(PageInABrowserTest::quoted).collect(Collectors.joining(","));
    Path page = folder.resolve("look.html");
    Files.writeString(page, SCRIPT.replace("PAGES", "[" + pages + "]"));
    Path out = folder.resolve("out.html");
    Process browser =
        new ProcessBuilder(
                BROWSER.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile"),
                "--virtual-time-budget=60000",
                "--dump-dom",
                page.toUri().toString())
            .redirectOutput(out.toFile())
            .redirectError(folder.resolve("err.txt").toFile())
            .start();
    boolean isDone = browser.waitFor(2, TimeUnit.MINUTES);
    browser.destroyForcibly();
    assertThat(isDone).as("the browser came to an end").isTrue();
    return Files.readString(out);
  }

  private static String quoted(Report report) {
    StringWriter page = new StringWriter();
    StringWriter out = new StringWriter();
    try {
      new HtmlRenderer().render(report, page);
      JsonWriter.write(out, json -> json.string(page.toString()));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString().replace("<", "\\u003c");
  }
}
