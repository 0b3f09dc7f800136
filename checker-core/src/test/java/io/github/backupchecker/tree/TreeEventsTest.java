package io.github.backupchecker.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.scan.Listing;
import io.github.backupchecker.scan.Listing.Event;
import io.github.backupchecker.scan.Listing.Kind;
import io.github.backupchecker.scan.TreeEvents.Opening;
import io.github.backupchecker.scan.YamlEvents;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.SourceFile;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the readers tell of a text, and what is built from it. */
class TreeEventsTest {
  private static final int TEXTS = 3_000;

  /** All but where a limit is told: a reader of JSON has not read the value by then. */
  @Test
  void jsonThatIsAlsoYamlMakesTheSameEvents() throws IOException {
    for (int seed = 0; seed < TEXTS; seed++) {
      SourceFile file = new SourceFile("f", RandomJson.of(seed));
      Listing json = new Listing();
      new JsonEvents(file, json).send();

      assertThat(yaml(file).stream().map(Event::withoutReach).toList())
          .as("seed %d: %s", seed, file.text())
          .isEqualTo(json.events().stream().map(Event::withoutReach).toList());
    }
  }

  @Test
  void theEventsOfYamlTellAnchorsTagsAndPlaces() {
    assertThat(yaml(new SourceFile("f", "a: &x !t 1\nb: [*x]\n")))
        .containsExactly(
            new Event(Kind.DOCUMENT, 0, 0, "", null),
            new Event(Kind.MAPPING, 0, 0, "", new Opening(0, 0, null, null)),
            new Event(Kind.PLAIN, 0, 1, "a", new Opening(0, 1, null, null)),
            new Event(Kind.PLAIN, 9, 10, "1", new Opening(3, 10, "x", "!t")),
            new Event(Kind.PLAIN, 11, 12, "b", new Opening(11, 12, null, null)),
            new Event(Kind.FLOW_SEQUENCE, 14, 14, "", new Opening(14, 15, null, null)),
            new Event(Kind.ALIAS, 15, 17, "x", null),
            new Event(Kind.END, 18, 18, "", null),
            new Event(Kind.END, 19, 19, "", null));
  }

  @Test
  void aKeyIsFoundInAMappingOfAnySize() {
    Location place = Location.startOf(SourceFile.unread("f"));
    for (int size = 0; size < 40; size++) {
      List<MappingNode.Entry> entries =
          IntStream.range(0, size).mapToObj(i -> entry("k" + i, "v" + i, place)).toList();
      MappingNode mapping = new MappingNode(entries, place, null);

      assertThat(entries)
          .allSatisfy(entry -> assertThat(mapping.get(entry.name())).containsSame(entry.value()));
      assertThat(mapping.get("k" + size)).isEmpty();
    }
  }

  private static MappingNode.Entry entry(String key, String value, Location place) {
    return new MappingNode.Entry(scalar(key, place), scalar(value, place));
  }

  private static ScalarNode scalar(String text, Location place) {
    return new ScalarNode(text, ScalarNode.Style.PLAIN, place, null);
  }

  private static List<Event> yaml(SourceFile file) {
    Listing yaml = new Listing();
    new YamlEvents(file, yaml).send();
    return yaml.events();
  }
}
