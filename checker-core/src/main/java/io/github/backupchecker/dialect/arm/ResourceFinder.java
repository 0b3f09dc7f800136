package io.github.backupchecker.dialect.arm;

import io.github.backupchecker.dialect.Recognised;
import io.github.backupchecker.dialect.Surroundings;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.tree.MappingNode;
import io.github.backupchecker.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The way from a document of any shape to the Recovery Services resources in it. */
final class ResourceFinder {
  private static final String DEPLOYMENTS = "Microsoft.Resources/deployments";

  private final TemplateReading reading;
  private final Surroundings surroundings;
  private final List<ArmResource> found = new ArrayList<>();
  private final List<Recognised> links = new ArrayList<>();

  private ResourceFinder(TemplateReading reading, Surroundings surroundings) {
    this.reading = reading;
    this.surroundings = surroundings;
  }

  /**
   * What a document holds.
   *
   * @param resources in the order of the document
   * @param links to templates that are not in it
   */
  record Found(List<ArmResource> resources, List<Recognised> links) {}

  static Found find(Node root, TemplateReading reading, Surroundings surroundings) {
    ResourceFinder finder = new ResourceFinder(reading, surroundings);
    root.asSequence().ifPresent(list -> finder.answers(list.items(), Holder.NOTHING));
    root.asMapping().ifPresent(finder::document);
    return new Found(List.copyOf(finder.found), List.copyOf(finder.links));
  }

  private void document(MappingNode root) {
    if (Bystander.isDocument(root)) {
      return;
    }
    Optional<Envelope> envelope = Envelope.of(root);
    if (has(root, "resources") && !has(root, "type")) {
      Scope scope = new Scope(reading, root, null, surroundings.beside().parameters().keySet());
      resources(outside(root, scope), Holder.NOTHING);
    } else if (envelope.isPresent()) {
      Holder vault = Holder.of(envelope.get());
      envelope.get().body().ifPresent(body -> answer(body, vault));
    } else {
      answer(root, Holder.NOTHING);
    }
  }

  private static boolean has(MappingNode object, String key) {
    return object.get(key).isPresent();
  }

  /** One object that Azure answered or was sent, a list of them, or a whole deployment. */
  private void answer(MappingNode body, Holder holder) {
    Optional<List<Node>> list =
        Stream.of("value", "data")
            .flatMap(key -> body.get(key).flatMap(Node::asSequence).stream())
            .map(sequence -> sequence.items())
            .findFirst();
    if (list.isPresent()) {
      answers(list.get(), holder);
    } else if (has(body, "type") || !deployment(outside(body), holder)) {
      resource(outside(body), holder);
    }
  }

  private void answers(List<Node> items, Holder holder) {
    items.stream()
        .flatMap(item -> item.asMapping().stream())
        .forEach(item -> resource(outside(item), holder));
  }

  private Value outside(MappingNode node) {
    return outside(node, new Scope(reading, null, null));
  }

  private static Value outside(MappingNode node, Scope scope) {
    return Value.known(node, node.location(), node.location(), scope);
  }

  /** The resources of a template, or the children of a resource. */
  private void resources(Value owner, Holder holder) {
    owner
        .property("resources")
        .map(all -> all.mapping().isPresent() ? all.members() : all.items())
        .ifPresent(all -> all.forEach(one -> resource(one, holder)));
  }

  private void resource(Value body, Holder holder) {
    if (body.get("existing").literal().filter("true"::equalsIgnoreCase).isPresent()) {
      return;
    }
    String type = Naming.type(body, holder);
    if (type.equalsIgnoreCase(DEPLOYMENTS)) {
      if (!deployment(body, holder)) {
        Link.of(body).ifPresent(links::add);
      }
      return;
    }
    Naming naming = new Naming(type, body, holder);
    Kind.of(type).ifPresent(kind -> found.add(naming.resource(kind)));
    resources(body, holder.with(type, naming.names()));
  }

  /** Reads a nested deployment; false where it holds no template. */
  private boolean deployment(Value body, Holder holder) {
    Optional<Value> template =
        body.property("properties")
            .flatMap(p -> p.property("template"))
            .filter(t -> t.mapping().isPresent());
    template.ifPresent(
        inner -> {
          Value properties = body.get("properties");
          Holder outer = holder.deployedAs(Condition.of(body));
          resources(innerScope(properties, inner), outer);
        });
    return template.isPresent();
  }

  /** A nested template sees its own parameters only where it says so; else those outside. */
  private Value innerScope(Value properties, Value template) {
    boolean inner =
        properties
            .at("expressionEvaluationOptions.scope")
            .literal()
            .filter("inner"::equalsIgnoreCase)
            .isPresent();
    boolean standsAlone = properties.scope().template() == null;
    if (!inner && !standsAlone) {
      return template;
    }
    MappingNode node = template.mapping().orElseThrow();
    Location start = template.place();
    Scope scope = new Scope(reading, node, properties.property("parameters").orElse(null));
    return Value.known(node, start, start, scope);
  }
}
