package io.github.backupchecker.render;

import io.github.backupchecker.render.azure.AzureRenderer;
import io.github.backupchecker.render.csv.CsvRenderer;
import io.github.backupchecker.render.github.GithubRenderer;
import io.github.backupchecker.render.gitlab.GitLabRenderer;
import io.github.backupchecker.render.html.HtmlRenderer;
import io.github.backupchecker.render.json.JsonRenderer;
import io.github.backupchecker.render.junit.JunitRenderer;
import io.github.backupchecker.render.markdown.MarkdownRenderer;
import io.github.backupchecker.render.oscal.OscalRenderer;
import io.github.backupchecker.render.sarif.SarifRenderer;
import io.github.backupchecker.render.text.TextOptions;
import io.github.backupchecker.render.text.TextRenderer;
import io.github.backupchecker.source.SourceFile;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** A format that can be asked for by name. */
public enum Format {
  TEXT("txt"),
  HTML("html"),
  JSON("json"),
  MARKDOWN("md"),
  SARIF("sarif"),
  GITLAB("gitlab.json"),
  JUNIT("junit.xml"),
  CSV("csv"),
  GITHUB("github.txt"),
  AZURE_DEVOPS("azure-devops.txt"),
  OSCAL("oscal.json");

  private final String extension;

  Format(String extension) {
    this.extension = extension;
  }

  /** The name that users type. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The name of a report in this format in a folder that holds one of each. */
  public String fileName() {
    return "backup-report." + extension;
  }

  /**
   * The renderer for a file: without colours, and complete.
   *
   * @param paths a file of a report as whoever reads a format that is not kept can open it
   */
  public Renderer renderer(Function<SourceFile, String> paths) {
    Function<SourceFile, String> once = new RememberedPaths(paths);
    return switch (this) {
      case TEXT -> new TextRenderer(TextOptions.COMPLETE.naming(once));
      case HTML -> new HtmlRenderer();
      case JSON -> new JsonRenderer();
      case MARKDOWN -> new MarkdownRenderer();
      case SARIF -> new SarifRenderer(once);
      case GITLAB -> new GitLabRenderer(once);
      case JUNIT -> new JunitRenderer(once);
      case CSV -> new CsvRenderer();
      case GITHUB -> new GithubRenderer(once);
      case AZURE_DEVOPS -> new AzureRenderer(once);
      case OSCAL -> new OscalRenderer();
    };
  }

  /** Whether what upgrades would come to is in it, which takes a judgement for each of them. */
  public boolean showsUpgrades() {
    return this == HTML || this == JSON;
  }

  /** The format with a name, in any case. */
  public static Optional<Format> parse(String id) {
    String wanted = id.strip().toLowerCase(Locale.ROOT);
    for (Format format : values()) {
      if (format.id().equals(wanted)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** The names of all formats, sorted. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Format::id).sorted().toList();
  }
}
