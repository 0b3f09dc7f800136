package io.github.backupchecker.render.html;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.render.Renderer;
import io.github.backupchecker.source.PackedFile;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The report as one self-contained page that needs no script and loads nothing. */
public final class HtmlRenderer implements Renderer {
  private final String css = new PackedFile(HtmlRenderer.class, "report.css").text();
  private final String policy = policy(css);

  @Override
  public void render(Report report, Writer out) throws IOException {
    HtmlElement html = HtmlElement.named("html").attribute("lang", "en");
    head(html.addInline("head"), report);
    body(html.add("body"), report);
    html.shown("\n");
    out.append("<!doctype html>\n");
    html.tag().write(new HtmlWriter(out, new HtmlReferences(false)));
    out.append('\n');
  }

  private void head(HtmlElement head, Report report) {
    head.add("meta").attribute("charset", "utf-8");
    meta(head, "http-equiv", "Content-Security-Policy", policy);
    meta(head, "name", "viewport", "width=device-width, initial-scale=1");
    meta(head, "name", "color-scheme", "light dark");
    meta(head, "name", "referrer", "no-referrer");
    head.add("title").text("Backup report" + of(report) + ": " + report.status().word());
    head.style(css);
  }

  private static String of(Report report) {
    return report.project().isPresent() ? " of " + report.project().orElseThrow() : "";
  }

  private static void meta(HtmlElement head, String key, String name, String content) {
    head.add("meta").attribute(key, name).attribute("content", content);
  }

  private static void body(HtmlElement body, Report report) {
    body.add("a", "skip").attribute("href", "#main").text("Skip to the findings");
    HtmlElement navigation = HtmlSummary.addTo(body, report);
    HtmlElement main = body.add("main").attribute("id", "main");
    HtmlAnchors anchors = HtmlAnchors.of(report.findings());
    HtmlProblems.addTo(main, report.problems());
    HtmlChanges.addTo(main, report, anchors);
    HtmlVaults.addTo(main, report);
    HtmlMatrix.addTo(main, report, anchors);
    HtmlFindings.addTo(main, report.findings(), anchors);
    HtmlOperations.addTo(main, report.operations());
    HtmlUpgrades.addTo(main, report, anchors);
    HtmlRecovery.addTo(main, report.recovery());
    HtmlWaivers.addTo(main, report.excused().waivers());
    HtmlExcused.addTo(main, report.findings(), anchors);
    HtmlFrameworks.addTo(main, report, anchors);
    HtmlExamined.addTo(main, report);
    HtmlBasis.addTo(body, report, anchors);
    HtmlNavigation.fill(navigation, body);
  }

  /** Nothing but this very style sheet may be applied, and nothing may be loaded, run or sent. */
  private static String policy(String css) {
    return "default-src 'none'; style-src 'sha256-"
        + hash(css)
        + "'; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String css) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
