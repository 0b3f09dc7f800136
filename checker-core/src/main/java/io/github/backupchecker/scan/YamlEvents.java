package io.github.backupchecker.scan;

import io.github.backupchecker.source.SourceFile;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;

/** Tells what the YAML library meets in a text, at places that are exact. */
public record YamlEvents(SourceFile file, TreeEvents target) {

  public void send() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    options.setProcessComments(false);
    ParserImpl parser = new ParserImpl(new WholeText(file), options);
    while (!parser.checkEvent(Event.ID.StreamEnd)) {
      send(parser.getEvent());
    }
  }

  private void send(Event event) {
    int from = event.getStartMark().getIndex();
    int to = Math.max(from, event.getEndMark().getIndex());
    switch (event.getEventId()) {
      case DocumentStart -> target.document(from);
      case Alias -> target.alias(from, to, ((AliasEvent) event).getAnchor());
      case Scalar -> scalar((ScalarEvent) event, from, to);
      case MappingStart, SequenceStart -> collection((CollectionStartEvent) event, from, to);
      case MappingEnd, SequenceEnd -> target.end(to);
      case StreamStart, StreamEnd, DocumentEnd, Comment -> {}
    }
  }

  private void scalar(ScalarEvent event, int from, int to) {
    ValuePlace value = ValuePlace.in(file, from, to);
    target.scalar(
        new TreeEvents.Opening(from, to, event.getAnchor(), event.getTag()),
        value.from(),
        value.to(),
        event.getValue(),
        event.getScalarStyle() == ScalarStyle.PLAIN);
  }

  private void collection(CollectionStartEvent event, int from, int to) {
    var opening = new TreeEvents.Opening(from, to, event.getAnchor(), event.getTag());
    if (event.is(Event.ID.MappingStart)) {
      target.mapping(opening, event.isFlow());
    } else {
      target.sequence(opening, event.isFlow());
    }
  }
}
