package io.github.backupchecker.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.maven.Descriptor.Parameter;
import io.github.backupchecker.render.Format;
import io.github.backupchecker.settings.FailOn;
import io.github.backupchecker.settings.UndeterminedPolicy;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** The help and the page of a goal say what each parameter is, since when, and what it takes. */
class DescribedGoalsTest {
  private Descriptor descriptor = new Descriptor(List.of());

  @BeforeEach
  void read() throws IOException, ParserConfigurationException, SAXException {
    descriptor = Descriptor.read();
  }

  @Test
  void everyGoalSaysWhatItDoesAndSinceWhen() {
    assertThat(descriptor.goals()).hasSizeGreaterThanOrEqualTo(6);
    assertThat(descriptor.goals()).allMatch(goal -> goal.description().endsWith("."));
    assertThat(descriptor.goals()).noneMatch(goal -> goal.since().isEmpty());
  }

  @Test
  void everyParameterSaysWhatItIsAndSinceWhen() {
    assertThat(descriptor.goals()).noneMatch(goal -> goal.parameters().isEmpty());
    assertThat(parameters()).allMatch(parameter -> parameter.description().endsWith("."));
    assertThat(parameters()).noneMatch(parameter -> parameter.since().isEmpty());
  }

  @Test
  void everyListHasAnExample() {
    assertThat(parameters().filter(Parameter::isList)).allMatch(this::hasExample);
  }

  @Test
  void whatTakesAFewWordsNamesEachAndHasAnExample() {
    assertThat(named("failOn")).allMatch(one -> names(one, words(FailOn.values())));
    assertThat(named("failOn")).allMatch(this::hasExample);
    assertThat(named("undetermined"))
        .allMatch(one -> names(one, words(UndeterminedPolicy.values())));
    assertThat(named("undetermined")).allMatch(this::hasExample);
    assertThat(named("formats")).allMatch(one -> names(one, Format.ids()));
    assertThat(named("skip")).allMatch(one -> names(one, List.of("true", "false")));
    assertThat(named("allowEmpty")).allMatch(one -> names(one, List.of("true", "false")));
  }

  /** By its name, as the harness sets it. */
  @Test
  void everyParameterIsSetInSomeTest() throws IOException {
    StringBuilder tests = new StringBuilder();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(
            Path.of("src/test/java/io/github/backupchecker/maven"), "*Test.java")) {
      for (Path file : files) {
        tests.append(Files.readString(file));
      }
    }

    assertThat(parameters().map(one -> "@MojoParameter(name = \"" + one.name() + "\","))
        .allSatisfy(set -> assertThat(tests).contains(set));
  }

  private Stream<Parameter> parameters() {
    return descriptor.goals().stream().flatMap(goal -> goal.parameters().stream());
  }

  private List<Parameter> named(String name) {
    List<Parameter> found = parameters().filter(one -> one.name().equals(name)).toList();
    assertThat(found).isNotEmpty();
    return found;
  }

  private boolean hasExample(Parameter parameter) {
    return parameter.description().contains("Example: -D" + parameter.property() + "=");
  }

  private static boolean names(Parameter parameter, List<String> words) {
    return words.stream().allMatch(parameter.description()::contains);
  }

  private static <E extends Enum<E>> List<String> words(E[] values) {
    return Arrays.stream(values).map(one -> one.name().toLowerCase(Locale.ROOT)).toList();
  }
}
