package io.github.backupchecker.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.render.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;

/** Shows pages to a script in frames of a browser, and tells what the script says of them. */
final class Browser {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  /** No window is as narrow as a phone, and a frame is given the colour scheme of its element. */
  private static final String SCRIPT =
      """
      <!DOCTYPE html><meta charset="utf-8"><pre id="said"></pre><script>
      const said = [];
      LOOK
      (async () => {
        const pages = PAGES;
        for (let i = 0; i < pages.length; i++)
          for (const width of WIDTHS) for (const scheme of ['light', 'dark']) {
            const frame = document.createElement('iframe');
            frame.style = `border: 0; height: 800px; width: ${width}px; color-scheme: ${scheme}`;
            await new Promise(loaded => {
              frame.onload = loaded;
              frame.srcdoc = pages[i];
              document.body.appendChild(frame);
            });
            const shown = frame.contentWindow;
            if (shown.matchMedia('(prefers-color-scheme: dark)').matches !== (scheme === 'dark'))
              said.push(`no ${scheme} scheme`);
            await look(`page ${i}, ${width} ${scheme}: `, width, shown);
            frame.remove();
          }
        said.unshift(`looked at ${pages.length}`);
      })().catch(e => said.push(e.stack)).finally(() =>
        document.getElementById('said').textContent = said.join('\\n'));
      </script>
      """;

  private Browser() {}

  /** Ends the test where no browser is; on a machine that must have one, as a failure. */
  static void assumeInstalled(Class<?> test) {
    if (Files.notExists(CHROMIUM)) {
      System.out.println(test.getSimpleName() + " skipped: no browser (" + CHROMIUM + ")");
      assertThat(Boolean.getBoolean("checker.ci")).as("the browser may be missing").isFalse();
      Assumptions.abort("no browser");
    }
  }

  /**
   * @param look declares {@code look(name, width, window)}, which pushes lines to {@code said}
   */
  static void assertNothingSaid(String look, List<Integer> widths, List<String> pages)
      throws IOException, InterruptedException {
    String list = pages.stream().map(Browser::quoted).collect(Collectors.joining(",", "[", "]"));
    String script =
        SCRIPT.replace("WIDTHS", widths.toString()).replace("LOOK", look).replace("PAGES", list);

    assertThat(domOf(script)).contains(">looked at " + pages.size() + "</pre>");
  }

  private static String domOf(String html) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory(Path.of("target"), "browser").toAbsolutePath();
    Path page = Files.writeString(folder.resolve("look.html"), html);
    Path out = folder.resolve("out.html");
    Process browser =
        new ProcessBuilder(
                CHROMIUM.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile"),
                "--virtual-time-budget=600000",
                "--dump-dom",
                page.toUri().toString())
            .redirectOutput(out.toFile())
            .redirectError(folder.resolve("err.txt").toFile())
            .start();
    boolean isDone = browser.waitFor(5, TimeUnit.MINUTES);
    browser.destroyForcibly();
    assertThat(isDone).as("the browser came to an end").isTrue();
    String dom = Files.readString(out);
    return dom.substring(dom.indexOf("<pre"), dom.indexOf("</pre>") + "</pre>".length());
  }

  static String quoted(String text) {
    StringWriter out = new StringWriter();
    try {
      JsonWriter.write(out, json -> json.string(text));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString().replace("<", "\\u003c");
  }
}
