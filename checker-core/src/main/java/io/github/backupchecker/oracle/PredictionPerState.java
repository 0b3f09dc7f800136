package io.github.backupchecker.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The answers for every state that a vault may be in, of which something is not known. */
final class PredictionPerState {
  private final Map<VaultState, Prediction> answers = new LinkedHashMap<>();

  void add(VaultState state, Prediction answer) {
    answers.put(state, answer);
  }

  /** The one answer that all states lead to, or what it depends on. */
  Prediction united() {
    Prediction first = mostDemanding();
    if (!allAgreeOn(Prediction::result)) {
      return Prediction.undetermined(
          "it depends on the vault's "
              + deciding(Prediction::result)
              + ", which is not known: "
              + each(p -> p.result().id()));
    }
    return allAgreeOn(Prediction::code) ? first : withoutCode(first);
  }

  /** Where hybrid security is on, a remedy may need a PIN; it must not be left out. */
  private Prediction mostDemanding() {
    return answers.entrySet().stream()
        .filter(entry -> entry.getKey().isSecured())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseGet(() -> answers.values().iterator().next());
  }

  private Prediction withoutCode(Prediction first) {
    return new Prediction(
        first.result(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(each(p -> p.remedy().orElse(""))),
        "whatever the vault's "
            + deciding(Prediction::code)
            + " is; the error is "
            + each(p -> p.code().orElse("one without a documented code")),
        answers.values().stream().flatMap(p -> p.sources().stream()).distinct().toList());
  }

  private boolean allAgreeOn(Function<Prediction, Object> aspect) {
    return answers.values().stream().map(aspect).distinct().count() == 1;
  }

  private String each(Function<Prediction, String> aspect) {
    return String.join(
        " or ",
        answers.values().stream().map(aspect).distinct().filter(t -> !t.isEmpty()).toList());
  }

  /** The attributes that alone can change an aspect of the answer. */
  private String deciding(Function<Prediction, Object> aspect) {
    List<String> names = new ArrayList<>();
    if (decides(VaultState::withoutImmutability, aspect)) {
      names.add("immutability");
    }
    if (decides(VaultState::withoutHybridSecurity, aspect)) {
      names.add("hybrid-security");
    }
    if (decides(VaultState::withoutSoftDelete, aspect)) {
      names.add("soft-delete");
    }
    return String.join(" and ", names);
  }

  private boolean decides(
      Function<VaultState, VaultState> forget, Function<Prediction, Object> aspect) {
    Map<VaultState, Object> seen = new LinkedHashMap<>();
    for (Map.Entry<VaultState, Prediction> entry : answers.entrySet()) {
      Object value = aspect.apply(entry.getValue());
      Object other = seen.putIfAbsent(forget.apply(entry.getKey()), value);
      if (other != null && !other.equals(value)) {
        return true;
      }
    }
    return false;
  }
}
