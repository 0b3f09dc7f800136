package io.github.backupchecker.binding;

import java.util.ArrayList;
import java.util.List;

/**
 * The keys that an object may have.
 *
 * @param noun the object in a message, such as {@code an agent}
 */
public record Shape(String noun, List<String> keys) {
  private static final List<String> EVERYWHERE = List.of("description", "labels", "renamed-from");

  public static Shape of(String noun, String... own) {
    List<String> keys = new ArrayList<>(List.of(own));
    keys.addAll(EVERYWHERE);
    return new Shape(noun, List.copyOf(keys));
  }

  /** An object that is part of another one and has no name of its own. */
  public static Shape part(String noun, String... own) {
    return new Shape(noun, List.of(own));
  }

  /** Whether every object may have a key. */
  public static boolean isEverywhere(String key) {
    return EVERYWHERE.contains(key);
  }

  public boolean knows(String key) {
    return keys.contains(key);
  }
}
