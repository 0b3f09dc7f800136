package io.github.backupchecker.settings;

import io.github.backupchecker.binding.Fields;
import io.github.backupchecker.binding.Key;
import io.github.backupchecker.binding.Problems;
import io.github.backupchecker.binding.ScalarType;
import io.github.backupchecker.binding.Shape;
import io.github.backupchecker.binding.WordPattern;
import io.github.backupchecker.knowledge.Framework;
import io.github.backupchecker.knowledge.Frameworks;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Glob;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.tree.Node;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what a team decided, key by key. */
final class ProfileReader {
  private static final Key<Declared<FailOn>> FAIL_ON =
      Key.of("fail-on", "The least severity that fails a run.", oneOf(FailOn.values()))
          .byDefault("error");
  private static final Key<Declared<UndeterminedPolicy>> UNDETERMINED =
      Key.of(
              "undetermined",
              "Whether what cannot be told fails a run as well.",
              oneOf(UndeterminedPolicy.values()))
          .byDefault("fail");
  private static final Key<Declared<List<Declared<Glob>>>> ESTATES =
      Key.list(
          "estates",
          "Folders that are each an estate of its own.",
          ScalarType.of("a glob of folders such as env/*", ProfileReader::folders)
              .matching(ScalarType.WRITTEN)
              .suchAs(List.of("env/*")));
  private final Knowledge knowledge;
  private final Key<Declared<List<Declared<Framework>>>> frameworks;
  private final WaiversReader waivers;
  private final SeveritiesReader severities;
  private final Shape shape;

  ProfileReader(Knowledge knowledge, List<RuleMetadata> rules) {
    this.knowledge = knowledge;
    this.frameworks = key(knowledge.frameworks());
    this.waivers = new WaiversReader(rules);
    this.severities = new SeveritiesReader(rules);
    this.shape =
        Shape.part(
            "the settings",
            FAIL_ON,
            UNDETERMINED,
            MinimumsReader.KEY,
            ESTATES,
            severities.key(),
            waivers.key(),
            frameworks);
  }

  Shape shape() {
    return shape;
  }

  /**
   * @param folder of the settings
   */
  Profile read(Node root, Location start, Path folder, Problems problems) {
    Fields fields = Fields.of(root, start, shape, problems);
    new OpenValues(problems).report(root);
    return new Profile(
        fields.value(FAIL_ON).known().orElse(FailOn.ERROR),
        fields.value(UNDETERMINED).known().orElse(UndeterminedPolicy.FAIL),
        severities.read(fields),
        named(fields),
        Optional.empty(),
        new MinimumsReader(knowledge, problems).read(fields.value(MinimumsReader.KEY)),
        waivers.read(fields),
        Baseline.none(),
        estates(fields, folder));
  }

  private static Key<Declared<List<Declared<Framework>>>> key(Frameworks all) {
    return Key.list(
        "frameworks",
        "Frameworks whose optional rules run as well.",
        ScalarType.ofWords("one of " + String.join(", ", all.ids()), all.ids(), all::of)
            .matching(() -> new WordPattern("").of(all.ids())));
  }

  private List<Framework> named(Fields fields) {
    return fields.value(frameworks).known().orElse(List.of()).stream()
        .flatMap(one -> one.known().stream())
        .distinct()
        .toList();
  }

  private static Estates estates(Fields fields, Path folder) {
    List<EstatePattern> patterns =
        fields.value(ESTATES).known().orElse(List.of()).stream()
            .flatMap(
                one -> one.known().map(glob -> new EstatePattern(glob, one.location())).stream())
            .toList();
    return new Estates(patterns, Optional.of(folder));
  }

  /** Without what makes no difference. */
  private static Optional<Glob> folders(String text) {
    String bare = text.strip().replaceFirst("^(?:\\./)+", "").replaceFirst("/+$", "");
    return text.isBlank() ? Optional.empty() : Optional.of(new Glob(bare));
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
        .matching(() -> new WordPattern("").of(words));
  }
}
