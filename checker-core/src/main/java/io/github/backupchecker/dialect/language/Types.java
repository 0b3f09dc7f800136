package io.github.backupchecker.dialect.language;

import io.github.backupchecker.binding.ScalarType;
import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.model.ImmutabilityType;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.model.PeriodUnit;
import io.github.backupchecker.model.Redundancy;
import io.github.backupchecker.model.SecurityState;
import io.github.backupchecker.source.Address;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The scalar types of the declaration language that need no vendor facts. */
final class Types {
  private static final Pattern TIMES = Pattern.compile("([1-9]\\d{0,2})\\s+weeks?");
  private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

  static final ScalarType<Boolean> FLAG = choice(flagWords());

  static final ScalarType<Boolean> SWITCH = choice(switchWords());

  static final ScalarType<Integer> COUNT_OF =
      ScalarType.of(
          "a whole number",
          text ->
              COUNT.matcher(text.strip()).matches()
                  ? Optional.of(Integer.valueOf(text.strip()))
                  : Optional.empty());

  static final ScalarType<Period> PERIOD =
      ScalarType.of("a count and a unit, such as '7 days' or '3 months'", Period::parse);

  static final ScalarType<SecurityState> SECURITY_STATE =
      choice(words(SecurityState.values(), SecurityState::word));

  static final ScalarType<ImmutabilityState> IMMUTABILITY_STATE =
      choice(words(ImmutabilityState.values(), ImmutabilityState::word));

  static final ScalarType<ImmutabilityType> IMMUTABILITY_TYPE =
      choice(words(ImmutabilityType.values(), ImmutabilityType::word));

  static final ScalarType<Redundancy> REDUNDANCY = choice(redundancyWords());

  static final ScalarType<OperationKind> OPERATION_KIND =
      choice(words(OperationKind.values(), OperationKind::id));

  static final ScalarType<Period> EVERY = ScalarType.of("day, week or '2 weeks'", Types::every);

  static final ScalarType<Address> ADDRESS =
      ScalarType.of(
          "an address such as agents/fs-01 or servers/dpm-01/protection-groups/sql",
          Types::address);

  private Types() {}

  /** Words of a closed set, in any case; letters and digits alone decide. */
  static <T> ScalarType<T> choice(Map<String, T> words) {
    Map<String, T> byNormalWord = new LinkedHashMap<>();
    words.forEach((word, value) -> byNormalWord.put(normal(word), value));
    List<String> shown =
        words.entrySet().stream()
            .filter(e -> firstWordOf(words, e.getValue()).equals(e.getKey()))
            .map(Map.Entry::getKey)
            .toList();
    return new ScalarType<>(
        "one of " + String.join(", ", shown),
        shown,
        text -> Optional.ofNullable(byNormalWord.get(normal(text))));
  }

  private static <T> String firstWordOf(Map<String, T> words, T value) {
    return words.entrySet().stream()
        .filter(e -> e.getValue().equals(value))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private static String normal(String word) {
    return word.strip().toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
  }

  private static <T> Map<String, T> words(T[] values, Function<T, String> word) {
    Map<String, T> words = new LinkedHashMap<>();
    Arrays.stream(values).forEach(value -> words.put(word.apply(value), value));
    return words;
  }

  private static Map<String, Boolean> flagWords() {
    Map<String, Boolean> words = new LinkedHashMap<>();
    words.put("true", true);
    words.put("false", false);
    words.put("yes", true);
    words.put("no", false);
    words.put("on", true);
    words.put("off", false);
    return words;
  }

  private static Map<String, Boolean> switchWords() {
    Map<String, Boolean> words = new LinkedHashMap<>();
    words.put("enabled", true);
    words.put("disabled", false);
    words.putAll(flagWords());
    return words;
  }

  private static Map<String, Redundancy> redundancyWords() {
    Map<String, Redundancy> words = words(Redundancy.values(), Redundancy::word);
    words.put("GeoRedundant", Redundancy.GEO);
    words.put("ZoneRedundant", Redundancy.ZONE);
    words.put("LocallyRedundant", Redundancy.LOCAL);
    return words;
  }

  private static Optional<Period> every(String text) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    if (word.equals("day") || word.equals("daily")) {
      return Optional.of(new Period(1, PeriodUnit.DAYS));
    }
    if (word.equals("week") || word.equals("weekly")) {
      return Optional.of(new Period(1, PeriodUnit.WEEKS));
    }
    Matcher weeks = TIMES.matcher(word);
    return weeks.matches()
        ? Optional.of(new Period(Long.parseLong(weeks.group(1)), PeriodUnit.WEEKS))
        : Optional.empty();
  }

  private static Optional<Address> address(String text) {
    String stripped = text.strip();
    List<String> segments = List.of(stripped.split("/", -1));
    boolean whole = segments.size() >= 2 && segments.stream().noneMatch(String::isEmpty);
    return whole ? Optional.of(new Address(stripped)) : Optional.empty();
  }
}
