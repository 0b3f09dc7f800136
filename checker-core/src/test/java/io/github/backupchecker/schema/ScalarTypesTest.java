package io.github.backupchecker.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.binding.EitherForm;
import io.github.backupchecker.binding.Form;
import io.github.backupchecker.binding.Key;
import io.github.backupchecker.binding.ListForm;
import io.github.backupchecker.binding.MapForm;
import io.github.backupchecker.binding.ObjectForm;
import io.github.backupchecker.binding.ScalarForm;
import io.github.backupchecker.binding.ScalarType;
import io.github.backupchecker.binding.Shape;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is declared of a type besides its parser is what the parser does. */
class ScalarTypesTest {
  private static final Knowledge KNOWLEDGE = new KnowledgeFile().read();
  private static final List<ScalarType<?>> TYPES =
      Stream.of(JsonSchema.ofLanguage(KNOWLEDGE), JsonSchema.ofSettings(KNOWLEDGE))
          .flatMap(schema -> keys(schema.top()))
          .<ScalarType<?>>flatMap(key -> types(key.form()))
          .distinct()
          .toList();
  private static final List<String> SEEDS =
      List.of(
          "enabled",
          "always-on",
          "Always_ON",
          "7 days",
          "1 year",
          "2 weeks",
          "004 weeks",
          "21:00",
          "a/b",
          "vaults/a b/c",
          "a@b.example",
          "24",
          "monday",
          "error",
          "true",
          "1",
          "  ",
          "");
  private static final String LETTERS = "aeinsSD0123456789:/@.-_ ";

  private static Stream<Key<?>> keys(Shape shape) {
    return shape.keys().stream().flatMap(key -> Stream.concat(Stream.of(key), below(key.form())));
  }

  private static Stream<Key<?>> below(Form<?> form) {
    if (form instanceof ObjectForm<?> object) {
      return keys(object.shape());
    }
    if (form instanceof EitherForm<?, ?> either) {
      return keys(either.object().shape());
    }
    return form instanceof MapForm map
        ? Stream.concat(map.known().stream(), below(map.value()))
        : Stream.empty();
  }

  private static Stream<ScalarType<?>> types(Form<?> form) {
    if (form instanceof ScalarForm<?> scalar) {
      return Stream.of(scalar.type());
    }
    if (form instanceof ListForm<?> list) {
      return types(list.item());
    }
    return form instanceof EitherForm<?, ?> either ? types(either.text()) : Stream.empty();
  }

  @Test
  void whatAPatternTakesIsWhatIsRead() {
    Random random = new Random(1);
    for (ScalarType<?> type : TYPES.stream().filter(t -> t.pattern().isPresent()).toList()) {
      Pattern pattern = Pattern.compile(SharedPattern.whole(type.pattern().orElseThrow()));
      List<String> seeds =
          Stream.of(SEEDS, type.words(), type.examples()).flatMap(List::stream).toList();
      for (int i = 0; i < 2_000; i++) {
        String text = damaged(seeds.get(random.nextInt(seeds.size())), random);
        assertThat(pattern.matcher(text).find())
            .as("'%s' as %s", text, type.expected())
            .isEqualTo(type.parse(text).isPresent());
      }
    }
  }

  /** Java lets a pattern escape what it likes; editors read it as JavaScript with the flag u. */
  @Test
  void patternsEscapeOnlyWhatHasToBe() {
    assertThat(TYPES)
        .flatExtracting(type -> type.pattern().stream().map(Pattern::pattern).toList())
        .isNotEmpty()
        .allSatisfy(
            pattern ->
                assertThat(pattern.replaceAll("\\\\[\\^$\\\\.*+?()\\[\\]{}|/dDsSwW-]", ""))
                    .doesNotContain("\\"));
  }

  private static String damaged(String text, Random random) {
    StringBuilder damaged = new StringBuilder(text);
    for (int wounds = random.nextInt(3); wounds > 0; wounds--) {
      int at = random.nextInt(damaged.length() + 1);
      if (random.nextBoolean() || at == damaged.length()) {
        damaged.insert(at, LETTERS.charAt(random.nextInt(LETTERS.length())));
      } else {
        damaged.deleteCharAt(at);
      }
    }
    return damaged.toString();
  }

  @Test
  void wordsAndExamplesAreRead() {
    assertThat(TYPES)
        .hasSizeGreaterThan(10)
        .allSatisfy(
            type ->
                assertThat(Stream.concat(type.words().stream(), type.examples().stream()))
                    .allSatisfy(text -> assertThat(type.parse(text)).as(text).isPresent()));
  }

  @Test
  void whatCountsWhereAKeyIsAbsentIsAValueOfIt() {
    List<Key<?>> keys =
        Stream.of(JsonSchema.ofLanguage(KNOWLEDGE), JsonSchema.ofSettings(KNOWLEDGE))
            .flatMap(schema -> keys(schema.top()))
            .filter(key -> key.usual().isPresent())
            .toList();

    assertThat(keys)
        .isNotEmpty()
        .allSatisfy(
            key ->
                assertThat(types(key.form()))
                    .allSatisfy(
                        type -> assertThat(type.parse(key.usual().orElseThrow())).isPresent()));
  }
}
