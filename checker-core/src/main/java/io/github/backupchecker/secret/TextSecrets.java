package io.github.backupchecker.secret;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Secrets in a text: a command line, a sentence, a comment. */
final class TextSecrets {
  private TextSecrets() {}

  /** Whether a text needs a closer look. */
  static boolean mayBeIn(String text) {
    return Hint.isIn(text);
  }

  /** Every secret, with UTF-16 offsets in the text. */
  static List<SecretPlace> in(String text) {
    if (!mayBeIn(text)) {
      return List.of();
    }
    List<SecretPlace> places = new ArrayList<>(asItStands(text));
    if (text.indexOf('\\') >= 0 || text.contains("''")) {
      Unescaped unescaped = Unescaped.of(text);
      asItStands(unescaped.text()).forEach(place -> places.add(unescaped.inOriginal(place)));
    }
    return List.copyOf(places);
  }

  private static List<SecretPlace> asItStands(String text) {
    List<SecretPlace> places = new ArrayList<>();
    Set<String> variables = new HashSet<>();
    Arguments.find(text, places, variables);
    Assigned.find(text, places);
    Assigned.find(text, variables, places);
    Conversions.find(text, places);
    Shapes.find(text, places);
    return places;
  }
}
