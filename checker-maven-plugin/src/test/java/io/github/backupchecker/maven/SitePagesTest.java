package io.github.backupchecker.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.maven.Descriptor.Goal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** What the pages say of the goals is so, and what they lead to is there. */
class SitePagesTest {
  private static final Pattern PROPERTY = Pattern.compile("(?<![\\w-])checker\\.\\w+");
  private static final Pattern ITEM = Pattern.compile("href=\"([\\w-]+)\\.html\"");

  @Test
  void everyPropertyThatAPageNamesIsOneOfAGoal()
      throws IOException, ParserConfigurationException, SAXException {
    List<String> known = Descriptor.read().properties();
    for (Page page : Page.all()) {
      assertThat(PROPERTY.matcher(page.text()).results().map(found -> found.group()))
          .as(page.file().toString())
          .isSubsetOf(known);
    }
  }

  @Test
  void everyGoalIsNamedWhereAReaderBegins()
      throws IOException, ParserConfigurationException, SAXException {
    String pages = Page.of("index.md").text() + Page.of("usage.md").text();
    for (Goal goal : Descriptor.read().goals()) {
      assertThat(pages).contains("`checker:" + goal.name() + "`");
    }
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    assertThat(Page.of("index.md").links()).hasSizeGreaterThanOrEqualTo(10);
    for (Page page : Page.all()) {
      for (Page.Link link : page.links()) {
        assertThat(link.leadsSomewhere()).as(page.file() + ": " + link.typed()).isTrue();
      }
    }
  }

  @Test
  void everyPageIsInTheMenu() throws IOException {
    String menu = Files.readString(Path.of("src", "site", "site.xml"));

    assertThat(ITEM.matcher(menu).results().map(found -> found.group(1) + ".md"))
        .containsAll(
            Page.site().stream().map(page -> page.file().getFileName().toString()).toList());
  }

  @Test
  void theExamplesOfAPomAreXml() throws IOException, ParserConfigurationException, SAXException {
    for (Page page : Page.all()) {
      for (String block : page.blocks("xml")) {
        byte[] whole = ("<example>" + block + "</example>").getBytes(StandardCharsets.UTF_8);
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(whole));
      }
    }
    assertThat(Page.of("usage.md").blocks("xml")).hasSizeGreaterThanOrEqualTo(6);
  }
}
