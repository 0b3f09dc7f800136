package io.github.backupchecker.cli;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.Checker;
import io.github.backupchecker.evaluation.Report;
import java.util.Optional;

/** A check that says on a terminal how far it is. */
record WatchedCheck(Console console, boolean isQuiet, Checker checker) {

  Report report(CheckRequest request) {
    Optional<ProgressLine> line =
        console.isTerminal() && !isQuiet
            ? Optional.of(new ProgressLine(console.out(), System::nanoTime))
            : Optional.empty();
    try {
      return checker.check(line.map(request::watchedBy).orElse(request));
    } finally {
      line.ifPresent(ProgressLine::erase);
    }
  }
}
