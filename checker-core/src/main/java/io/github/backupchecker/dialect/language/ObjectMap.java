package io.github.backupchecker.dialect.language;

import io.github.backupchecker.binding.Fields;
import io.github.backupchecker.binding.Key;
import io.github.backupchecker.binding.Shape;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.model.Identity;
import io.github.backupchecker.model.ObjectKind;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.tree.MappingNode;
import io.github.backupchecker.tree.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The map of all objects of one kind, and what they may have in common. */
record ObjectMap<T>(
    Key<List<MappingNode.Entry>> key, Key<Declared<Fields>> common, ObjectReader<T> reader) {

  static <T> ObjectMap<T> of(ObjectKind kind, String sentence, ObjectReader<T> reader) {
    return new ObjectMap<>(
        Key.named(kind.word(), sentence, reader.shape()),
        Key.object(
            kind.word(),
            "What all " + kind.word() + " have in common, here and in the folders below.",
            reader.shape(),
            fields -> fields),
        reader);
  }

  List<T> read(Fields root, Map<String, MappingNode> defaults) {
    Optional<MappingNode> own = Optional.ofNullable(defaults.get(key.name()));
    return new NamedObjects(new Address(key.name()), own, root.problems())
        .read(root.value(key), reader);
  }

  /** Reads defaults as if they were an object, so that what is wrong in them is said once. */
  void check(Fields defaults) {
    Optional<MappingNode> kinds = defaults.mapping();
    Optional<Node> body = kinds.isEmpty() ? Optional.empty() : kinds.get().get(key.name());
    if (body.isPresent()) {
      Location place = defaults.place(common);
      Address address = Address.of(Recognition.DEFAULTS, key.name());
      Identity identity = new Identity(address, key.name(), place, Identity.Origin.NATIVE);
      Fields fields = Fields.of(body.get(), place, reader.shape(), defaults.problems());
      reader.read(identity, fields);
      refuseRename(fields);
    }
  }

  /** Several objects cannot be the same one under another name. */
  private void refuseRename(Fields defaults) {
    defaults
        .value(Shape.RENAMED_FROM)
        .known()
        .ifPresent(
            old ->
                defaults
                    .problems()
                    .add(
                        ProblemKind.INVALID_VALUE,
                        defaults.place(Shape.RENAMED_FROM),
                        "'"
                            + Shape.RENAMED_FROM.name()
                            + "' is no default: write it at the one object that was "
                            + old));
  }
}
