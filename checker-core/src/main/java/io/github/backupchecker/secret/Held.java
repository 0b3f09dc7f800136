package io.github.backupchecker.secret;

import io.github.backupchecker.tree.MappingNode;
import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.ScalarNode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the values under a key are.
 *
 * @param anything whether whatever stands under it is one, and not its {@code value} alone
 * @param doubtful whether it is one only where it looks like one
 */
record Held(SecretKind kind, boolean reported, boolean anything, boolean doubtful) {
  /** What may stand under a secret and says where it is, or what it is like. */
  private static final Set<String> ABOUT =
      Set.of("escrow", "reference", "metadata", "secretname", "keyvault", "type", "length");

  private static final Set<String> NAMES_ALONE =
      Set.of("passphrase", "encryptionpassphrase", "pin", "securitypin", "vaultcredentials");

  private static final Pattern BETWEEN_LETTERS = Pattern.compile("[^A-Za-z]+");
  private static final Pattern OPTION = Pattern.compile("\\s*-{1,2}[A-Za-z][\\w-]*\\s*");
  private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,5}\\s*");

  private static final Set<String> REMARKS = Set.of("description", "labels");

  /** The types of parameters, whose declaration holds no secret but its default. */
  private static final Set<String> PARAMETER_TYPES =
      Set.of("securestring", "secureobject", "string", "object", "array", "int", "bool");

  private static Held valueAlone(SecretKind kind) {
    return new Held(kind, kind.isCertain(), false, false);
  }

  /** A mapping under the very name of a secret holds nothing else. */
  static Held by(String name, SecretKind kind) {
    boolean only = NAMES_ALONE.contains(name) || NAMES_ALONE.contains(letters(name));
    return new Held(kind, kind.isCertain(), only, false);
  }

  private static String letters(String name) {
    return BETWEEN_LETTERS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** What a call gives to a parameter in a list of its arguments. */
  static Optional<Held> byParameter(Node node) {
    if (node instanceof ScalarNode scalar
        && scalar.text().stripLeading().startsWith("-")
        && OPTION.matcher(scalar.text()).matches()) {
      return named(scalar.text());
    }
    return Optional.empty();
  }

  /** What a name gives to a value beside it. */
  static Optional<Held> named(String name) {
    Optional<SecretKind> kind = SecretKind.ofName(name);
    return kind.isEmpty() ? Optional.empty() : Optional.of(valueAlone(kind.get()));
  }

  Held deeper() {
    return new Held(kind, false, false, true);
  }

  boolean holds(ScalarNode scalar) {
    return Literal.is(scalar) && (!doubtful || Literal.isUnlikeAWord(scalar.text().strip()));
  }

  Held unreported() {
    return new Held(kind, false, anything, doubtful);
  }

  /** What an entry of a mapping holds, where the mapping itself may be held. */
  static Optional<Held> under(
      KeyName name, MappingNode.Entry entry, MappingNode mapping, Optional<Held> outer) {
    String key = name.lower();
    if (ABOUT.contains(key)) {
      return key.equals("length") && !isNumber(entry.value()) ? outer : Optional.empty();
    }
    if (REMARKS.contains(key) && !isParameter(mapping)) {
      return outer.isEmpty() ? outer : Optional.of(outer.get().unreported());
    }
    if (name.held().isPresent()) {
      return name.held();
    }
    return outer.isEmpty() ? outer : handedDown(outer.get(), key, mapping);
  }

  /** Other formats have mappings called password that hold none: only their values count. */
  private static Optional<Held> handedDown(Held held, String key, MappingNode mapping) {
    if (isParameter(mapping)) {
      return key.equals("defaultvalue") ? Optional.of(held) : Optional.empty();
    }
    if (held.anything() || key.equals("value")) {
      return Optional.of(held);
    }
    return held.kind().isCertain() ? Optional.of(held.deeper()) : Optional.empty();
  }

  private static boolean isNumber(Node node) {
    return node instanceof ScalarNode scalar
        && (NUMBER.matcher(scalar.text()).matches() || scalar.isNull());
  }

  static boolean isParameter(MappingNode mapping) {
    return mapping.get("type").orElse(null) instanceof ScalarNode type
        && PARAMETER_TYPES.contains(type.text().strip().toLowerCase(Locale.ROOT));
  }
}
