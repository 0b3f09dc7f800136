package io.github.backupchecker.knowledge;

import io.github.backupchecker.model.Update;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * From which update of one generation something is supported.
 *
 * @param first the first update of which the reach is said; empty where it is said of all
 * @param reach what holds from there on; below it nothing is supported
 */
public record Floor(Optional<Update> first, Support reach) {

  /** Reads {@code UR2}, {@code never}, {@code unknown} or {@code unknown from UR6}. */
  public static Optional<Floor> parse(String text) {
    if (text.equals("never")) {
      return Optional.of(new Floor(Optional.empty(), Support.NO));
    }
    if (text.equals("unknown")) {
      return Optional.of(new Floor(Optional.empty(), Support.UNKNOWN));
    }
    String prefix = "unknown from ";
    boolean isUnknown = text.startsWith(prefix);
    Optional<Update> update = Updates.parse(isUnknown ? text.substring(prefix.length()) : text);
    return update.isEmpty()
        ? Optional.empty()
        : Optional.of(new Floor(update, isUnknown ? Support.UNKNOWN : Support.YES));
  }

  public Support support(Update update) {
    boolean below = first.isPresent() && update.isOlderThan(first.orElseThrow());
    return below ? Support.NO : reach;
  }

  /** What holds for one of some updates where it cannot be told for which. */
  public Support support(List<Update> candidates) {
    Set<Support> distinct = EnumSet.noneOf(Support.class);
    for (Update candidate : candidates) {
      distinct.add(support(candidate));
    }
    return distinct.size() == 1 ? distinct.iterator().next() : Support.UNKNOWN;
  }

  /** The first update that certainly has it. */
  public Optional<Update> certain() {
    return reach == Support.YES ? first : Optional.empty();
  }

  /** From where on, in words; empty where no update has it. */
  public Optional<String> words() {
    return switch (reach) {
      case NO -> Optional.empty();
      case YES -> first.map(Update::toString);
      case UNKNOWN -> Optional.of(first.map(update -> update + " (?)").orElse("(?)"));
    };
  }
}
