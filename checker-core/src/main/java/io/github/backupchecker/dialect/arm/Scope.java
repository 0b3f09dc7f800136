package io.github.backupchecker.dialect.arm;

import io.github.backupchecker.dialect.arm.Expression.Reference;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.tree.MappingNode;
import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.ScalarNode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the expressions of a template are looked up.
 *
 * @param template absent outside templates, where nothing can be looked up
 * @param passed what an outer template hands to this one: names with a {@code value} each
 * @param setBeside names in lower case of parameters that files beside the template set
 */
record Scope(
    TemplateReading reading,
    @Nullable MappingNode template,
    @Nullable Value passed,
    Set<String> setBeside) {
  /** What pipelines replace in a file before it is deployed. */
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{|\\{\\{|#\\{");

  Scope(TemplateReading reading, @Nullable MappingNode template, @Nullable Value passed) {
    this(reading, template, passed, Set.of());
  }

  /** The value behind a name, where it is known without a deployment. */
  Optional<Value> lookUp(Reference reference) {
    return reading.bounded(
        () -> source(reference).filter(v -> !v.node().isUndetermined()), Optional.empty());
  }

  /** The text behind a name, as used in names: what an expression there comes to. */
  Optional<String> textOf(Reference reference) {
    return reading
        .bounded(() -> source(reference).flatMap(Value::text), Optional.<String>empty())
        .filter(text -> text.length() <= Expression.LONGEST_NAME);
  }

  private Optional<Value> source(Reference reference) {
    String name = reference.name();
    return switch (reference.kind()) {
      case PARAMETERS -> passed(name).or(() -> setBeside(name)).or(() -> ownDefault(name));
      case VARIABLES -> own("variables").flatMap(all -> all.property(name));
    };
  }

  /** What the outer template hands over; a reference to a key vault is known to nobody here. */
  private Optional<Value> passed(String name) {
    return Optional.ofNullable(passed)
        .flatMap(all -> all.property(name))
        .map(entry -> entry.property("value").orElseGet(entry::unknown));
  }

  /** What a file beside the template sets is not read: its default is not the value. */
  private Optional<Value> setBeside(String name) {
    return Optional.ofNullable(template)
        .filter(t -> setBeside.contains(name.toLowerCase(Locale.ROOT)))
        .map(t -> new Value(Declared.undetermined(t.location()), null, t.location(), this));
  }

  private Optional<Value> ownDefault(String name) {
    return own("parameters")
        .flatMap(all -> all.property(name))
        .flatMap(declaration -> declaration.property("defaultValue"));
  }

  /** What a name stands for, known or not; empty where nothing here tells. */
  Optional<Value> behind(Reference reference) {
    return source(reference);
  }

  /** Whether a reference is to a parameter that may be null and that nothing sets. */
  boolean isLeftOut(Reference reference) {
    return isNullable(reference) && source(reference).isEmpty();
  }

  /** Whether a reference is to a parameter that may be null. */
  boolean isNullable(Reference reference) {
    return reference.kind() == Reference.Kind.PARAMETERS
        && own("parameters")
            .flatMap(all -> all.property(reference.name()))
            .flatMap(declaration -> declaration.property("nullable"))
            .flatMap(Value::literal)
            .filter("true"::equalsIgnoreCase)
            .isPresent();
  }

  private Optional<Value> own(String section) {
    if (template == null) {
      return Optional.empty();
    }
    Location start = template.location();
    return resolve(template, start, start).property(section);
  }

  /**
   * The value of a node: itself, or what its expression refers to.
   *
   * @param key the place of the key, which stands for a collection
   * @param owner where an absence is reported
   */
  Value resolve(Node node, Location key, Location owner) {
    return node instanceof ScalarNode scalar
        ? resolve(scalar, owner)
        : Value.known(node, key, owner, this);
  }

  private Value resolve(ScalarNode scalar, Location owner) {
    Location at = scalar.location();
    if (scalar.isNull()) {
      return new Value(Declared.absent(owner), null, owner, this);
    }
    if (ExpressionParser.isExpression(scalar.text())) {
      return ExpressionParser.parse(scalar.text())
          .flatMap(expression -> expression.value(this, at))
          .map(value -> value.usedAt(at, owner))
          .orElseGet(() -> new Value(Declared.undetermined(at), scalar, owner, this));
    }
    boolean open =
        scalar.style() == ScalarNode.Style.TAGGED || PLACEHOLDER.matcher(scalar.text()).find();
    return open
        ? new Value(Declared.undetermined(at), scalar, owner, this)
        : Value.known(scalar, at, owner, this);
  }
}
