package io.github.backupchecker.scan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The events of one text, to be compared with what another reader tells of it. */
public record Listing(List<Event> events) implements TreeEvents {
  public Listing() {
    this(new ArrayList<>());
  }

  /** What kind of event it is, and so what its offsets tell. */
  public enum Kind {
    DOCUMENT,
    PLAIN,
    QUOTED,
    ALIAS,
    MAPPING,
    SEQUENCE,
    FLOW_MAPPING,
    FLOW_SEQUENCE,
    END
  }

  /**
   * One event.
   *
   * @param from where the value stands without what is before it, or the collection begins
   * @param to where the value or the collection ends
   * @param opening of a value or collection
   */
  public record Event(Kind kind, int from, int to, String text, @Nullable Opening opening) {

    /** The event without the place where a limit is told, which depends on how a reader reads. */
    public Event withoutReach() {
      return opening == null
          ? this
          : new Event(
              kind,
              from,
              to,
              text,
              new Opening(opening.from(), opening.from(), opening.anchor(), opening.tag()));
    }
  }

  @Override
  public void document(int at) {
    events.add(new Event(Kind.DOCUMENT, at, at, "", null));
  }

  @Override
  public void scalar(Opening opening, int from, int to, String text, boolean isPlain) {
    events.add(new Event(isPlain ? Kind.PLAIN : Kind.QUOTED, from, to, text, opening));
  }

  @Override
  public void alias(int from, int to, String anchor) {
    events.add(new Event(Kind.ALIAS, from, to, anchor, null));
  }

  @Override
  public void mapping(Opening opening, boolean isFlow) {
    begin(isFlow ? Kind.FLOW_MAPPING : Kind.MAPPING, opening);
  }

  @Override
  public void sequence(Opening opening, boolean isFlow) {
    begin(isFlow ? Kind.FLOW_SEQUENCE : Kind.SEQUENCE, opening);
  }

  private void begin(Kind kind, Opening opening) {
    events.add(new Event(kind, opening.from(), opening.from(), "", opening));
  }

  @Override
  public void end(int to) {
    events.add(new Event(Kind.END, to, to, "", null));
  }
}
