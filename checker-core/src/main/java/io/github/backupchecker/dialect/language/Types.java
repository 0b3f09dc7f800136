package io.github.backupchecker.dialect.language;

import io.github.backupchecker.binding.ScalarType;
import io.github.backupchecker.binding.WordPattern;
import io.github.backupchecker.dialect.azure.Choice;
import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.model.ImmutabilityType;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.model.Redundancy;
import io.github.backupchecker.model.SecurityState;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Suggestion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The scalar types of the declaration language that need no vendor facts. */
final class Types {
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)*");
  private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

  private static final WordPattern WORDS = new WordPattern("[_-]");

  static final ScalarType<Boolean> FLAG = choice(flagWords());

  static final ScalarType<Boolean> SWITCH = choice(switchWords());

  static final ScalarType<Integer> COUNT_OF =
      ScalarType.<Integer>of(
              "a whole number",
              text ->
                  COUNT.matcher(text.strip()).matches()
                      ? Optional.of(Integer.valueOf(text.strip()))
                      : Optional.empty())
          .matching(COUNT);

  static final ScalarType<Period> PERIOD =
      ScalarType.<Period>of("a count and a unit, such as '7 days' or '3 months'", Period::parse)
          .hinting(Types::unitOf)
          .matching(Period.TEXT)
          .suchAs(List.of("7 days", "3 months"));

  static final ScalarType<SecurityState> SECURITY_STATE =
      choice(words(SecurityState.values(), SecurityState::word, Choice.SECURITY));

  static final ScalarType<ImmutabilityState> IMMUTABILITY_STATE =
      choice(words(ImmutabilityState.values(), ImmutabilityState::word, Choice.IMMUTABILITY))
          .hinting(Types::immutabilityOf);

  static final ScalarType<ImmutabilityType> IMMUTABILITY_TYPE =
      choice(words(ImmutabilityType.values(), ImmutabilityType::word, Choice.IMMUTABILITY_TYPE));

  static final ScalarType<Redundancy> REDUNDANCY =
      choice(words(Redundancy.values(), Redundancy::word, Choice.REDUNDANCY));

  static final ScalarType<OperationKind> OPERATION_KIND =
      choice(words(OperationKind.values(), OperationKind::id));

  static final ScalarType<String> EMAIL_ADDRESS =
      ScalarType.of(
              "an e-mail address such as backup-team@contoso.example",
              text -> Optional.of(text.strip()).filter(t -> EMAIL.matcher(t).matches()))
          .matching(EMAIL)
          .suchAs(List.of("backup-team@contoso.example"));

  static final ScalarType<Address> ADDRESS =
      ScalarType.<Address>of(
              "an address such as agents/fs-01 or servers/dpm-01/protection-groups/sql",
              Address::parse)
          .hinting(Types::kindOf)
          .matching(Address.WRITTEN)
          .suchAs(List.of("agents/fs-01", "servers/dpm-01/protection-groups/sql"));

  private Types() {}

  /** Words of a closed set, in any case; letters and digits alone decide. */
  static <T> ScalarType<T> choice(Map<String, T> words) {
    Map<String, T> byNormalWord = new LinkedHashMap<>();
    Map<T, String> first = new LinkedHashMap<>();
    for (Map.Entry<String, T> entry : words.entrySet()) {
      byNormalWord.put(normal(entry.getKey()), entry.getValue());
      first.putIfAbsent(entry.getValue(), entry.getKey());
    }
    List<String> shown = List.copyOf(first.values());
    List<String> all = List.copyOf(words.keySet());
    return ScalarType.ofWords(
            "one of ".concat(String.join(", ", shown)),
            shown,
            text -> Optional.ofNullable(byNormalWord.get(normal(text))))
        .matching(() -> WORDS.of(all));
  }

  private static String normal(String word) {
    return word.strip().toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
  }

  private static <T> Map<String, T> words(T[] values, Function<T, String> word) {
    Map<String, T> words = new LinkedHashMap<>();
    for (T value : values) {
      words.put(word.apply(value), value);
    }
    return words;
  }

  /** The language's own words, and those that people copy from Azure. */
  private static <T> Map<String, T> words(T[] values, Function<T, String> word, Choice<T> azure) {
    Map<String, T> words = words(values, word);
    for (Map.Entry<String, T> entry : words(azure).entrySet()) {
      words.putIfAbsent(entry.getKey(), entry.getValue());
    }
    return words;
  }

  /** Azure's words as the language writes words. */
  static <T> Map<String, T> words(Choice<T> azure) {
    Map<String, T> words = new LinkedHashMap<>();
    for (Map.Entry<String, T> entry : azure.usual().entrySet()) {
      words.put(entry.getKey().toLowerCase(Locale.ROOT), entry.getValue());
    }
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
    Map<String, Boolean> words = new LinkedHashMap<>(words(Choice.SWITCH));
    words.putAll(flagWords());
    return words;
  }

  private static String kindOf(String typed) {
    return typed.contains("/") || typed.isEmpty()
        ? ""
        : "; a name alone may be that of a vault, an agent or a server: write agents/"
            + typed
            + " if the agent is meant";
  }

  /** What the portal calls enabled is either of two states, of which one cannot be left again. */
  private static String immutabilityOf(String typed) {
    return typed.equalsIgnoreCase("enabled")
        ? "; what the portal calls enabled is unlocked, and enabled and locked is locked"
        : Suggestion.clause(typed, List.of("disabled", "unlocked", "locked"));
  }

  /** A number whose unit is missing or shortened. */
  private static String unitOf(String typed) {
    String number = typed.replaceFirst("[^0-9].*", "");
    String rest = typed.substring(number.length()).strip().toLowerCase(Locale.ROOT);
    if (number.isEmpty() || number.length() > 9) {
      return "";
    }
    String unit =
        switch (rest) {
          case "w" -> "weeks";
          case "m", "mo" -> "months";
          case "y" -> "years";
          default -> "days";
        };
    return rest.isEmpty()
        ? "; a number alone has no unit: write '" + number + " days' if days are meant"
        : "; did you mean '" + number + " " + unit + "'?";
  }
}
