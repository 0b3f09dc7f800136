package io.github.backupchecker.render.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rules.RulePages;
import io.github.backupchecker.rules.Rules;
import org.junit.jupiter.api.Test;

class RuleHelpTest {

  @Test
  void everyRuleSaysWhyItIsThereAndWhatToDo() {
    for (RuleMetadata rule : Rules.metadata(new KnowledgeFile().read())) {
      RuleHelp help = new RuleHelp(RulePages.of(rule));

      assertThat(help.why()).as(rule.id()).get().asString().doesNotContain("](", "`");
      assertThat(help.fix()).as(rule.id()).get().asString().doesNotContain("](", "`");
      assertThat(help.vendorLink().isPresent())
          .as(rule.id())
          .isEqualTo(help.page().contains("](https://learn.microsoft.com/"));
    }
  }

  @Test
  void linesOfAParagraphAreOne() {
    RuleHelp help = new RuleHelp("# a\n\n## Why\n\nSee [it](x.md#y)\nand `b`.\n\n* one\n* two\n");

    assertThat(help.why()).contains("See it and b.\n\n* one\n* two");
    assertThat(help.vendorLink()).isEmpty();
  }
}
