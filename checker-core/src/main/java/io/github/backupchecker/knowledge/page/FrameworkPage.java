package io.github.backupchecker.knowledge.page;

import io.github.backupchecker.knowledge.Control;
import io.github.backupchecker.knowledge.Framework;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A framework, with the rules that serve each of its controls. */
record FrameworkPage(Framework framework) {

  /** The page of the whole framework. */
  String all() {
    return "# "
        + framework.id()
        + "\n\n"
        + framework.title()
        + ", version "
        + framework.version()
        + ". A rule supports a control, or the control itself demands what the rule finds missing;"
        + " no rule proves a control fulfilled.\n"
        + framework.controls().stream()
            .map(control -> "\n## " + heading(control) + "\n\n" + rules(control))
            .collect(Collectors.joining())
        + "\n## How to judge by it alone\n\n```\nbackup-checker check --framework "
        + framework.id()
        + "\n```\n"
        + read();
  }

  /** The page of one control. */
  String of(Control control) {
    return "# "
        + framework.id()
        + " "
        + heading(control)
        + "\n\nA control of "
        + framework.title()
        + ", version "
        + framework.version()
        + ".\n\n"
        + rules(control)
        + read();
  }

  private static String heading(Control control) {
    return control.id() + ": " + control.title();
  }

  private static String rules(Control control) {
    return Stream.of(line("Demands", control.demands()), line("Supported by", control.supports()))
        .flatMap(List::stream)
        .collect(Collectors.joining());
  }

  private static List<String> line(String word, List<String> rules) {
    return rules.isEmpty()
        ? List.of()
        : List.of(
            "* "
                + word
                + ": "
                + rules.stream().map(rule -> "`" + rule + "`").collect(Collectors.joining(", "))
                + "\n");
  }

  private String read() {
    return "\n## Where it was read\n\n" + framework.read() + "\n";
  }
}
