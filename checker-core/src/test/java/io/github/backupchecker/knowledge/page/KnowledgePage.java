package io.github.backupchecker.knowledge.page;

import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.VendorDocument;

/** The manual page of the vendor's facts, written from the knowledge file. */
public record KnowledgePage(Knowledge knowledge) {

  /** The whole page in Markdown, lines ending in a line feed. */
  String markdown() {
    Cells cells = new Cells(knowledge);
    return head()
        + new CapabilityTables(knowledge).markdown()
        + new ReleaseTables(knowledge).markdown()
        + new LimitTables(knowledge).markdown()
        + new ApiTables(knowledge, cells).markdown()
        + new OperationTables(knowledge, cells).markdown()
        + new RefusalTables(knowledge, cells).markdown()
        + new ErrorTable(knowledge, cells).markdown()
        + new CommandTables(knowledge, cells).markdown()
        + new SourceTables(knowledge, cells).markdown().stripTrailing()
        + "\n";
  }

  private String head() {
    VendorDocument document = knowledge.sources().document();
    return "# What the vendor says\n\n"
        + "Written from `hybrid-security.yaml` by a test; change the facts there, never here. "
        + "The main source is\n["
        + document.title()
        + "]("
        + document.link()
        + "), revision "
        + document.revision()
        + ";\nwhatever comes from elsewhere says so. Text is paraphrased, codes are as printed.\n\n";
  }
}
