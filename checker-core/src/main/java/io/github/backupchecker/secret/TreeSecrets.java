package io.github.backupchecker.secret;

import io.github.backupchecker.tree.MappingNode;
import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.ScalarNode;
import io.github.backupchecker.tree.SequenceNode;
import io.github.backupchecker.tree.TreeReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Secrets in trees: values of keys that name one, and what stands in any text. */
final class TreeSecrets {
  private static final Pattern TAKEN =
      Pattern.compile("(?:parameters|variables)\\('(?<name>[^']+)'\\)", Pattern.CASE_INSENSITIVE);

  private final List<SecretPlace> places = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();

  /** The names of the file: most stand there many times, and each is looked at once. */
  private final Map<String, KeyName> names = new HashMap<>();

  /** Texts that were looked at: keys, and what many objects say alike. */
  private final Set<String> harmless = new HashSet<>();

  private TreeSecrets() {}

  /** Every secret, with places in the file. */
  static List<SecretPlace> in(List<Node> nodes) {
    TreeSecrets secrets = new TreeSecrets();
    for (Node root : nodes) {
      secrets.visitRoot(root);
    }
    for (Node root : nodes) {
      secrets.visitTaken(root);
    }
    return secrets.places;
  }

  /** The names of declared objects are no keys. */
  private void visitRoot(Node root) {
    if (!(root instanceof MappingNode mapping)) {
      visit(root, Optional.empty());
      return;
    }
    for (MappingNode.Entry entry : mapping.entries()) {
      boolean named = Owners.MAPS.contains(entry.name());
      if (named && entry.value() instanceof MappingNode objects) {
        for (MappingNode.Entry object : objects.entries()) {
          visitObject(object, objects);
        }
      } else {
        visit(entry, mapping, Optional.empty());
      }
    }
  }

  /** A name with a value instead of an object is a key that was typed one level too high. */
  private void visitObject(MappingNode.Entry object, MappingNode objects) {
    if (object.value() instanceof MappingNode mapping) {
      for (MappingNode.Entry entry : mapping.entries()) {
        boolean named = entry.name().equals("value");
        visit(entry, mapping, named ? Held.named(object.name()) : Optional.empty());
      }
    } else {
      visit(object, objects, Optional.empty());
    }
  }

  private void visit(Node node, Optional<Held> held) {
    if (node instanceof MappingNode mapping) {
      for (MappingNode.Entry entry : mapping.entries()) {
        visit(entry, mapping, held);
      }
    } else if (node instanceof SequenceNode sequence) {
      Optional<Held> given = Optional.empty();
      for (Node item : sequence.items()) {
        visit(item, given.isPresent() ? given : held);
        given = Held.byParameter(item);
      }
    } else if (node instanceof ScalarNode scalar) {
      visit(scalar, held);
    }
  }

  private void visit(MappingNode.Entry entry, MappingNode mapping, Optional<Held> held) {
    if (held.isPresent() && held.get().anything() && isWritten(entry, mapping)) {
      add(entry.key(), held.orElseThrow());
    } else {
      visit(entry.key(), Optional.empty());
    }
    visit(
        entry.value(),
        Held.under(names.computeIfAbsent(entry.name(), KeyName::of), entry, mapping, held));
  }

  /** A secret that was taken for a key, as in {@code passphrase: { secret1: }}. */
  private static boolean isWritten(MappingNode.Entry entry, MappingNode mapping) {
    return !isOfWords(entry.name()) && !Held.isParameter(mapping) && Literal.isInText(entry.name());
  }

  private static boolean isOfWords(String name) {
    int at = 0;
    while (at < name.length() && isOfWord(name.charAt(at))) {
      at++;
    }
    return at == name.length();
  }

  private static boolean isOfWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || "$ _.-".indexOf(c) >= 0;
  }

  private void visit(ScalarNode scalar, Optional<Held> held) {
    if (held.isEmpty()) {
      addWritten(scalar);
    } else if (held.orElseThrow().holds(scalar)) {
      add(scalar, held.orElseThrow());
    } else if (Literal.isTagged(scalar)) {
      add(scalar, held.orElseThrow().unreported());
    } else {
      addWritten(scalar);
      Matcher name = TAKEN.matcher(scalar.text());
      while (name.find()) {
        taken.add(name.group("name").toLowerCase(Locale.ROOT));
      }
    }
  }

  private void addWritten(ScalarNode scalar) {
    if (harmless.contains(scalar.text())) {
      return;
    }
    List<SecretPlace> found = WrittenScalar.places(scalar);
    if (found.isEmpty()) {
      harmless.add(scalar.text());
    } else {
      places.addAll(found);
    }
  }

  private void add(ScalarNode scalar, Held held) {
    boolean number = isJson(scalar) && scalar.style() == ScalarNode.Style.PLAIN;
    int start = WrittenScalar.start(scalar);
    int end = WrittenScalar.end(scalar);
    places.add(new SecretPlace(held.kind(), start, end, held.reported(), number));
  }

  private static boolean isJson(ScalarNode scalar) {
    return TreeReader.isJson(scalar.location().file().path());
  }

  /** The defaults of a template's parameters and variables that are taken as secrets. */
  private void visitTaken(Node root) {
    if (taken.isEmpty() || root.asMapping().isEmpty()) {
      return;
    }
    for (MappingNode.Entry table : root.asMapping().orElseThrow().entries()) {
      if (Set.of("parameters", "variables").contains(table.name().toLowerCase(Locale.ROOT))) {
        table.value().asMapping().ifPresent(this::visitTable);
      }
    }
  }

  private void visitTable(MappingNode table) {
    for (MappingNode.Entry entry : table.entries()) {
      if (taken.contains(entry.name().toLowerCase(Locale.ROOT))) {
        Node value =
            entry.value().asMapping().flatMap(one -> one.get("defaultValue")).orElse(entry.value());
        visit(value, Optional.of(new Held(SecretKind.OTHER, true, true, false)));
      }
    }
  }
}
