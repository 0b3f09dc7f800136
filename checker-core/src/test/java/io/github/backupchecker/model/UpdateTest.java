package io.github.backupchecker.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.model.Update.Revision;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Updates of a release, and which of two is older. */
class UpdateTest {
  private static final List<Update> RISING =
      List.of(
          Update.RTM,
          new Update(0, Revision.HOTFIX),
          new Update(1, Revision.NONE),
          new Update(2, Revision.NONE),
          new Update(2, Revision.REFRESH),
          new Update(10, Revision.NONE));

  @Test
  void anUpdateIsOlderThanAllThatFollowIt() {
    for (int one = 0; one < RISING.size(); one++) {
      for (int other = 0; other < RISING.size(); other++) {
        assertThat(RISING.get(one).isOlderThan(RISING.get(other)))
            .as("%s is older than %s", RISING.get(one), RISING.get(other))
            .isEqualTo(one < other);
      }
    }
  }

  @Test
  void ofARefreshAndAHotfixNeitherIsOlder() {
    Update refresh = new Update(2, Revision.REFRESH);
    Update hotfix = new Update(2, Revision.HOTFIX);

    assertThat(refresh.isOlderThan(hotfix)).isFalse();
    assertThat(hotfix.isOlderThan(refresh)).isFalse();
    assertThat(refresh).isNotEqualTo(hotfix);
  }
}
