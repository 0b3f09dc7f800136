package io.github.backupchecker.knowledge.page;

import static io.github.backupchecker.oracle.Installations.KNOWLEDGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.WrittenFolder;
import io.github.backupchecker.knowledge.Framework;
import io.github.backupchecker.knowledge.VendorError;
import io.github.backupchecker.model.OperationKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The pages of operations and of error codes; {@code -Dgolden.update=true} rewrites them. */
class VendorPagesTest {
  private static final Path DOCS = Path.of("..", "docs");
  private static final String WRITTEN =
      "Written from `hybrid-security.yaml` by a test; change the facts there, never here. "
          + "`backup-checker explain` prints each of these pages.\n\n";
  private final OperationPage operations =
      new OperationPage(KNOWLEDGE, kind -> "backup-checker predict --operation " + kind.id());

  @Test
  void everyOperationHasItsPage() throws IOException {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("README.md", indexOfOperations());
    for (OperationKind kind : OperationKind.values()) {
      pages.put(kind.id() + ".md", operations.of(kind));
    }
    new WrittenFolder(DOCS.resolve("operations"), pages).isWritten();
  }

  @Test
  void everyErrorHasItsPage() throws IOException {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("README.md", indexOfErrors());
    for (VendorError error : KNOWLEDGE.errors().all()) {
      pages.put(error.code() + ".md", new ErrorPage(KNOWLEDGE).of(error));
    }
    new WrittenFolder(DOCS.resolve("errors"), pages).isWritten();
  }

  @Test
  void everyFrameworkHasItsPage() throws IOException {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("README.md", indexOfFrameworks());
    for (Framework framework : KNOWLEDGE.frameworks().all()) {
      pages.put(framework.id() + ".md", new FrameworkPage(framework).all());
    }
    new WrittenFolder(DOCS.resolve("frameworks"), pages).isWritten();
  }

  @Test
  void whatIsToBeFilledInIsNotTakenForHtml() {
    assertThat(new Prose("add -SecurityPIN <PIN> to it").markdown())
        .isEqualTo("add `-SecurityPIN <PIN>` to it");
    assertThat(new Prose("type <PIN>").sentence()).isEqualTo("Type `<PIN>`.");
  }

  private static String indexOfOperations() {
    return "# Operations\n\nWhat can be planned under `operations`, and what the vendor says of"
        + " it.\n"
        + WRITTEN
        + table(
            List.of("Operation", "Done on", "Afterwards"),
            Arrays.stream(OperationKind.values()).map(VendorPagesTest::row).toList());
  }

  private static List<String> row(OperationKind kind) {
    var facts = KNOWLEDGE.operation(kind);
    return List.of(
        page(kind.id()),
        facts.concernsVault() ? "(the vault)" : new Cells(KNOWLEDGE).names(facts.products()),
        facts.loses().orElse(""));
  }

  private static String indexOfFrameworks() {
    return "# Frameworks\n\nPublic catalogues with controls that rules serve: `check --framework ID`"
        + " judges by the rules of one\nalone, and [frameworks](../settings/frameworks.md) in the"
        + " settings switches on what is optional.\nIds and short titles alone stand here; the texts"
        + " are their authors'. No framework is named that has no such control.\n"
        + WRITTEN.replace("hybrid-security", "frameworks")
        + table(
            List.of("Framework", "Title", "Version", "Controls", "Where it was read"),
            KNOWLEDGE.frameworks().all().stream()
                .map(
                    one ->
                        List.of(
                            page(one.id()),
                            one.title(),
                            one.version(),
                            Integer.toString(one.controls().size()),
                            one.read()))
                .toList());
  }

  private static String indexOfErrors() {
    return "# Errors\n\nThe codes with which the vendor answers, as printed on screens and in logs.\n"
        + WRITTEN
        + table(
            List.of("Code", "Also seen as", "Raised on", "Message"),
            KNOWLEDGE.errors().all().stream()
                .map(
                    error ->
                        List.of(
                            page(error.code()),
                            String.join(", ", error.aliases()),
                            error.raised(),
                            error.message()))
                .toList());
  }

  private static String table(List<String> header, List<List<String>> rows) {
    return MarkdownTable.of(header, rows).stripTrailing() + "\n";
  }

  private static String page(String name) {
    return "[" + name + "](" + name + ".md)";
  }
}
