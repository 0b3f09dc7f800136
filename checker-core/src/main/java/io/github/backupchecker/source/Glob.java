package io.github.backupchecker.source;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A pattern of paths or addresses: {@code *} stays within a segment, {@code **} crosses segments,
 * {@code ?} is one character.
 */
public record Glob(String text) {
  private static final Pattern FOREIGN = Pattern.compile("[\\[\\]{}\\\\]|^!");

  /**
   * Why what somebody typed selects no files; empty where it may.
   *
   * <p>What other tools understand and this one does not is refused: taken literally it would
   * select nothing, and files would go unchecked in silence.
   */
  public static Optional<String> refusal(String typed) {
    if (typed.isBlank()) {
      return Optional.of("it is empty; write a pattern such as 'env/**/*.yaml'");
    }
    if (FOREIGN.matcher(typed).find()) {
      return Optional.of(
          "patterns know *, ** and ? alone, and / between folders: for [, ], { or } in a name write"
              + " ?, and name several patterns each by itself");
    }
    return leads(typed)
        ? Optional.of("a pattern begins in the folder that is checked: leave out what leads there")
        : Optional.empty();
  }

  /** Whether it names a place by its way from elsewhere, which no path of a report begins with. */
  private static boolean leads(String typed) {
    return typed.startsWith("/")
        || typed.matches("(?:\\./*)+")
        || Arrays.asList(typed.split("/")).contains("..");
  }

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
