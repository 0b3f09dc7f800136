package io.github.backupchecker.dialect.arm;

import io.github.backupchecker.dialect.azure.ResourceId;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.tree.Node;
import java.util.Optional;

/** How a resource is named: by its type and name, its id, what it stands in, or its properties. */
record Naming(String type, Value body, Holder holder) {
  private static final String UNNAMED = "(unnamed)";

  /** The full type of an object; empty where nothing tells it. */
  static String type(Value body, Holder holder) {
    Optional<String> declared = body.property("type").flatMap(Value::text);
    if (declared.isPresent()) {
      boolean isPart = !holder.type().isEmpty() && !declared.get().contains(".");
      return isPart ? holder.type() + "/" + declared.get() : declared.get();
    }
    return id(body)
        .flatMap(ResourceId::type)
        .or(() -> body.property("properties").flatMap(Kind::typeByProperties))
        .orElse("");
  }

  ArmResource resource(Kind kind) {
    Location place = place();
    return new ArmResource(
        kind,
        type,
        ownName(),
        vault(kind),
        place,
        body.ownedBy(place),
        Condition.of(body).within(holder.deployment()));
  }

  /** Its names from the vault down, with what its expressions come to. */
  ResourceName names() {
    ResourceName declared = ResourceName.of(body.property("name").flatMap(Value::text).orElse(""));
    return declared.under(holder.names(), type);
  }

  /** The last of the names; in a template of its own, an open expression stays as typed. */
  private String ownName() {
    ResourceName names = names();
    Optional<String> typed =
        body.property("name").filter(v -> v.scope().passed() == null).flatMap(Naming::typed);
    if (typed.isPresent() && names.segments().size() == 1 && names.last().contains("[")) {
      return typed.get();
    }
    return names.last().isEmpty()
        ? id(body).flatMap(ResourceId::lastName).orElse(UNNAMED)
        : names.last();
  }

  private static Optional<String> typed(Value name) {
    return Optional.ofNullable(name.open()).map(expression -> expression.text().strip());
  }

  private VaultName vault(Kind kind) {
    return id(body).flatMap(VaultName::of).orElseGet(() -> VaultName.named(vaultName(kind)));
  }

  /** Empty where nothing tells it; an exported {@code backupconfig} stands for its vault. */
  private String vaultName(Kind kind) {
    ResourceName names = names();
    if (kind != Kind.VAULT && names.segments().size() < 2 && holder.vault().isPresent()) {
      return holder.vault().get().text();
    }
    boolean isVault = kind == Kind.VAULT || kind == Kind.BACKUP_CONFIG;
    if (names.segments().size() < 2 && !isVault) {
      return "";
    }
    return names.first().isEmpty() ? ownName() : names.first();
  }

  private static Optional<ResourceId> id(Value body) {
    return body.property("id").flatMap(Value::literal).map(ResourceId::new);
  }

  private Location place() {
    return written("name").or(() -> written("id")).or(() -> written("type")).orElse(body.place());
  }

  private Optional<Location> written(String key) {
    return body.mapping().flatMap(m -> m.get(key)).flatMap(Node::asScalar).map(Node::location);
  }
}
