package io.github.backupchecker.secret;

import io.github.backupchecker.model.Secret;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.SourceFile;
import io.github.backupchecker.tree.MappingNode;
import io.github.backupchecker.tree.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * The literal secrets of one file.
 *
 * <p>They are masked in the text, and the text is read again: what comes after never sees them.
 */
public final class Secrets {
  private static final Set<String> MAPS =
      Set.of("vaults", "agents", "servers", "policies", "operations");
  private static final int MASK = '\u2022';
  private final SourceFile file;
  private final List<SecretPlace> places;
  private final NavigableMap<Integer, Address> owners;
  private final BackupParts parts;

  private Secrets(SourceFile file, List<SecretPlace> places, List<Node> documents) {
    this.file = file;
    this.places = places;
    this.owners = owners(documents);
    this.parts = BackupParts.of(documents);
  }

  public static Secrets find(SourceFile file, List<Node> documents) {
    List<SecretPlace> places = new ArrayList<>();
    SecretArguments.find(file, places::add);
    documents.forEach(document -> SecretKeys.find(document, places::add));
    places.sort(Comparator.comparingInt(SecretPlace::start).thenComparingInt(SecretPlace::end));
    return new Secrets(file, withoutOverlaps(places), documents);
  }

  public boolean isEmpty() {
    return places.isEmpty();
  }

  /** The file with every secret replaced, character by character, so that places stay valid. */
  public SourceFile masked() {
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (SecretPlace place : places) {
      text.append(file.text(from, place.start()))
          .append(mask(file.text(place.start(), place.end())));
      from = place.end();
    }
    return new SourceFile(file.path(), text.append(file.text(from, file.length())).toString());
  }

  /** The secrets, with places in the masked file. */
  public List<Secret> in(SourceFile masked) {
    return places.stream().map(place -> secret(place, masked)).toList();
  }

  /** Those of a file in another format that stand in what is of backup there. */
  public List<Secret> ofBackupIn(SourceFile masked) {
    return places.stream().filter(parts::contain).map(place -> secret(place, masked)).toList();
  }

  private Secret secret(SecretPlace place, SourceFile masked) {
    return new Secret(owner(place), place.kind(), new Location(masked, place.start(), place.end()));
  }

  private Address owner(SecretPlace place) {
    var entry = owners.floorEntry(place.start());
    return entry == null ? new Address("files").child(file.path()) : entry.getValue();
  }

  /** Quotes and what escapes them stay, so that the text around the secret reads as before. */
  private static String mask(String secret) {
    StringBuilder masked = new StringBuilder();
    int[] characters = secret.codePoints().toArray();
    for (int i = 0; i < characters.length; i++) {
      int c = characters[i];
      boolean escapes = c == '\\' && i + 1 < characters.length && isQuote(characters[i + 1]);
      masked.appendCodePoint(escapes || isQuote(c) || Character.isWhitespace(c) ? c : MASK);
    }
    return masked.toString();
  }

  private static boolean isQuote(int c) {
    return c == '"' || c == '\'';
  }

  private static List<SecretPlace> withoutOverlaps(List<SecretPlace> sorted) {
    List<SecretPlace> kept = new ArrayList<>();
    for (SecretPlace place : sorted) {
      SecretPlace last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      if (last != null && place.start() < last.end()) {
        int end = Math.max(last.end(), place.end());
        kept.set(kept.size() - 1, new SecretPlace(last.kind(), last.start(), end));
      } else {
        kept.add(place);
      }
    }
    return List.copyOf(kept);
  }

  private static NavigableMap<Integer, Address> owners(List<Node> documents) {
    NavigableMap<Integer, Address> owners = new TreeMap<>();
    for (Node document : documents) {
      document
          .asMapping()
          .ifPresent(
              root ->
                  root.entries().stream()
                      .filter(kind -> MAPS.contains(kind.name()))
                      .forEach(
                          kind ->
                              kind.value()
                                  .asMapping()
                                  .ifPresent(objects -> add(owners, kind.name(), objects))));
    }
    return owners;
  }

  private static void add(NavigableMap<Integer, Address> owners, String kind, MappingNode objects) {
    objects
        .entries()
        .forEach(
            object ->
                owners.put(object.key().location().startOffset(), Address.of(kind, object.name())));
  }
}
