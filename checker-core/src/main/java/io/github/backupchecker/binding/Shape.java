package io.github.backupchecker.binding;

import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The keys that an object may have.
 *
 * @param noun the object in a message, such as {@code an agent}
 * @param names of the keys, in their order
 * @param hints what to do instead of writing a key that other formats have
 * @param isWhole whether every key must be there
 */
public record Shape(
    String noun, List<Key<?>> keys, Set<String> names, Map<String, String> hints, boolean isWhole) {
  /** The address that an object had, so that it is not taken for a new one. */
  public static final Key<Declared<Address>> RENAMED_FROM =
      Key.of(
          "renamed-from",
          "The address that it had before.",
          ScalarType.<Address>of("an address such as agents/old-name", Address::parse)
              .matching(Address.WRITTEN)
              .suchAs(List.of("agents/old-name")));

  private static final List<Key<?>> EVERYWHERE =
      List.of(
          Key.any("description", "What people should know of it; never read."),
          Key.any("labels", "Words by which other tools sort it; never read."),
          RENAMED_FROM);

  public Shape {
    keys = List.copyOf(keys);
    hints = Map.copyOf(hints);
  }

  /** An object with a name of its own. */
  public static Shape of(String noun, Key<?>... own) {
    List<Key<?>> keys = new ArrayList<>(List.of(own));
    keys.addAll(EVERYWHERE);
    return of(noun, keys);
  }

  /** An object that is part of another one and has no name of its own. */
  public static Shape part(String noun, Key<?>... own) {
    return of(noun, List.of(own));
  }

  /** A part that says nothing unless it says all. */
  public static Shape whole(String noun, Key<?>... own) {
    Shape part = part(noun, own);
    return new Shape(noun, part.keys, part.names, part.hints, true);
  }

  private static Shape of(String noun, List<Key<?>> keys) {
    Set<String> names = new LinkedHashSet<>();
    for (Key<?> key : keys) {
      names.add(key.name());
    }
    return new Shape(noun, keys, names, Map.of(), false);
  }

  /** The same with what to do instead of writing a key that another format has. */
  public Shape hinting(String key, String instead) {
    return new Shape(noun, keys, names, Map.of(key, instead), isWhole);
  }

  /** What to write instead of an unknown key: a clause, or nothing. */
  public String hint(String key) {
    String instead = hints.get(key);
    return instead == null ? Suggestion.clause(key, names) : "; " + instead;
  }

  /** The names in one line. */
  String listed() {
    return String.join(", ", names);
  }

  public boolean knows(String name) {
    return names.contains(name);
  }

  /** Whether every object with a name of its own may have a key. */
  public static boolean isEverywhere(Key<?> key) {
    return EVERYWHERE.contains(key);
  }

  /** Whether a key is its writer's own, wherever it stands. */
  static boolean isPrivate(String name) {
    return name.startsWith("x-");
  }
}
