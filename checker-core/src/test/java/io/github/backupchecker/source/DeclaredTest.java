package io.github.backupchecker.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeclaredTest {
  private final SourceFile file = new SourceFile("vaults.yaml", "vaults: { v: &a b }");
  private final Location place = new Location(file, 15, 18);
  private final Location name = new Location(file, 10, 11);

  @Test
  void isInOneOfThreeStates() {
    assertThat(Declared.known("b", place)).satisfies(DeclaredTest::isKnownAlone);
    Declared<String> undetermined = Declared.undetermined(place);
    assertThat(undetermined.isUndetermined()).isTrue();
    assertThat(undetermined.isKnown() || undetermined.isAbsent()).isFalse();
    Declared<String> absent = Declared.absent(name);
    assertThat(absent.isAbsent()).isTrue();
    assertThat(absent.isKnown() || absent.isUndetermined()).isFalse();
    assertThat(absent.value()).isNull();
    assertThat(absent.known()).isEmpty();
  }

  private static void isKnownAlone(Declared<String> declared) {
    assertThat(declared.isKnown()).isTrue();
    assertThat(declared.isUndetermined() || declared.isAbsent()).isFalse();
    assertThat(declared.value()).isEqualTo("b");
    assertThat(declared.is("b")).isTrue();
    assertThat(declared.is("c")).isFalse();
  }

  @Test
  void keepsItsPlaceAndItsUseThroughEveryChange() {
    Declared<String> used = Declared.known("b", place).usedAt(name);
    assertThat(used.map(String::length)).isEqualTo(Declared.known(1, place).usedAt(name));
    Declared<String> open = Declared.<String>undetermined(place).usedAt(name);
    assertThat(open.map(String::length)).isEqualTo(open);
    assertThat(open.withoutValue().usedAt()).isEqualTo(Optional.of(name));
    assertThat(used.location()).isEqualTo(place);
    assertThat(used.usedAt(null)).isSameAs(used);
  }

  @Test
  void differsInStateValuePlaceAndUse() {
    Declared<String> known = Declared.known("b", place);
    assertThat(known).isEqualTo(Declared.known("b", place)).hasSameHashCodeAs(known.map(b -> b));
    assertThat(known).isNotEqualTo(Declared.known("c", place));
    assertThat(known).isNotEqualTo(Declared.known("b", name));
    assertThat(known).isNotEqualTo(known.usedAt(name));
    assertThat(known).isNotEqualTo(Declared.undetermined(place));
    assertThat(Declared.undetermined(place)).isNotEqualTo(Declared.absent(place));
  }

  @Test
  void isNotTakenForAnotherTypeWhileItHasAValue() {
    Declared<String> known = Declared.known("b", place);
    assertThatThrownBy(known::withoutValue).isInstanceOf(IllegalStateException.class);
  }
}
