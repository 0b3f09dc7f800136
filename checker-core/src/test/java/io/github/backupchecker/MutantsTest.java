package io.github.backupchecker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.Status;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.render.Format;
import io.github.backupchecker.source.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged declarations: whatever a file holds, the reader, the rules and every format come to their
 * end, and print nothing that a terminal, a browser or a pipeline would obey.
 *
 * <p>{@code -Dmutants=N} tries more of them than a build does.
 *
 * <p>The longest test begins first, so that others run beside it.
 */
@Order(0)
class MutantsTest {
  private static final Set<Format> JSON = EnumSet.of(Format.JSON, Format.SARIF, Format.GITLAB);
  private static final int EACH_BUILD = 5_000;
  private static final Pattern BLOCK = Pattern.compile("```(yaml|json)\\n(.*?)```", Pattern.DOTALL);

  /** A line that no damage elsewhere may lay open. */
  private static final String SECRET = "hunter2Hunter2XYZ";

  private final Checker checker = new Checker(new KnowledgeFile().read());
  private final Renderings renderings = new Renderings();
  @TempDir private Path folder;

  @Test
  @Timeout(2_000)
  void noDamageBreaksTheChecker() throws IOException {
    int mutants = mutants();
    List<Mutant> sources = sources();
    for (int seed = 0; seed < mutants; seed++) {
      Mutant source = sources.get(seed % sources.size());
      Mutant mutant = Mutant.of(source.name(), source.text(), new Random(seed));
      try {
        examine(mutant);
      } catch (RuntimeException | AssertionError | StackOverflowError e) {
        throw new AssertionError("seed " + seed + ":\n" + mutant.text(), e);
      }
    }
  }

  @Test
  @Timeout(600)
  void noDamageElsewhereLaysASecretOpen() throws IOException {
    String secret = "\n    passphrase: '" + SECRET + "'\n";
    List<Mutant> sources = sources().stream().filter(s -> s.name().endsWith(".yaml")).toList();
    for (int seed = 0; seed < mutants() / 10; seed++) {
      Mutant source = sources.get(seed % sources.size());
      Random random = new Random(seed);
      int at = random.nextInt(source.text().length());
      String before = Mutant.of(source.name(), source.text().substring(0, at), random).text();
      String after = Mutant.of(source.name(), source.text().substring(at), random).text();
      String text = before + secret + after;

      assertThat(everything(check(new Mutant(source.name(), text))).contains(SECRET))
          .as("seed %d:\n%s", seed, text)
          .isFalse();
    }
  }

  private static int mutants() {
    return Integer.getInteger("mutants", EACH_BUILD);
  }

  private void examine(Mutant mutant) throws IOException {
    Report report = check(mutant);
    boolean isIncomplete = report.status() == Status.INCOMPLETE;

    assertThat(isIncomplete).isEqualTo(!report.problems().isEmpty());
    places(report).forEach(MutantsTest::requireInFile);
    for (Format format : Format.values()) {
      String output = renderings.of(report, format);
      requireHarmless(format == Format.CSV ? output.replace("\r\n", "\n") : output);
      if (JSON.contains(format)) {
        requireJson(output);
      }
    }
  }

  private static Stream<Location> places(Report report) {
    return Stream.concat(
        report.problems().stream().map(problem -> problem.location()).filter(Objects::nonNull),
        report.findings().stream().map(finding -> finding.finding().location()));
  }

  private static void requireInFile(Location place) {
    assertThat(place.endOffset()).isLessThanOrEqualTo(place.file().length());
    assertThat(place.start().line()).isLessThanOrEqualTo(place.file().lineCount());
  }

  /** Nothing that is hidden, turns the direction of text, or commands a terminal. */
  private static void requireHarmless(String output) {
    int at = 0;
    while (at < output.length()) {
      int c = output.codePointAt(at);
      if (c != '\n' && isHidden(c)) {
        throw new AssertionError("U+%04X at %s of %s".formatted(c, at, output));
      }
      at += Character.charCount(c);
    }
  }

  /** A half of a pair, which no encoding can write, is hidden as well. */
  private static boolean isHidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private static void requireJson(String output) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(output)) {
      int depth = 0;
      while (parser.nextToken() != null) {
        depth = Math.max(depth, parser.getParsingContext().getNestingDepth());
      }
      assertThat(depth).isPositive();
    }
  }

  private String everything(Report report) throws IOException {
    return renderings.ofAll(report) + report.findings() + report.problems();
  }

  private Report check(Mutant mutant) throws IOException {
    Path file = folder.resolve(mutant.name());
    Files.deleteIfExists(file); // some file systems wait for the disk when a file is written over
    Files.write(file, mutant.text().getBytes(StandardCharsets.UTF_8));
    return checker.check(CheckRequest.of(file));
  }

  /** The samples, every example of the manual, and estates that are made up. */
  private static List<Mutant> sources() throws IOException {
    List<Mutant> sources = new ArrayList<>();
    for (Path file : files(Path.of("..", "samples"), "\\.ya?ml|\\.json")) {
      sources.add(new Mutant(name(file.toString()), Files.readString(file)));
    }
    for (Path page : files(Path.of("..", "docs"), "\\.md")) {
      Matcher block = BLOCK.matcher(Files.readString(page));
      while (block.find()) {
        sources.add(new Mutant(name("." + block.group(1)), block.group(2)));
      }
    }
    for (int seed = 0; seed < 20; seed++) {
      RandomEstate estate = RandomEstate.of(seed);
      sources.add(new Mutant("m.yaml", estate.yaml()));
      sources.add(new Mutant("m.json", estate.arm()));
    }
    return sources;
  }

  private static String name(String path) {
    return path.endsWith(".json") ? "m.json" : "m.yaml";
  }

  private static List<Path> files(Path folder, String endings) throws IOException {
    Pattern name = Pattern.compile(".*(?:" + endings + ")");
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> name.matcher(file.toString()).matches())
          .filter(file -> !file.toString().contains("target"))
          .sorted()
          .toList();
    }
  }
}
