package io.github.backupchecker.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.Checker;
import io.github.backupchecker.MarkedPart;
import io.github.backupchecker.dialect.language.LanguageDialect;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rules.Rules;
import io.github.backupchecker.settings.SettingsReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every key that is declared is read, and stands in the manual. */
class KeysTest {
  private static final Knowledge KNOWLEDGE = new KnowledgeFile().read();
  private static final Shape LANGUAGE = new LanguageDialect(KNOWLEDGE).shape();
  private static final Shape SETTINGS = new SettingsReader(KNOWLEDGE, metadata()).shape();

  /** What {@code from} and {@code to} mean depends on the operation. */
  private static final List<String> KINDS =
      List.of("reduce-retention", "reduce-schedule", "upgrade");

  private final Checker checker = new Checker(KNOWLEDGE);
  @TempDir private Path folder;

  /** A key with something wrong under it, in JSON, and what is said of that. */
  private record Wrong(String path, String json, String message) {
    Wrong in(String name, UnaryOperator<String> outer) {
      return new Wrong(name + " " + path, outer.apply(json), message);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyKeyOfTheLanguageIsRead() {
    return wrong(LANGUAGE).map(wrong -> DynamicTest.dynamicTest(wrong.path(), () -> isSaid(wrong)));
  }

  private void isSaid(Wrong wrong) throws IOException {
    List<String> said = new ArrayList<>();
    for (String kind : KINDS) {
      Path file = Files.writeString(folder.resolve("a.json"), wrong.json().replace("KIND", kind));
      checker.check(CheckRequest.of(file)).problems().stream()
          .map(Problem::message)
          .forEach(said::add);
    }
    assertThat(said).anyMatch(message -> message.contains(wrong.message()));
  }

  private static Stream<Wrong> wrong(Shape shape) {
    return shape.keys().stream()
        .flatMap(
            key ->
                wrong(key.form())
                    .map(wrong -> wrong.in(key.name(), json -> object(shape, key, json))));
  }

  private static String object(Shape shape, Key<?> key, String json) {
    boolean isOperation = shape.knows("do") && !key.name().equals("do");
    return "{ %s\"%s\": %s }".formatted(isOperation ? "\"do\": \"KIND\", " : "", key.name(), json);
  }

  private static Stream<Wrong> wrong(Form<?> form) {
    if (form instanceof ScalarForm<?> scalar) {
      return Stream.of(new Wrong("", "{}", "expected " + scalar.type().expected()));
    }
    if (form instanceof ListForm<?>) {
      return Stream.of(new Wrong("", "{}", "expected one value or a list"));
    }
    if (form instanceof ReferenceForm) {
      return Stream.of(new Wrong("", "{}", "expected text"));
    }
    if (form instanceof EitherForm<?, ?> either) {
      String expected = either.text().type().expected();
      return Stream.concat(
          Stream.of(new Wrong("", "[]", "expected " + expected)), wrong(either.object()));
    }
    if (form instanceof MapForm map) {
      return Stream.concat(
          Stream.of(new Wrong("", "1", "is a mapping of " + map.what())),
          wrong(map.value()).map(wrong -> wrong.in("*", json -> "{ \"a\": %s }".formatted(json))));
    }
    if (form instanceof ObjectsForm<?> objects) {
      return Stream.concat(
          Stream.of(new Wrong("", "1", "expected a list")),
          wrong(objects.item()).map(wrong -> wrong.in("*", "[ %s ]"::formatted)));
    }
    return form instanceof ObjectForm<?> object
        ? Stream.concat(
            Stream.of(
                new Wrong("", "{ \"nobodys\": 1 }", "is not a key of " + object.shape().noun())),
            wrong(object.shape()))
        : Stream.empty();
  }

  @Test
  void theManualShowsEveryKey() throws IOException {
    new MarkedPart(Path.of("..", "docs", "language.md"), "keys")
        .isWritten("\n" + KeyTables.of(LANGUAGE) + KeyTables.of(SETTINGS));
  }

  private static List<RuleMetadata> metadata() {
    return Rules.metadata(KNOWLEDGE);
  }
}
