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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The HTML reports that tests show to a browser. */
final class ShownPages {
  private static final Path SAMPLES = Path.of("../samples");
  private static final Checker CHECKER = new Checker(new KnowledgeFile().read());

  private ShownPages() {}

  /** With every feature of a report, incomplete. */
  static String complete() throws IOException {
    return page(SampleReport.complete());
  }

  static String sample(String name) throws IOException {
    return of(SAMPLES.resolve(name).resolve("src/main/backup"));
  }

  /** The one with every feature, those of all samples, and one of names without an end. */
  static List<String> all() throws IOException {
    List<String> pages = new ArrayList<>(List.of(complete()));
    try (Stream<Path> samples = Files.list(SAMPLES)) {
      List<Path> estates =
          samples
              .map(sample -> sample.resolve("src/main/backup"))
              .filter(Files::isDirectory)
              .sorted()
              .toList();
      for (Path estate : estates) {
        pages.add(of(estate));
      }
    }
    pages.add(endless());
    return pages;
  }

  private static String endless() throws IOException {
    Path file = Files.createTempDirectory(Path.of("target"), "hostile").resolve("a.json");
    Files.writeString(
        file,
        """
        { "policies": { "NAME": { "retention": { "daily": "3 days", "weekly": "LINE" } } } }
        """
            .replace("NAME", "n".repeat(1_500))
            .replace("LINE", "x".repeat(3_000)));
    return of(file);
  }

  private static String of(Path estate) throws IOException {
    return page(CHECKER.check(CheckRequest.of(estate)));
  }

  private static String page(Report report) throws IOException {
    StringWriter page = new StringWriter();
    new HtmlRenderer().render(report, page);
    return page.toString();
  }
}
