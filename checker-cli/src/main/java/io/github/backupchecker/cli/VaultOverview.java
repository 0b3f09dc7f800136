package io.github.backupchecker.cli;

import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.oracle.PredictionRow;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The answers to operations on a vault, each with the states that lead to them. */
record VaultOverview(List<PredictionRow> rows) {

  void print(StringBuilder out) {
    Map<OperationKind, List<PredictionRow>> kinds =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    PredictionRow::operation, LinkedHashMap::new, Collectors.toList()));
    int width = kinds.keySet().stream().mapToInt(kind -> kind.id().length()).max().orElse(0);
    out.append("\nDONE TO THE VAULT ITSELF\n\n");
    kinds.forEach(
        (kind, each) ->
            out.append(kind.id())
                .append(" ".repeat(width + 2 - kind.id().length()))
                .append(outcomes(each))
                .append("\n"));
  }

  private static String outcomes(List<PredictionRow> each) {
    Map<String, Set<String>> byImmutability = by(each, row -> row.immutability().word());
    Map<String, Set<String>> bySecurity = by(each, row -> row.hybridSecurity().word());
    if (each.stream().map(VaultOverview::symbol).distinct().count() == 1) {
      return symbol(each.get(0));
    }
    return isDecided(byImmutability)
        ? text(byImmutability, "immutability")
        : text(bySecurity, "hybrid security");
  }

  private static Map<String, Set<String>> by(
      List<PredictionRow> rows, Function<PredictionRow, String> state) {
    Map<String, Set<String>> symbols = new LinkedHashMap<>();
    rows.forEach(
        row ->
            symbols
                .computeIfAbsent(state.apply(row), key -> new LinkedHashSet<>())
                .add(symbol(row)));
    return symbols;
  }

  private static boolean isDecided(Map<String, Set<String>> symbols) {
    return symbols.values().stream().allMatch(each -> each.size() == 1);
  }

  private static String text(Map<String, Set<String>> symbols, String of) {
    return of
        + symbols.entrySet().stream()
            .map(e -> " " + e.getKey() + ": " + String.join(" or ", e.getValue()))
            .collect(Collectors.joining(","));
  }

  private static String symbol(PredictionRow row) {
    return Symbol.of(row.prediction().result()).toString();
  }
}
