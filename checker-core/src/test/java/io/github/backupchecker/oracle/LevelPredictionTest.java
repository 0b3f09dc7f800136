package io.github.backupchecker.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.model.SecurityState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vendor's security level, and what lifts it. */
class LevelPredictionTest {

  @ParameterizedTest
  @CsvSource({
    "LOCKED,   DISABLED,  true,  EXCELLENT",
    "DISABLED, ALWAYS_ON, true,  EXCELLENT",
    "UNLOCKED, ALWAYS_ON, true,  EXCELLENT",
    "LOCKED,   ALWAYS_ON, false, GOOD",
    "LOCKED,   DISABLED,  false, GOOD",
    "DISABLED, ENABLED,   true,  GOOD",
    "UNLOCKED, ENABLED,   false, GOOD",
    "DISABLED, DISABLED,  true,  FAIR",
    "DISABLED, DISABLED,  false, POOR",
    "UNLOCKED, DISABLED,  true,  UNDETERMINED",
    "UNLOCKED, DISABLED,  false, UNDETERMINED",
    "-,        ENABLED,   false, GOOD",
    "-,        ENABLED,   true,  UNDETERMINED",
    "-,        ALWAYS_ON, true,  EXCELLENT",
    "LOCKED,   -,         true,  EXCELLENT",
    "LOCKED,   -,         -,     UNDETERMINED",
    "LOCKED,   -,         false, GOOD",
    "DISABLED, ENABLED,   -,     GOOD",
    "DISABLED, DISABLED,  -,     UNDETERMINED",
    "-,        -,         -,     UNDETERMINED",
  })
  void theLevelIsAsTheVendorWritesIt(
      String immutability, String softDelete, String guarded, SecurityLevel level) {
    assertThat(predict(immutability, softDelete, guarded).level()).isEqualTo(level);
  }

  @Test
  void somethingUnknownDecidesExactlyWhereItsValuesDisagree() {
    for (LevelInputs inputs : all()) {
      List<SecurityLevel> levels = completions(inputs).map(LevelInputs::level).distinct().toList();
      assertThat(LevelPrediction.of(inputs).level())
          .as("%s", inputs)
          .isEqualTo(levels.size() == 1 ? levels.get(0) : SecurityLevel.UNDETERMINED);
    }
  }

  @Test
  void whatDecidesIsToBeDeclared() {
    assertThat(predict("-", "ENABLED", "true").lifts())
        .containsExactly(
            "declare immutability: it may be Excellent or Good",
            "for Excellent: lock immutability (which cannot be undone), or make soft delete"
                + " always-on (which cannot be undone)");
    assertThat(predict("LOCKED", "-", "-").lifts())
        .containsExactly(
            "declare multi-user-authorization: it may be Excellent or Good",
            "for Excellent: set up multi-user authorization");
  }

  @Test
  void whatTheVendorDoesNotDecideIsSaid() {
    assertThat(predict("UNLOCKED", "DISABLED", "true").lifts())
        .containsExactly(
            "the vendor does not say what immutability without a lock comes to where soft delete"
                + " is disabled",
            "for Excellent: lock immutability (which cannot be undone), or make soft delete"
                + " always-on (which cannot be undone)");
  }

  @Test
  void changesThatAreEquallyGoodAreNamedTogetherAndThenTheWayToTheTop() {
    assertThat(predict("DISABLED", "DISABLED", "false").lifts())
        .containsExactly(
            "for Good: enable soft delete, or lock immutability (which cannot be undone), or make"
                + " soft delete always-on (which cannot be undone)",
            "for Excellent: set up multi-user authorization and lock immutability (which cannot be"
                + " undone), or set up multi-user authorization and make soft delete always-on"
                + " (which cannot be undone)");
    assertThat(predict("LOCKED", "ENABLED", "false").lifts())
        .containsExactly("for Excellent: set up multi-user authorization");
  }

  @Test
  void nothingLiftsTheBest() {
    for (LevelInputs inputs : all()) {
      LevelPrediction predicted = LevelPrediction.of(inputs);
      if (predicted.level() == SecurityLevel.EXCELLENT) {
        assertThat(predicted.lifts()).isEmpty();
      } else {
        assertThat(predicted.lifts()).as("%s", inputs).isNotEmpty();
      }
    }
  }

  private static LevelPrediction predict(String immutability, String softDelete, String guarded) {
    return LevelPrediction.of(
        new LevelInputs(
            told(immutability).map(ImmutabilityState::valueOf),
            told(softDelete).map(SecurityState::valueOf),
            told(guarded).map(Boolean::valueOf)));
  }

  private static Optional<String> told(String text) {
    return Optional.of(text).filter(any -> !any.equals("-"));
  }

  private static List<LevelInputs> all() {
    List<LevelInputs> all = new ArrayList<>();
    for (Optional<ImmutabilityState> lock : orUnknown(ImmutabilityState.values())) {
      for (Optional<SecurityState> state : orUnknown(SecurityState.values())) {
        for (Optional<Boolean> guard : orUnknown(new Boolean[] {true, false})) {
          all.add(new LevelInputs(lock, state, guard));
        }
      }
    }
    return all;
  }

  private static <E> List<Optional<E>> orUnknown(E[] values) {
    return Stream.concat(Arrays.stream(values).map(Optional::of), Stream.of(Optional.<E>empty()))
        .toList();
  }

  /** Every vault of which all is known that may be meant. */
  private static Stream<LevelInputs> completions(LevelInputs inputs) {
    return all().stream()
        .filter(one -> one.immutability().isPresent() && one.softDelete().isPresent())
        .filter(one -> one.guarded().isPresent())
        .filter(one -> isOf(inputs.immutability(), one.immutability()))
        .filter(one -> isOf(inputs.softDelete(), one.softDelete()))
        .filter(one -> isOf(inputs.guarded(), one.guarded()));
  }

  private static <E> boolean isOf(Optional<E> asked, Optional<E> one) {
    return asked.isEmpty() || asked.equals(one);
  }
}
