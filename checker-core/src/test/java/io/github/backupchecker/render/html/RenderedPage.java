package io.github.backupchecker.render.html;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.Checker;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.render.SampleReport;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** A page of the HTML report, as a browser reads it. */
record RenderedPage(Document page) {

  static RenderedPage ofSample() throws IOException {
    return of(SampleReport.complete());
  }

  static RenderedPage of(Path folder, String declarations) throws IOException {
    Files.writeString(folder.resolve("a.yaml"), declarations);
    return of(CheckRequest.of(folder));
  }

  static RenderedPage of(CheckRequest request) throws IOException {
    return of(new Checker(new KnowledgeFile().read()).check(request));
  }

  static RenderedPage of(Report report) throws IOException {
    StringWriter out = new StringWriter();
    new HtmlRenderer().render(report, out);
    return new RenderedPage(Jsoup.parse(out.toString()));
  }

  /** The first of what a part of the page has of something. */
  Element first(String part, String query) {
    Elements all = in(part, query);
    if (all.isEmpty()) {
      throw new AssertionError("no " + query + " in " + part);
    }
    return all.get(0);
  }

  /** What a part of the page, named by the id of its heading, has of something. */
  Elements in(String part, String query) {
    return page.select("section[aria-labelledby=" + part + "]").select(query);
  }
}
