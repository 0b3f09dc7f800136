package io.github.backupchecker.knowledge;

import io.github.backupchecker.knowledge.OperatingSystem.Standing;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The operating systems on which the MARS agent runs. */
public final class OperatingSystems {
  private static final Pattern SIXTY_FOUR_BITS = Pattern.compile("\\bx86[-_ /]?64\\b");
  private static final Pattern MAKER =
      Pattern.compile("\\(r\\)|\\(tm\\)|[\u00ae\u2122]|\\bmicrosoft\\b");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,;:()\\[\\]]+");

  private final List<SystemFamily> families;
  private final Map<List<String>, SystemFamily> byWords = new HashMap<>();
  private final Map<String, String> excluded;
  private final List<String> others;

  /** By the names that were read: many machines run few systems. */
  private final Map<String, OperatingSystem> read = new ConcurrentHashMap<>();

  /**
   * The vendor's table.
   *
   * @param families of Windows, by the words with which a system's name begins
   * @param excluded words of what is supported in no version, and what they stand for
   * @param others words of systems that are no Windows
   */
  public OperatingSystems(
      List<SystemFamily> families, Map<String, String> excluded, List<String> others) {
    this.families = List.copyOf(families);
    this.excluded = Map.copyOf(excluded);
    this.others = List.copyOf(others);
    for (SystemFamily family : families) {
      byWords.put(family.words(), family);
    }
  }

  public List<SystemFamily> families() {
    return families;
  }

  /** What is known of a system by its name, as people write it. */
  public OperatingSystem read(String name) {
    return read.computeIfAbsent(name, this::look);
  }

  private OperatingSystem look(String name) {
    List<String> words = words(name);
    Optional<SystemFamily> family = family(words);
    if (family.isEmpty()) {
      boolean isOther = words.stream().anyMatch(others::contains);
      return new OperatingSystem(isOther ? Standing.OTHER : Standing.UNREAD, family, name);
    }
    return words.stream()
        .filter(excluded::containsKey)
        .findFirst()
        .map(
            word ->
                new OperatingSystem(Standing.EXCLUDED, family, excluded.getOrDefault(word, word)))
        .orElseGet(() -> new OperatingSystem(family.orElseThrow().standing(words), family, name));
  }

  /** The family with the most words of those with which a name begins. */
  private Optional<SystemFamily> family(List<String> words) {
    for (int most = words.size(); most > 0; most--) {
      SystemFamily family = byWords.get(words.subList(0, most));
      if (family != null) {
        return Optional.of(family);
      }
    }
    return Optional.empty();
  }

  /** A name as the vendor writes it. */
  public String example() {
    return families.get(0).newest();
  }

  /** Lower-case words, without the maker's name and marks; the two names of 64 bits are one. */
  private static List<String> words(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.contains("86")) {
      lower = SIXTY_FOUR_BITS.matcher(lower).replaceAll("x64");
    }
    if (!isPlain(lower) || lower.contains("microsoft")) {
      lower = MAKER.matcher(lower).replaceAll(" ");
    }
    return List.of(BETWEEN_WORDS.split(lower.strip()));
  }

  private static boolean isPlain(String name) {
    return name.indexOf('(') < 0 && name.indexOf('\u00ae') < 0 && name.indexOf('\u2122') < 0;
  }
}
