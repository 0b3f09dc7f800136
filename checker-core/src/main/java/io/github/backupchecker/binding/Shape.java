package io.github.backupchecker.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The keys that an object may have.
 *
 * @param noun the object in a message, such as {@code an agent}
 * @param hints what to do instead of writing a key that other formats have
 */
public record Shape(String noun, List<String> keys, Map<String, String> hints) {
  private static final List<String> EVERYWHERE = List.of("description", "labels", "renamed-from");

  public Shape {
    keys = List.copyOf(keys);
    hints = Map.copyOf(hints);
  }

  public static Shape of(String noun, String... own) {
    List<String> keys = new ArrayList<>(List.of(own));
    keys.addAll(EVERYWHERE);
    return new Shape(noun, keys, Map.of());
  }

  /** An object that is part of another one and has no name of its own. */
  public static Shape part(String noun, String... own) {
    return new Shape(noun, List.of(own), Map.of());
  }

  /** The same with what to do instead of writing a key that another format has. */
  public Shape hinting(String key, String instead) {
    return new Shape(noun, keys, Map.of(key, instead));
  }

  /** What to write instead of an unknown key: a clause, or nothing. */
  public String hint(String key) {
    String instead = hints.get(key);
    return instead == null ? Suggestion.clause(key, keys) : "; " + instead;
  }

  /** Whether every object may have a key. */
  public static boolean isEverywhere(String key) {
    return EVERYWHERE.contains(key);
  }

  public boolean knows(String key) {
    return keys.contains(key);
  }
}
