package io.github.backupchecker.cli;

import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.model.Release;
import io.github.backupchecker.model.SecurityState;
import io.github.backupchecker.oracle.PredictionFilter;
import io.github.backupchecker.oracle.PredictionRow;
import io.github.backupchecker.oracle.Predictions;
import io.github.backupchecker.oracle.RetentionCut;
import io.github.backupchecker.render.JsonWriter;
import io.github.backupchecker.source.Suggestion;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what the vendor will answer to an operation, without any declaration. */
@Command(
    name = "predict",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header =
        "Say what the vendor will answer; what is left out is answered for each of its values.",
    description = {
      "Without --operation and --product: an overview, an operation a row, a version a column."
    },
    customSynopsis = "%nUsage: backup-checker predict [OPTION...]%n",
    synopsisHeading = "",
    footerHeading = "%nExamples:%n",
    footer = {
      "  backup-checker predict --operation reduce-retention --product MARS --immutability locked",
      "  backup-checker predict --operation reduce-retention --product MARS --to '3 days'",
      "  backup-checker predict --product \"DPM 2022 UR1\" --agent 2.0.9262.0 --format json"
    })
final class PredictCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--operation",
      paramLabel = "KIND",
      completionCandidates = Words.OfOperation.class,
      description = "Such as reduce-retention.")
  private @Nullable String operation;

  @Option(
      names = "--product",
      paramLabel = "PRODUCT",
      description = "MARS, or a product with its release, such as 'DPM 2022 UR2 Refresh'.")
  private @Nullable String product;

  @Option(names = "--agent", paramLabel = "VERSION", description = "The MARS agent's version.")
  private @Nullable String agent;

  @Option(
      names = "--immutability",
      completionCandidates = Words.OfImmutability.class,
      paramLabel = "STATE",
      description = "disabled, unlocked or locked.")
  private @Nullable ImmutabilityState immutability;

  @Option(
      names = "--hybrid-security",
      completionCandidates = Words.OfSecurity.class,
      paramLabel = "SECURITY",
      description = "disabled, enabled or always-on.")
  private @Nullable SecurityState hybridSecurity;

  @Option(
      names = "--to",
      paramLabel = "RETENTION",
      description = "Of a change of retention, such as '3 days' or 'weekly: 3 weeks'.")
  private @Nullable String to;

  @Option(names = "--all", description = "Every answer, a row each, instead of the overview.")
  private boolean all;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      completionCandidates = Words.OfList.class,
      defaultValue = "text",
      description = "How the answers are printed (default: ${DEFAULT-VALUE}).")
  private ListFormat format = ListFormat.TEXT;

  PredictCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Knowledge knowledge = new KnowledgeFile().read();
    PredictionFilter filter = filter(knowledge);
    new PredictionRequest(knowledge, filter, to != null).check();
    List<PredictionRow> rows = new Predictions(knowledge).rows(filter).toList();
    switch (format) {
      case TEXT -> console.out().print(text(rows));
      case JSON ->
          JsonWriter.write(console.out(), json -> json.array(rows, PredictionTable::member));
    }
    return ExitCode.DONE;
  }

  private String text(List<PredictionRow> rows) {
    if (all) {
      return new PredictionTable(rows).whole();
    }
    return operation == null && product == null
        ? Overview.of(rows).toString()
        : new PredictionTable(rows).fitting();
  }

  private PredictionFilter filter(Knowledge knowledge) {
    boolean mars = product != null && product.strip().equalsIgnoreCase(Product.MARS.name());
    Optional<Release> named =
        mars ? Optional.empty() : Optional.ofNullable(product).map(p -> release(p, knowledge));
    Optional<Release> release =
        named.filter(r -> r.standing() != Release.Standing.UNKNOWN || !r.generation().isEmpty());
    return new PredictionFilter(
        Optional.ofNullable(operation).map(PredictCommand::kind),
        mars ? Optional.of(Product.MARS) : named.map(Release::product),
        release,
        Optional.ofNullable(agent).map(a -> agent(a, knowledge)),
        Optional.ofNullable(immutability),
        Optional.ofNullable(hybridSecurity),
        Optional.ofNullable(to)
            .map(t -> TargetRetention.parse(t).cut(knowledge))
            .orElse(RetentionCut.NOT_STATED));
  }

  private static OperationKind kind(String typed) {
    List<String> known = Arrays.stream(OperationKind.values()).map(OperationKind::id).toList();
    return OperationKind.parse(typed)
        .orElseThrow(
            () ->
                new UsageException(
                    "there is no operation '" + typed + "'" + Suggestion.clause(typed, known)));
  }

  private static Release release(String typed, Knowledge knowledge) {
    return knowledge
        .releaseReader()
        .read(typed)
        .orElseThrow(
            () ->
                new UsageException(
                    "'"
                        + typed
                        + "' is no product: write MARS, or "
                        + String.join(", ", knowledge.releaseExamples())));
  }

  private static AgentVersion agent(String typed, Knowledge knowledge) {
    return AgentVersion.parse(typed)
        .orElseThrow(
            () ->
                new UsageException(
                    "'"
                        + typed
                        + "' is no agent version: write it as in "
                        + String.join(", ", knowledge.agentExamples())));
  }
}
