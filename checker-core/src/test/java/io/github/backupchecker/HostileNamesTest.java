package io.github.backupchecker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.Status;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.render.Format;
import io.github.backupchecker.render.ReportFile;
import io.github.backupchecker.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that no file can hold as they are, in reports on disk. */
class HostileNamesTest {
  private static final String ESTATE = "{ \"vaults\": { \"%s\": {} } }";
  @TempDir private Path folder;

  @Test
  void halfOfASurrogatePairLeavesEveryReportWhole() throws IOException {
    Report report = check("a.yaml", "a\\ud800b");

    assertThat(report.verdict()).isEqualTo(check("a.yaml", "ab").verdict());
    assertThat(written(Format.TEXT, report)).contains("vaults/a<U+D800>b ").endsWith("warnings\n");
    assertThat(written(Format.HTML, report)).contains("vaults/a&lt;U+D800&gt;b").endsWith(">\n");
    assertThat(written(Format.JSON, report)).contains("\"vaults/a\\uD800b\"").endsWith("}\n");
    assertThat(written(Format.MARKDOWN, report)).contains("`vaults/a<U+D800>b`");
  }

  @Test
  void halfOfASurrogatePairInJsonIsNamedAtItsPlace() throws IOException {
    Report report = check("a.json", "a\\ud800b");

    assertThat(report.status()).isEqualTo(Status.INCOMPLETE);
    assertThat(written(Format.TEXT, report)).contains("problem[malformed-file]", "a.json:1:23");
    assertThat(written(Format.HTML, report)).endsWith("</html>\n");
    assertThat(written(Format.JSON, report)).endsWith("}\n");
  }

  @Test
  void jsonKeepsALongNameWhole() throws IOException {
    String name = "x".repeat(5_000);
    Report report = check("a.json", name);

    assertThat(written(Format.JSON, report)).contains("\"vaults/" + name + "\"");
    assertThat(written(Format.TEXT, report)).contains("x… (5,007 characters) declares ");
    assertThat(written(Format.HTML, report)).doesNotContain("x".repeat(201));
    assertThat(written(Format.MARKDOWN, report)).doesNotContain("x".repeat(201));
  }

  @Test
  void markdownShowsANameAndDoesNothingElseWithIt() throws IOException {
    Report report = check("a.json", "a`b|c @team #1 <img src=x> [x](http://e) _x_ *");

    assertThat(written(Format.MARKDOWN, report).lines())
        .contains("### ``vaults/a`b``\\|`c @team #1 <img src=x> [x](http:%2F%2Fe) _x_ %2A`")
        .anyMatch(
            line -> line.contains(": vaults/a\\`b\\|c `@team` `#1` \\<img src=x\\> `[x](http:"))
        .anyMatch(line -> line.contains(" \\_x\\_ `%2A` "));
  }

  private Report check(String file, String name) throws IOException {
    Files.writeString(folder.resolve(file), ESTATE.formatted(name));
    return new Checker(new KnowledgeFile().read()).check(CheckRequest.of(folder.resolve(file)));
  }

  private String written(Format format, Report report) throws IOException {
    Path path = folder.resolve(format.fileName());
    new ReportFile(path, format.renderer(SourceFile::toString)).write(report);
    return Files.readString(path);
  }
}
