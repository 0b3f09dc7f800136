package io.github.backupchecker.secret;

import io.github.backupchecker.model.Secret;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.SourceFile;
import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.ReadResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The secrets of one file.
 *
 * @param file as it was read, secrets included
 * @param places in the order of the file, none overlapping another one
 */
record Secrets(SourceFile file, List<SecretPlace> places) {
  private static final int MASK = '\u2022';
  private static final Pattern BETWEEN_PARTS = Pattern.compile("[\\s\"'{}\\[\\],:*&!]+");
  private static final Comparator<SecretPlace> ORDER =
      Comparator.comparingInt(SecretPlace::start).thenComparingInt(SecretPlace::end);

  Secrets {
    places = List.copyOf(places);
  }

  static Secrets in(ReadResult raw) {
    if (!TextSecrets.mayBeIn(raw.file().text())) {
      return new Secrets(raw.file(), List.of());
    }
    List<SecretPlace> places =
        raw.isUnreadable() ? new BrokenText(raw.file()).secrets() : inTrees(raw);
    return new Secrets(raw.file(), united(places));
  }

  private static List<SecretPlace> inTrees(ReadResult raw) {
    List<Node> nodes = new ArrayList<>(raw.documents());
    nodes.addAll(raw.dropped());
    List<SecretPlace> places = new ArrayList<>(TreeSecrets.in(nodes));
    places.addAll(Comments.of(raw.file(), nodes).secrets(places));
    return places;
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  /** The file with every secret replaced, character by character, so that places stay valid. */
  SourceFile masked() {
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (SecretPlace place : places) {
      text.append(file.text(from, place.start()));
      mask(file.text(place.start(), place.end()), place.number(), text);
      from = place.end();
    }
    return file.withText(text.append(file.text(from, file.length())).toString());
  }

  /** What is certainly one, with places in the masked file. */
  List<Secret> in(SourceFile masked, Owners owners) {
    return places.stream()
        .filter(SecretPlace::reported)
        .map(
            place ->
                new Secret(
                    owners.of(place.start()),
                    place.kind().label(),
                    new Location(masked, place.start(), place.end())))
        .toList();
  }

  /** A text in which nothing of the secrets is left, such as the message of a parser. */
  String scrubbed(String message) {
    String scrubbed = message;
    for (SecretPlace place : places) {
      for (String part : BETWEEN_PARTS.split(file.text(place.start(), place.end()), -1)) {
        // A file may hold thousands of secrets, of which a message quotes one.
        if (!part.isEmpty() && scrubbed.contains(part)) {
          String hidden = Character.toString(MASK).repeat(part.length());
          scrubbed = word(part).matcher(scrubbed).replaceAll(hidden);
        }
      }
    }
    return scrubbed;
  }

  private static Pattern word(String part) {
    return Pattern.compile("(?<!\\w)" + Pattern.quote(part) + "(?!\\w)");
  }

  /** Blanks stay, so that the lines stay; of a number its sign and its point. */
  private static void mask(String secret, boolean number, StringBuilder masked) {
    secret
        .codePoints()
        .forEach(
            c -> {
              boolean stays = Character.isWhitespace(c) || (number && !Character.isDigit(c));
              masked.appendCodePoint(stays ? c : number ? '9' : MASK);
            });
  }

  private static List<SecretPlace> united(List<SecretPlace> places) {
    List<SecretPlace> kept = new ArrayList<>();
    for (SecretPlace place : places.stream().sorted(ORDER).toList()) {
      SecretPlace last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      if (last != null && place.start() < last.end()) {
        kept.set(kept.size() - 1, last.with(place));
      } else if (place.start() < place.end()) {
        kept.add(place);
      }
    }
    return kept;
  }
}
