package io.github.backupchecker.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Places are found in others as if each were looked at. */
class SaidPlacesTest {
  private static final Random RANDOM = new Random(20261129);
  private static final List<SourceFile> FILES =
      List.of(SourceFile.unread("a.yaml"), SourceFile.unread("b.yaml"), SourceFile.unread("c"));

  @Test
  void aPlaceIsInAnotherAsIfEachWereLookedAt() {
    for (int i = 0; i < 2_000; i++) {
      List<Location> said = new ArrayList<>();
      for (int n = RANDOM.nextInt(5); n > 0; n--) {
        said.add(place(FILES.get(RANDOM.nextInt(2))));
      }
      Location place = place(FILES.get(RANDOM.nextInt(3)));

      assertThat(of(said).areIn(place))
          .as(place + " of " + said)
          .isEqualTo(said.stream().anyMatch(place::contains));
    }
  }

  @Test
  void aProblemWithoutAPlaceIsInNone() {
    Problem nowhere = new Problem(ProblemKind.NOTHING_TO_CHECK, "nothing", null, List.of());

    assertThat(new SaidPlaces(List.of(nowhere)).areIn(place(FILES.get(0)))).isFalse();
  }

  private static SaidPlaces of(List<Location> places) {
    return new SaidPlaces(
        places.stream()
            .map(place -> Problem.at(ProblemKind.INVALID_VALUE, place, "not a value"))
            .toList());
  }

  private static Location place(SourceFile file) {
    int start = RANDOM.nextInt(12);
    return new Location(file, start, start + RANDOM.nextInt(8));
  }
}
