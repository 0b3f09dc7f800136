package io.github.backupchecker.cli;

import io.github.backupchecker.binding.Suggestion;
import io.github.backupchecker.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Explains rules, problems, vendor error codes and operations by name. */
@Command(
    name = "explain",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Explain a rule, a problem, a vendor error code or an operation.",
    customSynopsis = "%nUsage: backup-checker explain NAME...%n",
    synopsisHeading = "",
    footerHeading = "%nExamples:%n",
    footer = {
      "  backup-checker explain retention-below-minimum",
      "  backup-checker explain 0x29834 81001",
      "  backup-checker explain stop-protection-and-delete-data"
    })
final class ExplainCommand implements Callable<Integer> {
  private static final int SUGGESTIONS = 3;
  private final Console console;

  @Parameters(paramLabel = "NAME", arity = "1..*", description = "What to explain, in any case.")
  private List<String> names = new ArrayList<>();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Topic> topics = Topics.all(Knowledge.load());
    int exitCode = ExitCode.DONE;
    String separator = "";
    for (String name : names) {
      Optional<Topic> topic = find(name, topics);
      if (topic.isPresent()) {
        console.out().print(separator + topic.get().text().get());
        separator = "\n";
      } else {
        exitCode = unknown(name, topics);
      }
    }
    return exitCode;
  }

  private static Optional<Topic> find(String name, List<Topic> topics) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    return topics.stream().filter(topic -> topic.names().contains(wanted)).findFirst();
  }

  private int unknown(String name, List<Topic> topics) {
    List<String> known = topics.stream().flatMap(t -> t.names().stream()).distinct().toList();
    List<String> near = Suggestion.ranked(name, known).stream().limit(SUGGESTIONS).toList();
    String hint =
        near.isEmpty()
            ? "'backup-checker rules' lists the rules"
            : "did you mean " + String.join(", ", near) + "?";
    console.err().print("backup-checker: nothing is called '" + name + "': " + hint + "\n");
    return ExitCode.USAGE;
  }
}
