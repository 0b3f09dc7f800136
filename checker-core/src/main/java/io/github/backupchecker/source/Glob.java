package io.github.backupchecker.source;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A pattern of paths or addresses: {@code *} stays within a segment, {@code **} crosses segments,
 * {@code ?} is one character.
 */
public record Glob(String text) {
  /** Whether a text is a pattern rather than a name. */
  public static boolean isIn(String text) {
    return text.contains("*") || text.contains("?");
  }

  /** Whether a path or an address as a whole is of this pattern. */
  public boolean matches(String path) {
    return pattern(text).matcher(path).matches();
  }

  /** The same for whoever asks for many paths. */
  public Predicate<String> matcher() {
    return pattern(text).asMatchPredicate();
  }

  /**
   * Whether a file is meant by this pattern: by its path, by a folder above it, or, where the
   * pattern names no folder, by any segment of its path.
   */
  public boolean selects(String path) {
    String bare = text.replaceFirst("^\\./", "").replaceFirst("/+$", "");
    String anywhere = bare.contains("/") ? "" : "(?:.*/)?";
    return compiled(anywhere + expression(bare) + "(?:/.*)?").matcher(path).matches();
  }

  private static Pattern pattern(String glob) {
    return compiled(expression(glob));
  }

  /** A name may hold a line break. */
  private static Pattern compiled(String expression) {
    return Pattern.compile(expression, Pattern.DOTALL);
  }

  private static String expression(String glob) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < glob.length()) {
      if (glob.startsWith("**/", i)) {
        out.append("(?:.*/)?");
        i += 3;
      } else if (glob.startsWith("**", i)) {
        out.append(".*");
        i += 2;
      } else {
        int c = glob.codePointAt(i);
        i += Character.charCount(c);
        out.append(c == '*' ? "[^/]*" : c == '?' ? "[^/]" : Pattern.quote(Character.toString(c)));
      }
    }
    return out.toString();
  }
}
