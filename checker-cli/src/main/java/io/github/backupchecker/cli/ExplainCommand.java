package io.github.backupchecker.cli;

import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.source.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Explains what people have at hand: rules, problems, codes, commands, versions, operations. */
@Command(
    name = "explain",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header =
        "Explain a rule, a problem, a vendor's code, an operation, a command, a version, a word.",
    customSynopsis = "%nUsage: backup-checker explain NAME...%n",
    synopsisHeading = "",
    footerHeading = "%nExamples:%n",
    footer = {
      "  backup-checker explain retention-below-minimum",
      "  backup-checker explain 0x29834 81001",
      "  backup-checker explain 'Remove-OBPolicy -DeleteBackup'",
      "  backup-checker explain 'DPM 2022 UR1' 2.0.9262.0 MUA"
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
    Knowledge knowledge = new KnowledgeFile().read();
    List<Topic> topics = Topics.all(knowledge);
    String line = String.join(" ", names);
    Optional<Topic> together = names.size() > 1 ? find(line, topics, knowledge) : Optional.empty();
    if (together.isPresent()) {
      console.out().print(together.get().text().get());
      return ExitCode.DONE;
    }
    return each(topics, knowledge);
  }

  private int each(List<Topic> topics, Knowledge knowledge) {
    int exitCode = ExitCode.DONE;
    String separator = "";
    for (String name : names) {
      Optional<Topic> topic = find(name, topics, knowledge);
      if (topic.isPresent()) {
        console.out().print(separator + topic.get().text().get());
        separator = "\n";
      } else {
        exitCode = unknown(name, topics, knowledge);
      }
    }
    return exitCode;
  }

  private static Optional<Topic> find(String name, List<Topic> topics, Knowledge knowledge) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    return topics.stream()
        .filter(topic -> topic.names().contains(wanted))
        .findFirst()
        .or(() -> Topics.typed(name, knowledge));
  }

  private int unknown(String name, List<Topic> topics, Knowledge knowledge) {
    List<String> known =
        Stream.concat(
                topics.stream().flatMap(t -> t.names().stream()),
                Topics.commands(knowledge).stream())
            .distinct()
            .toList();
    List<String> near = Suggestion.ranked(name, known).stream().limit(SUGGESTIONS).toList();
    String hint =
        near.isEmpty()
            ? "it takes a rule ('backup-checker rules' lists them), a code, an operation, a command,"
                + " a version or an abbreviation; the controls of frameworks are not known"
            : "did you mean " + String.join(", ", near) + "?";
    console.complain("nothing is called '" + name + "': " + hint);
    return ExitCode.USAGE;
  }
}
