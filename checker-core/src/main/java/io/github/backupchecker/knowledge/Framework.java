package io.github.backupchecker.knowledge;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A public catalogue of controls, with those that rules serve.
 *
 * @param id the name in settings and on the command line, such as {@code cis-azure-storage}
 * @param names what else people call it, in lower case
 * @param read where the ids and titles were read
 */
public record Framework(
    String id,
    List<String> names,
    String title,
    String version,
    String read,
    List<Control> controls) {

  public Framework {
    names = List.copyOf(names);
    controls = List.copyOf(controls);
  }

  /** The ids of all rules that serve one of its controls. */
  public Set<String> rules() {
    return controls.stream().flatMap(Control::rules).collect(Collectors.toUnmodifiableSet());
  }

  /** The ids of the rules that one of its controls demands. */
  public Set<String> demanded() {
    return controls.stream()
        .flatMap(control -> control.demands().stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
