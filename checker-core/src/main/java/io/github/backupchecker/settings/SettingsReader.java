package io.github.backupchecker.settings;

import io.github.backupchecker.binding.Fields;
import io.github.backupchecker.binding.Key;
import io.github.backupchecker.binding.Problems;
import io.github.backupchecker.binding.ScalarType;
import io.github.backupchecker.binding.Shape;
import io.github.backupchecker.binding.WordPattern;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.reading.OpenBase;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.FoundFile;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.tree.Node;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads {@code backup-checker.yaml}; what is wrong in it is a located problem. */
public final class SettingsReader {
  private static final Key<Declared<FailOn>> FAIL_ON =
      Key.of("fail-on", "The least severity that fails a run.", oneOf(FailOn.values()))
          .byDefault("error");
  private static final Key<Declared<UndeterminedPolicy>> UNDETERMINED =
      Key.of(
              "undetermined",
              "Whether what cannot be told fails a run as well.",
              oneOf(UndeterminedPolicy.values()))
          .byDefault("fail");
  private final Knowledge knowledge;
  private final List<RuleMetadata> rules;
  private final SeveritiesReader severities;
  private final Shape shape;

  public SettingsReader(Knowledge knowledge, List<RuleMetadata> rules) {
    this.knowledge = knowledge;
    this.rules = List.copyOf(rules);
    this.severities = new SeveritiesReader(rules);
    this.shape =
        Shape.part(
            "the settings",
            FAIL_ON,
            UNDETERMINED,
            MinimumsReader.KEY,
            severities.key(),
            WaiversReader.KEY);
  }

  /** Every key of the settings. */
  public Shape shape() {
    return shape;
  }

  /**
   * What counts for a run: settings and a baseline that are named, or the nearest ones to the first
   * path.
   */
  public Settings read(SettingsRequest request) {
    Settings settings =
        request
            .file(TeamFile.SETTINGS)
            .map(file -> settings(file, request))
            .orElseGet(Settings::defaults);
    return request.baseline().isIgnored()
        ? settings
        : request
            .file(TeamFile.BASELINE)
            .map(file -> baseline(file, request, settings))
            .orElse(settings);
  }

  /**
   * What counts with a base: what a change decides of itself cannot excuse it.
   *
   * @param request of the present side
   */
  public Settings ofBase(OpenBase base, SettingsRequest request) {
    BaseSettings files = new BaseSettings(base, request.paths());
    Optional<String> revision = base.request().revision();
    Settings settings =
        files
            .file(TeamFile.SETTINGS, request.named(TeamFile.SETTINGS))
            .map(file -> settings(file, revision))
            .orElseGet(Settings::defaults);
    return request.baseline().isIgnored()
        ? settings
        : files
            .file(TeamFile.BASELINE, request.named(TeamFile.BASELINE))
            .map(file -> baseline(file, revision, settings))
            .orElse(settings);
  }

  private Settings settings(SettingsFile file, SettingsRequest request) {
    return file.found()
        .map(found -> settings(found, Optional.empty()))
        .orElseGet(Settings::defaults)
        .withProblems(file.problems())
        .sharedIf(request.isShared(file));
  }

  private Settings settings(FoundFile found, Optional<String> revision) {
    TeamDocument document = TeamDocument.read(TeamFile.SETTINGS, found, revision);
    Problems problems = new Problems();
    Profile profile =
        document
            .root()
            .map(root -> profile(root, document.start(), problems))
            .orElseGet(Profile::defaults);
    return new Settings(profile, Optional.of(document.name()), List.of())
        .from(found.file(), document, problems.all());
  }

  private Settings baseline(SettingsFile file, SettingsRequest request, Settings settings) {
    return file.found()
        .map(found -> baseline(found, Optional.empty(), settings))
        .orElse(settings)
        .withProblems(file.problems())
        .sharedIf(request.isShared(file));
  }

  private Settings baseline(FoundFile found, Optional<String> revision, Settings settings) {
    TeamDocument document = TeamDocument.read(TeamFile.BASELINE, found, revision);
    Problems problems = new Problems();
    Baseline baseline =
        document
            .root()
            .map(root -> new BaselineReader(rules, problems).read(root, document.start()))
            .orElseGet(Baseline::none);
    return settings.with(baseline).from(found.file(), document, problems.all());
  }

  private Profile profile(Node root, Location start, Problems problems) {
    Fields fields = Fields.of(root, start, shape, problems);
    new OpenValues(problems).report(root);
    return new Profile(
        fields.value(FAIL_ON).known().orElse(FailOn.ERROR),
        fields.value(UNDETERMINED).known().orElse(UndeterminedPolicy.FAIL),
        severities.read(fields),
        new MinimumsReader(knowledge, problems).read(fields.value(MinimumsReader.KEY)),
        new WaiversReader(rules, problems).read(fields.value(WaiversReader.KEY)),
        Baseline.none());
  }

  private static <E extends Enum<E>> ScalarType<E> oneOf(E[] values) {
    List<String> words = Arrays.stream(values).map(v -> v.name().toLowerCase(Locale.ROOT)).toList();
    return ScalarType.ofWords(
            "one of " + String.join(", ", words),
            words,
            text ->
                Arrays.stream(values)
                    .filter(v -> v.name().equalsIgnoreCase(text.strip()))
                    .findFirst())
        .matching(new WordPattern("").of(words));
  }
}
