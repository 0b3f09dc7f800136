package io.github.backupchecker.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The frameworks that have controls which rules serve.
 *
 * @param all in the order of their file
 */
public record Frameworks(List<Framework> all) {

  public Frameworks {
    all = List.copyOf(all);
  }

  /** The names by which they are asked for. */
  public List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (Framework framework : all) {
      ids.add(framework.id());
    }
    return List.copyOf(ids);
  }

  /** The one with an id, in any case. */
  public Optional<Framework> of(String id) {
    return all.stream().filter(one -> one.id().equalsIgnoreCase(id.strip())).findFirst();
  }

  /** The one that people call so, in any case. */
  public Optional<Framework> named(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    return of(text).or(() -> all.stream().filter(one -> one.names().contains(wanted)).findFirst());
  }

  /** The controls that a rule serves. */
  public List<Served> serving(String rule) {
    List<Served> serving = new ArrayList<>();
    for (Framework framework : all) {
      for (Control control : framework.controls()) {
        if (control.demands().contains(rule) || control.supports().contains(rule)) {
          serving.add(Served.by(rule, control, framework));
        }
      }
    }
    return List.copyOf(serving);
  }

  /**
   * A control that a rule serves.
   *
   * @param isDemanded whether the control's own text asks for what the rule finds missing
   */
  public record Served(Framework framework, Control control, boolean isDemanded) {

    /** A control that a rule is known to serve. */
    public static Served by(String rule, Control control, Framework framework) {
      return new Served(framework, control, control.demands().contains(rule));
    }

    /** Such as {@code nist-800-53 CP-9}. */
    public String label() {
      return framework.id() + " " + control.id();
    }

    /** How the rule relates to the control. */
    public String relation() {
      return isDemanded ? "demands" : "supports";
    }
  }
}
