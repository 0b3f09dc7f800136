package io.github.backupchecker.knowledge;

import java.util.List;
import java.util.stream.Stream;

/**
 * A control of a framework with the rules that serve it.
 *
 * @param id as the framework prints it, such as {@code CP-9(8)}
 * @param title its short title; the text of a control is its author's
 * @param demands rules for what the control's own text asks for
 * @param supports rules that help with it
 */
public record Control(String id, String title, List<String> demands, List<String> supports) {

  public Control {
    demands = List.copyOf(demands);
    supports = List.copyOf(supports);
  }

  /** The rules that serve it, those that it demands first. */
  public Stream<String> rules() {
    return Stream.concat(demands.stream(), supports.stream());
  }
}
