package io.github.backupchecker.source;

import io.github.backupchecker.source.RecordedEntry.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The links that a walk through a recorded tree came upon: none is followed, and none is lost. */
final class RecordedLinks {
  private static final String READ = "it is a link to what is read at its own place";
  private static final String NOT_FOLLOWED =
      "it is a link, which is not followed in a revision: exclude it, or name a base folder with"
          + " --base";
  private final RecordedPlaces places;
  private final Finds finds;
  private final List<Link> links = new ArrayList<>();

  /**
   * A link, judged when it is known what was read.
   *
   * @param path as reports show it
   * @param skipped why a folder of its name is passed over
   * @param ending why a file of its name is passed over
   */
  record Link(String path, String inTree, Optional<String> skipped, Optional<String> ending) {}

  RecordedLinks(RecordedPlaces places, Finds finds) {
    this.places = places;
    this.finds = finds;
  }

  void add(Link link) {
    links.add(link);
  }

  /** Says what became of each, once the walk is over. */
  void settle() {
    links.forEach(this::settle);
  }

  private void settle(Link link) {
    try {
      Optional<RecordedPlace> target = places.behindLinks(link.inTree());
      Optional<String> reason = target.flatMap(place -> reason(link, place));
      reason.ifPresentOrElse(
          why -> finds.passedOver(target.map(p -> shown(link, p)).orElse(link.path()), why),
          () -> finds.unreadable(link.path(), NOT_FOLLOWED));
    } catch (IOException e) {
      finds.unreadable(
          link.path(), "it is a link whose target cannot be read: " + new ReadFailure(e).reason());
    }
  }

  private Optional<String> reason(Link link, RecordedPlace target) {
    if (finds.has(places.tree().top().resolve(target.path()))) {
      return Optional.of(READ);
    }
    return switch (target.kind()) {
      case FILE -> link.ending();
      case FOLDER -> link.skipped();
      case LINK, SUBMODULE -> Optional.empty();
    };
  }

  private static String shown(Link link, RecordedPlace target) {
    return target.kind() == Kind.FOLDER ? link.path() + "/" : link.path();
  }
}
