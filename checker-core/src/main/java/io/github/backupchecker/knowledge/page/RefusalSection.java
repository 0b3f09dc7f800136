package io.github.backupchecker.knowledge.page;

import io.github.backupchecker.knowledge.Alternative;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.Refusal;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** How an immutable vault refuses an operation, and what works instead. */
record RefusalSection(Knowledge knowledge) {

  /** The section; empty where such a vault refuses nothing. */
  String of(OperationKind kind) {
    List<Refusal> refusals =
        knowledge.tables().refusals().stream().filter(one -> one.kind() == kind).toList();
    return refusals.isEmpty()
        ? ""
        : "\n## On an immutable vault\n\nIt is refused.\n"
            + refusals.stream().map(this::text).collect(Collectors.joining());
  }

  private String text(Refusal refusal) {
    String products =
        refusal.products().stream()
            .sorted()
            .map(Product::toString)
            .collect(Collectors.joining(", "));
    return "\n"
        + products
        + ": "
        + refusal.aware().map(code -> "error " + code).orElseGet(() -> codeless(refusal))
        + "; error "
        + refusal.old()
        + " where any part is too old to understand immutability. What works instead:\n\n"
        + instead(Objects.requireNonNull(knowledge.tables().alternatives().get(refusal.keep())));
  }

  private static String codeless(Refusal refusal) {
    return "no code is printed"
        + refusal.message().map(message -> ", the message says that " + message).orElse("");
  }

  private static String instead(Alternative other) {
    List<String> ways = new ArrayList<>();
    other.console().ifPresent(offered -> ways.add("where the console offers it: " + offered));
    other.command().ifPresent(command -> ways.add(command(command, other)));
    ways.add((ways.isEmpty() ? "" : "anywhere else: ") + new Prose(other.neither()).markdown());
    return ways.stream().map(way -> "* " + way + "\n").collect(Collectors.joining());
  }

  private static String command(String command, Alternative other) {
    return "where the command line can: `"
        + command
        + "`"
        + other.pin().map(pin -> ", with `" + pin + "` where hybrid security is on").orElse("");
  }
}
