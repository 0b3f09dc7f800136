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
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("pin", "security PIN"),
          Map.entry("securitypin", "security PIN"),
          Map.entry("passphrase", "passphrase"),
          Map.entry("encryptionpassphrase", "passphrase"),
          Map.entry("password", "password"),
          Map.entry("vaultcredential", "vault credentials"),
          Map.entry("vaultcredentials", "vault credentials"));

  /** What may stand under a passphrase without being one. */
  private static final Set<String> ABOUT_A_SECRET =
      Set.of("length", "escrow", "description", "labels");

  private SecretKeys() {}

  static void find(Node node, Consumer<SecretPlace> found) {
    visit(node, Optional.empty(), found);
  }

  private static void visit(Node node, Optional<String> kind, Consumer<SecretPlace> found) {
    if (node instanceof MappingNode mapping) {
      mapping.entries().forEach(entry -> visit(entry.value(), kindOf(entry, kind), found));
    } else if (node instanceof SequenceNode sequence) {
      sequence.items().forEach(item -> visit(item, kind, found));
    } else if (node instanceof ScalarNode scalar && isLiteral(scalar)) {
      kind.ifPresent(what -> found.accept(place(what, scalar)));
    }
  }

  private static Optional<String> kindOf(MappingNode.Entry entry, Optional<String> outer) {
    if (ABOUT_A_SECRET.contains(entry.name())) {
      return Optional.empty();
    }
    String key = entry.name().toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    return Optional.ofNullable(KINDS.get(key)).or(() -> outer);
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
