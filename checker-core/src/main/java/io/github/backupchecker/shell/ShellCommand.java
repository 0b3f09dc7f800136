package io.github.backupchecker.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One command of a pipeline with its arguments.
 *
 * @param name what is called; null for an expression
 * @param called whether it stands behind a call operator
 * @param depth how many blocks or parentheses it stands in
 */
public record ShellCommand(
    @Nullable Word name, boolean called, List<Argument> arguments, int depth, int start, int end) {

  public ShellCommand {
    arguments = List.copyOf(arguments);
  }

  /** The name where it is literal; empty text otherwise. */
  public String literalName() {
    return name != null && name.isLiteral() ? name.text() : "";
  }
}
