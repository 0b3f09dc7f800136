package io.github.backupchecker.secret;

import io.github.backupchecker.source.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Secrets in a file that could not be read: whatever a key that names one may hold, rather too much
 * than too little.
 */
final class BrokenText {
  private static final Pattern IS_ABOUT =
      Pattern.compile(
          "\\s*\\{?\\s*(?:[\"']?(?:length[\"']?\\s*:\\s*\\d+|escrow[\"']?\\s*:\\s*[\"']?key-?vault:[^\\s,}\"']*)[\"']?\\s*,?\\s*)*}?\\s*");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\w.-]+");

  private static final Pattern ALIAS = Pattern.compile("\\s*\\*(?<name>[^\\s,\\[\\]{}]+)");

  private final SourceFile file;
  private final String text;
  private final BrokenValue values;
  private final List<SecretPlace> places;
  private final Set<String> anchors = new HashSet<>();

  /** Where the line ends in which the last secret was found. */
  private int line = -1;

  BrokenText(SourceFile file) {
    this.file = file;
    this.text = file.text();
    this.values = new BrokenValue(text);
    this.places = new ArrayList<>(TextSecrets.in(text));
  }

  List<SecretPlace> secrets() {
    int masked = -1;
    for (int at = 0; at < text.length(); at++) {
      boolean isKey = text.charAt(at) == ':' || text.charAt(at) == '=';
      if (isKey && (at >= masked || at >= line)) {
        masked = Math.max(masked, key(at));
      }
    }
    return places.stream()
        .map(p -> p.at(file.codePointOffset(p.start()), file.codePointOffset(p.end())))
        .toList();
  }

  /** Looks at a key that ends at some place, and tells where that which it holds ends. */
  private int key(int colon) {
    int name = BrokenName.start(text, colon);
    Optional<SecretKind> kind =
        name < colon
            ? SecretKind.ofName(text.substring(name, colon))
            : BrokenName.before(text, colon).flatMap(BrokenText::anyKind);
    return kind.map(one -> add(one, name, colon + 1)).orElse(-1);
  }

  private static Optional<SecretKind> anyKind(String complexKey) {
    return BETWEEN_WORDS
        .splitAsStream(complexKey)
        .flatMap(word -> SecretKind.ofName(word).stream())
        .findFirst();
  }

  private int add(SecretKind kind, int name, int start) {
    int lineEnd = start <= line ? line : BrokenValue.lineEnd(text, start);
    Matcher about = IS_ABOUT.matcher(text).region(start, lineEnd);
    if (about.matches() && !BrokenValue.isBlank(text, start, lineEnd)) {
      return -1;
    }
    line = lineEnd;
    int end = values.end(name, start, lineEnd);
    if (start < end) {
      places.add(new SecretPlace(kind, start, end, false));
      addAnchored(kind, start);
    }
    return end;
  }

  /** What an alias stands for was written elsewhere. */
  private void addAnchored(SecretKind kind, int start) {
    Matcher alias = ALIAS.matcher(text).region(start, text.length());
    if (!alias.lookingAt() || !anchors.add(alias.group("name"))) {
      return;
    }
    String anchor = "&" + alias.group("name");
    int at = text.indexOf(anchor);
    while (at >= 0) {
      int from = at + anchor.length();
      int end = values.end(at, from, BrokenValue.lineEnd(text, from));
      if (from < end && Character.isWhitespace(text.charAt(from))) {
        places.add(new SecretPlace(kind, from, end, false));
      }
      at = text.indexOf(anchor, from);
    }
  }
}
