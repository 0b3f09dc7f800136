package io.github.backupchecker.settings;

import io.github.backupchecker.binding.Fields;
import io.github.backupchecker.binding.Key;
import io.github.backupchecker.binding.Problems;
import io.github.backupchecker.binding.ScalarType;
import io.github.backupchecker.binding.Shape;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.reading.OpenBase;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.secret.MaskedFile;
import io.github.backupchecker.secret.MaskingReader;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.FoundFile;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.tree.Limits;
import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.ReadResult;
import io.github.backupchecker.tree.TreeReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Reads {@code backup-checker.yaml}; what is wrong in it is a located problem. */
public final class SettingsReader {
  private static final Key<Declared<FailOn>> FAIL_ON =
      Key.of("fail-on", "The least severity that fails a run.", oneOf(FailOn.values()));
  private static final Key<Declared<UndeterminedPolicy>> UNDETERMINED =
      Key.of(
          "undetermined",
          "Whether what cannot be told fails a run as well.",
          oneOf(UndeterminedPolicy.values()));
  private final Knowledge knowledge;
  private final SeveritiesReader severities;
  private final Shape shape;

  public SettingsReader(Knowledge knowledge, List<RuleMetadata> rules) {
    this.knowledge = knowledge;
    this.severities = new SeveritiesReader(rules);
    this.shape =
        Shape.part("the settings", FAIL_ON, UNDETERMINED, MinimumsReader.KEY, severities.key());
  }

  /** Every key of the settings. */
  public Shape shape() {
    return shape;
  }

  /** The settings in a file that was named, or in the nearest one to the first path. */
  public Settings read(Optional<Path> named, List<Path> paths) {
    return named
        .map(SettingsFile::named)
        .or(() -> paths.stream().findFirst().flatMap(SettingsFinder::nearest))
        .map(this::read)
        .orElseGet(Settings::defaults);
  }

  private Settings read(SettingsFile file) {
    return file.readable()
        .map(this::read)
        .orElseGet(Settings::defaults)
        .withProblems(file.problems());
  }

  /**
   * The settings of a base: a change cannot excuse itself by settings of its own.
   *
   * @param named the settings of the present side, where they were named
   * @param asked the files and folders that are compared with the base
   */
  public Settings ofBase(OpenBase base, Optional<Path> named, List<Path> asked) {
    return new BaseSettings(base, asked)
        .file(named)
        .map(file -> read(file, base.request().revision()))
        .orElseGet(Settings::defaults);
  }

  private Settings read(Path file) {
    String name = Objects.requireNonNull(file.getFileName(), "a file has a name").toString();
    return read(new FoundFile(file, name, true), Optional.empty());
  }

  private Settings read(FoundFile found, Optional<String> revision) {
    Path file = found.file();
    MaskedFile masked = new MaskingReader(new TreeReader(Limits.defaults(), revision)).read(found);
    String name = masked.tree().file().toString();
    ReadResult tree = masked.tree();
    if (!tree.problems().isEmpty() || tree.documents().isEmpty()) {
      return new Settings(Profile.defaults(), Optional.of(name), tree.problems())
          .from(file, masked.secrets());
    }
    Problems problems = new Problems();
    Profile profile = profile(tree.documents().get(0), Location.startOf(tree.file()), problems);
    List<Problem> all = new ArrayList<>(problems.all());
    if (tree.documents().size() > 1) {
      all.add(
          Problem.at(
              ProblemKind.INVALID_SETTING,
              tree.documents().get(1).location(),
              "settings are one document: remove the second one"));
    }
    return new Settings(profile, Optional.of(name), all).from(file, masked.secrets());
  }

  private Profile profile(Node root, Location start, Problems problems) {
    Fields fields = Fields.of(root, start, shape, problems);
    return new Profile(
        fields.value(FAIL_ON).known().orElse(FailOn.ERROR),
        fields.value(UNDETERMINED).known().orElse(UndeterminedPolicy.FAIL),
        severities.read(fields),
        new MinimumsReader(knowledge, problems).read(fields.value(MinimumsReader.KEY)),
        List.of());
  }

  private static <E extends Enum<E>> ScalarType<E> oneOf(E[] values) {
    List<String> words = Arrays.stream(values).map(v -> v.name().toLowerCase(Locale.ROOT)).toList();
    return ScalarType.ofWords(
        "one of " + String.join(", ", words),
        words,
        text ->
            Arrays.stream(values).filter(v -> v.name().equalsIgnoreCase(text.strip())).findFirst());
  }
}
