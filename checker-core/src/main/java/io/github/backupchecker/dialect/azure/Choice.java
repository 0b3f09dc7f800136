package io.github.backupchecker.dialect.azure;

import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.model.ImmutabilityType;
import io.github.backupchecker.model.PeriodUnit;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.model.Redundancy;
import io.github.backupchecker.model.SecurityState;
import io.github.backupchecker.source.Declared;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Azure's words of a setting, compared without regard to case.
 *
 * @param what what the words tell, as the object of a sentence
 */
public record Choice<T>(String what, Map<String, T> words) {
  public static final Choice<SecurityState> SECURITY =
      new Choice<>(
          "a state",
          inOrder(
              Map.entry("Enabled", SecurityState.ENABLED),
              Map.entry("Disabled", SecurityState.DISABLED),
              Map.entry("AlwaysON", SecurityState.ALWAYS_ON)));
  public static final Choice<ImmutabilityState> IMMUTABILITY =
      new Choice<>(
          "a state of immutability",
          inOrder(
              Map.entry("Disabled", ImmutabilityState.DISABLED),
              Map.entry("Unlocked", ImmutabilityState.UNLOCKED),
              Map.entry("Locked", ImmutabilityState.LOCKED)));
  public static final Choice<ImmutabilityType> IMMUTABILITY_TYPE =
      new Choice<>(
          "a type of immutability",
          inOrder(
              Map.entry("AsPerPolicy", ImmutabilityType.AS_PER_POLICY),
              Map.entry("TimeBased", ImmutabilityType.TIME_BASED)));
  public static final Choice<Redundancy> REDUNDANCY =
      new Choice<>(
          "a redundancy",
          inOrder(
              Map.entry("GeoRedundant", Redundancy.GEO),
              Map.entry("ZoneRedundant", Redundancy.ZONE),
              Map.entry("LocallyRedundant", Redundancy.LOCAL),
              Map.entry("ReadAccessGeoZoneRedundant", Redundancy.GEO)));
  public static final Choice<Boolean> SWITCH =
      new Choice<>(
          "a switch",
          inOrder(
              Map.entry("Enabled", true),
              Map.entry("Disabled", false),
              Map.entry("true", true),
              Map.entry("false", false)));
  public static final Choice<Boolean> CROSS_SUBSCRIPTION_RESTORE =
      new Choice<>(
          "a state of cross-subscription restore",
          inOrder(
              Map.entry("Enabled", true),
              Map.entry("Disabled", false),
              Map.entry("PermanentlyDisabled", false)));
  public static final Choice<Product> ENGINE =
      new Choice<>(
          "a type of backup engine",
          inOrder(
              Map.entry("DpmBackupEngine", Product.DPM),
              Map.entry("AzureBackupServerEngine", Product.MABS)));
  public static final Choice<PeriodUnit> UNIT =
      new Choice<>(
          "a unit of time",
          inOrder(
              Map.entry("Days", PeriodUnit.DAYS),
              Map.entry("Weeks", PeriodUnit.WEEKS),
              Map.entry("Months", PeriodUnit.MONTHS),
              Map.entry("Years", PeriodUnit.YEARS)));

  /** The word that Azure answers where it does not know either. */
  private static final String INVALID = "Invalid";

  public Choice {
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
  }

  /** One word for each value: of several that mean the same, the first. */
  public Map<String, T> usual() {
    Set<T> values = new HashSet<>();
    Map<String, T> usual = new LinkedHashMap<>();
    for (Map.Entry<String, T> word : words.entrySet()) {
      if (values.add(word.getValue())) {
        usual.put(word.getKey(), word.getValue());
      }
    }
    return Collections.unmodifiableMap(usual);
  }

  /** The choice that a value declares; {@code Invalid} and what is a problem are undetermined. */
  public Declared<T> read(ResourceValue value) {
    Declared<String> text = value.string();
    String word = text.known().orElse("");
    Optional<T> found = find(word);
    if (found.isPresent() || !text.isKnown()) {
      return text.map(known -> found.orElseThrow());
    }
    return word.strip().equalsIgnoreCase(INVALID)
        ? Declared.undetermined(text.location())
        : value.invalid(
            "'%s' is not %s: write one of %s."
                .formatted(word, what, String.join(", ", words.keySet())));
  }

  private Optional<T> find(String word) {
    String wanted = word.strip().toLowerCase(Locale.ROOT);
    return words.entrySet().stream()
        .filter(e -> e.getKey().toLowerCase(Locale.ROOT).equals(wanted))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  @SafeVarargs
  private static <T> Map<String, T> inOrder(Map.Entry<String, T>... words) {
    Map<String, T> map = new LinkedHashMap<>();
    for (Map.Entry<String, T> word : words) {
      map.put(word.getKey(), word.getValue());
    }
    return map;
  }
}
