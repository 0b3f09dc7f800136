package io.github.backupchecker.secret;

import io.github.backupchecker.binding.Placeholder;
import io.github.backupchecker.tree.MappingNode;
import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.ScalarNode;
import io.github.backupchecker.tree.SequenceNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Secrets that stand as the value of a key that names one. */
final class SecretKeys {
  private static final String PASSWORD = "password";
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("pin", "security PIN"),
          Map.entry("securitypin", "security PIN"),
          Map.entry("passphrase", "passphrase"),
          Map.entry("encryptionpassphrase", "passphrase"),
          Map.entry("password", PASSWORD),
          Map.entry("vaultcredential", "vault credentials"),
          Map.entry("vaultcredentials", "vault credentials"));

  /** What may stand under a passphrase without being one. */
  private static final Set<String> ABOUT_A_SECRET =
      Set.of("length", "escrow", "description", "labels", "reference", "metadata", "secretName");

  /** The types of parameters, whose declaration holds no secret but its default. */
  private static final Set<String> PARAMETER_TYPES =
      Set.of("securestring", "secureobject", "string", "object", "array", "int", "bool");

  private SecretKeys() {}

  static void find(Node node, Consumer<SecretPlace> found) {
    visit(node, Optional.empty(), found);
  }

  private static void visit(Node node, Optional<String> kind, Consumer<SecretPlace> found) {
    if (node instanceof MappingNode mapping) {
      mapping.entries().forEach(entry -> visit(entry.value(), kindOf(entry, mapping, kind), found));
    } else if (node instanceof SequenceNode sequence) {
      sequence.items().forEach(item -> visit(item, kind, found));
    } else if (node instanceof ScalarNode scalar && isLiteral(scalar)) {
      kind.ifPresent(what -> found.accept(place(what, scalar)));
    }
  }

  private static Optional<String> kindOf(
      MappingNode.Entry entry, MappingNode mapping, Optional<String> outer) {
    if (ABOUT_A_SECRET.contains(entry.name())) {
      return Optional.empty();
    }
    String key = entry.name().toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    return Optional.ofNullable(KINDS.get(key))
        .or(() -> outer.filter(kind -> isHandedDown(kind, key, mapping)));
  }

  /** Other formats have mappings called password that hold none: only their values count. */
  private static boolean isHandedDown(String kind, String key, MappingNode mapping) {
    if (isParameter(mapping)) {
      return key.equals("defaultvalue");
    }
    return !kind.equals(PASSWORD) || key.equals("value");
  }

  private static boolean isParameter(MappingNode mapping) {
    return mapping
        .get("type")
        .flatMap(Node::asScalar)
        .filter(type -> PARAMETER_TYPES.contains(type.text().strip().toLowerCase(Locale.ROOT)))
        .isPresent();
  }

  private static boolean isLiteral(ScalarNode scalar) {
    List<String> words = List.of("true", "false");
    return !scalar.isNull()
        && !scalar.text().isBlank()
        && !words.contains(scalar.text().strip().toLowerCase(Locale.ROOT))
        && !scalar.text().strip().startsWith("$")
        && !scalar.text().strip().toLowerCase(Locale.ROOT).endsWith(".vaultcredentials")
        && !Placeholder.is(scalar);
  }

  private static SecretPlace place(String kind, ScalarNode scalar) {
    return new SecretPlace(kind, scalar.location().startOffset(), scalar.location().endOffset());
  }
}
