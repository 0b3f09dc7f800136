package io.github.backupchecker.cli;

import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.model.SecurityState;
import io.github.backupchecker.oracle.PredictionRow;
import io.github.backupchecker.oracle.Result;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All predictions at a glance: an operation a row, a version a column, a table for each state of a
 * vault that is answered otherwise.
 *
 * @param serverAgent the agent of the servers that are shown
 */
record Overview(List<PredictionRow> rows, Optional<AgentVersion> serverAgent) {

  /** A state of a vault. */
  record State(ImmutabilityState immutability, SecurityState security) {
    static State of(PredictionRow row) {
      return new State(row.immutability(), row.hybridSecurity());
    }
  }

  static Overview of(List<PredictionRow> rows) {
    return new Overview(
        rows, rows.stream().flatMap(r -> r.agent().stream()).max(Comparator.naturalOrder()));
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(Symbol.legend());
    serverAgent.ifPresent(
        agent ->
            out.append("Servers are shown with MARS ")
                .append(agent)
                .append("; --agent VERSION shows another.\n"));
    out.append("--operation or --product tells codes and remedies, --all every answer.\n");
    states().forEach((answers, states) -> new OverviewTable(states, answers).print(out));
    new VaultOverview(rows.stream().filter(r -> r.product().isEmpty()).toList()).print(out);
    return out.toString();
  }

  /** The states that are answered alike, the most protected first. */
  private Map<Map<VersionColumn, Map<OperationKind, Result>>, List<State>> states() {
    Map<State, Map<VersionColumn, Map<OperationKind, Result>>> answers = new LinkedHashMap<>();
    rows.stream()
        .filter(this::isShown)
        .forEach(
            row ->
                answers
                    .computeIfAbsent(State.of(row), key -> new LinkedHashMap<>())
                    .computeIfAbsent(VersionColumn.of(row), key -> new LinkedHashMap<>())
                    .put(row.operation(), row.prediction().result()));
    List<State> order = new ArrayList<>(answers.keySet());
    order.sort(Comparator.comparing(State::immutability).thenComparing(State::security).reversed());
    return order.stream()
        .collect(Collectors.groupingBy(answers::get, LinkedHashMap::new, Collectors.toList()));
  }

  private boolean isShown(PredictionRow row) {
    return row.product().isPresent()
        && (row.product().filter(p -> p == Product.MARS).isPresent()
            || row.agent().equals(serverAgent));
  }
}
